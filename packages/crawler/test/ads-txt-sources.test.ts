import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AdsTxtFile, SourceEvent } from '@linkvet/core';
import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { folderSource } from '../src/index.js';
import { answer, page, readBytes, record } from './archive-writer.js';
import { MemoryFrontier, runSource } from './memory-frontier.js';
import { simpleExtract } from './simple-extract.js';

const RECORD = 'ads.example, 42, DIRECT';

function files(events: readonly SourceEvent[]): AdsTxtFile[] {
  return events.flatMap((event) => (event.type === 'ads-txt' ? event.file : []));
}

async function readFolder(folder: string, baseUrl?: string): Promise<SourceEvent[]> {
  const frontier = new MemoryFrontier();
  const source = folderSource({
    ...{ folder, frontier, extract: simpleExtract, extractMarkdown: simpleExtract },
    ...(baseUrl !== undefined && { baseUrl }),
    readFrontMatter: () => ({ fields: new Map() }),
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
  return runSource(frontier, source);
}

test('a folder gives the files at its root to the host of its address', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'index.html'), 'x');
  await writeFile(join(folder.path, 'ads.txt'), `\ufeff# ours\r\n${RECORD}\r\n`);
  await mkdir(join(folder.path, 'blog'));
  await writeFile(join(folder.path, 'blog/app-ads.txt'), RECORD);
  const events = await readFolder(folder.path, 'https://www.shop.example/');
  expect(events.map(({ type }) => type)).toEqual(['ads-txt', 'page']);
  expect(files(events)).toMatchObject([
    {
      ...{ domain: 'www.shop.example', kind: 'ads.txt', url: 'https://www.shop.example/ads.txt', status: null },
      ...{ state: 'found', lines: [{ line: 2, value: '42' }] },
    },
  ]);
  expect(files(await readFolder(folder.path))).toMatchObject([{ domain: 'folder.invalid' }]);
  expect(files(await readFolder(folder.path, 'https://shop.example/docs/'))).toEqual([]);
});

test("a folder's file that is too large, or cannot be read, is not known", async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'index.html'), 'x');
  await writeFile(join(folder.path, 'ads.txt'), Buffer.alloc(10_000_001, '#'));
  await writeFile(join(folder.path, 'app-ads.txt'), RECORD);
  await chmod(join(folder.path, 'app-ads.txt'), 0o000);
  const events = await readFolder(folder.path);
  const isRoot = process.getuid?.() === 0;
  expect(files(events).map(({ state }) => state)).toEqual(['unknown', isRoot ? 'found' : 'unknown']);
  expect(events[0]).toMatchObject({ type: 'note', code: 'ads-txt-unknown', incomplete: false });
});

const text = { 'Content-Type': 'text/plain' };

test('an archive gives the files that it holds, of the host at which they were captured', async () => {
  const response = (uri: string, block: Buffer) => record({ type: 'response', uri, block });
  const events = await readBytes(
    Buffer.concat([
      page('https://a.example/', 'x'),
      response('https://a.example/ads.txt', answer(RECORD, text)),
      response('https://a.example/ads.txt', answer('ads.example, 7, DIRECT', text)),
      response('https://a.example/app-ads.txt', answer('x', text, 'HTTP/1.1 404 Not Found')),
      response('https://a.example/blog/ads.txt', answer(RECORD, text)),
      response('https://b.example/ads.txt', answer(gzipSync(RECORD), { ...text, 'Content-Encoding': 'gzip' })),
      response(
        'https://c.example/ads.txt',
        answer('', { Location: 'https://a.example/ads.txt' }, 'HTTP/1.1 301 Moved'),
      ),
      response(
        'https://d.example/ads.txt',
        answer(`17\r\n${RECORD}\r\n0\r\n\r\n`, { ...text, 'Transfer-Encoding': 'chunked' }),
      ),
      response('https://e.example/ads.txt', answer(RECORD, { ...text, 'Content-Encoding': 'br' })),
      record({
        type: 'resource',
        uri: 'https://f.example/ads.txt',
        block: RECORD,
        fields: { 'Content-Type': 'text/plain' },
      }),
    ]),
  );
  expect(
    files(events).map(({ domain, kind, state, status, lines }) => [domain, kind, state, status, lines[0]?.value]),
  ).toEqual([
    ['a.example', 'ads.txt', 'found', 200, '42'],
    ['a.example', 'app-ads.txt', 'absent', 404, undefined],
    ['b.example', 'ads.txt', 'found', 200, '42'],
    ['d.example', 'ads.txt', 'found', 200, '42'],
    ['e.example', 'ads.txt', 'found', 200, '42'],
    ['f.example', 'ads.txt', 'found', null, '42'],
  ]);
  expect(events.slice(0, 3).map(({ type }) => type)).toEqual(['page', 'ads-txt', 'page']);
});
