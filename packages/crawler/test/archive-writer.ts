import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import type { SourceEvent } from '@linkvet/core';
import { temporaryFolder } from '@linkvet/testing';
import { type ArchiveOptions, archiveSource } from '../src/index.js';
import { MemoryFrontier } from './memory-frontier.js';
import { simpleExtract } from './simple-extract.js';

export interface WrittenRecord {
  type: string;
  uri?: string;
  block?: string | Buffer;
  /** Further fields; one of the usual ones takes its place, and null leaves that out. */
  fields?: Record<string, string | null>;
  version?: string;
  /** What stands behind the block. */
  end?: string;
}

/** A record of a WARC. */
export function record({ type, uri, block = '', fields = {}, version = '1.1', end }: WrittenRecord): Buffer {
  const bytes = Buffer.from(block);
  const all: Record<string, string | null> = {
    'WARC-Type': type,
    'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000000000>',
    'WARC-Date': '2026-01-02T03:04:05Z',
    ...(uri !== undefined && { 'WARC-Target-URI': uri }),
    'Content-Type': 'application/http; msgtype=response',
    'Content-Length': String(bytes.length),
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : `${name}: ${value}\r\n`));
  return Buffer.concat([
    Buffer.from(`WARC/${version}\r\n${lines.join('')}\r\n`),
    bytes,
    Buffer.from(end ?? '\r\n\r\n'),
  ]);
}

/** An answer as it stands in a block. */
export function answer(
  body: string | Buffer,
  headers: Record<string, string> = {},
  status = 'HTTP/1.1 200 OK',
): Buffer {
  const all = { 'Content-Type': 'text/html; charset=utf-8', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}

/** A record of an answer with this page. */
export function page(uri: string, html: string | Buffer, more: Omit<WrittenRecord, 'type'> = {}): Buffer {
  return record({ type: 'response', uri, block: answer(html), ...more });
}

/** A page of some length, with a title and a text of its own that does not pack well. */
export function longPage(uri: string, bytes = 5_000): Buffer {
  let text = '';
  const seed = Buffer.from(uri).reduce((sum, byte) => (sum * 31 + byte) % 2_147_483_647, 1);
  for (let state = seed; text.length < bytes; state = (state * 48_271) % 2_147_483_647) text += state.toString(36);
  return page(uri, `<title>${uri}</title><p>${text.slice(0, bytes)}</p>`);
}

/** As archives are packed: a member of gzip for each record. */
export function pack(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((bytes) => gzipSync(bytes)));
}

/** A zip file. Entries are stored as they are, or packed when they are given in an array. */
export function zip(entries: Record<string, Buffer | [Buffer]>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, entry] of Object.entries(entries)) {
    const content = Buffer.isBuffer(entry) ? entry : entry[0];
    const stored = Buffer.isBuffer(entry) ? content : deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(Buffer.isBuffer(entry) ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(stored.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    files.push(Buffer.from('PK\x03\x04'), fields, Buffer.from(name), stored);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + stored.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** What an archive of these bytes yields, every event committed. */
export async function readBytes(bytes: Buffer, more: Partial<ArchiveOptions> = {}): Promise<SourceEvent[]> {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'archive');
  await writeFile(file, bytes);
  return await readEvents({ file, ...more });
}

/** What an archive yields, every event committed; until `stop` says so. */
export async function readEvents(
  { frontier, ...more }: Partial<ArchiveOptions> & { file: string },
  stop: (event: SourceEvent) => boolean = () => false,
): Promise<SourceEvent[]> {
  const memory = (frontier as MemoryFrontier | undefined) ?? new MemoryFrontier();
  const now = () => new Date('2026-11-20T00:00:00Z');
  const events: SourceEvent[] = [];
  for await (const event of archiveSource({ frontier: memory, extract: simpleExtract, now, ...more })) {
    commit(memory, event);
    events.push(event);
    if (stop(event)) break;
  }
  return events;
}

/** The store makes the row of a URL that was never in the queue; the frontier in memory wants it to be claimed. */
function commit(frontier: MemoryFrontier, event: SourceEvent): void {
  if (event.type === 'page' || event.type === 'failed' || event.type === 'skipped') {
    const url = event.type === 'page' ? event.page.url : event.url;
    frontier.add([{ url, depth: event.depth }]);
    frontier.claim(new URL(url).host);
  }
  frontier.commit(event);
}

/** Events in words: `200 URL title`, `reason URL`, `code: detail` with a `!` behind what makes a run incomplete. */
export function inWords(events: readonly SourceEvent[]): string[] {
  return events.map((event) => {
    if (event.type === 'page') {
      const { status, url, redirectTo } = event.page;
      return `${status} ${url}${redirectTo === null ? '' : ` to ${redirectTo}`}${event.facts ? ` ${event.facts.title}` : ''}`;
    }
    if (event.type === 'note') return `${event.code}: ${event.detail}${event.incomplete ? ' !' : ''}`;
    return event.type === 'failed' || event.type === 'skipped' ? `${event.reason} ${event.url}` : event.type;
  });
}
