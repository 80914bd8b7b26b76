import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { readArchive } from '../src/archive/archive-file.js';
import { parseHttpMessage } from '../src/archive/http-message.js';

/** Seconds of the processor, which other work on the machine does not change much. */
async function secondsOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Reads to the end. Without a turn for timers nothing could stop that, so `longestMs` is how long none came. */
async function drain(content: Buffer): Promise<number> {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'made.warc');
  await writeFile(file, content);
  return secondsOf(async () => {
    for await (const _ of readArchive(file));
  });
}

test('beginnings of records without end cost no more than other garbage', async () => {
  expect(await drain(Buffer.from('WARC/1.0\nA:'.repeat(9_000)))).toBeLessThan(0.4);
  expect(await drain(Buffer.from(`${'WARC/1.0\nA:'.repeat(5_000)}\n\n`.repeat(2)))).toBeLessThan(0.4);
});

test('records that all claim to be large cost what they are', async () => {
  const record = 'WARC/1.0\r\nContent-Length: 9000000\r\nWARC-Type: response\r\n\r\nx';
  const members = Buffer.concat(new Array<Buffer>(150_000).fill(gzipSync(record)));
  expect(await drain(members)).toBeLessThan(20);
});

test('an answer with a thousand lines of one header is read like any other', async () => {
  const head = `HTTP/1.1 200 OK\n${'a:\n'.repeat(20_000)}\n`;
  expect(await secondsOf(() => parseHttpMessage(Buffer.from(head), false))).toBeLessThan(0.5);
});

test('informational answers without end are none', async () => {
  for (const announcement of ['HTTP/1.1 100\n\n', 'HTTP/1.1 103 Early\r\n\r\n']) {
    const few = Buffer.from(`${announcement.repeat(10)}HTTP/1.1 200 OK\n\nHello`);
    expect(parseHttpMessage(few, false)).toMatchObject({ status: 200, body: Buffer.from('Hello') });
    const many = Buffer.from(`${announcement.repeat(500_000)}HTTP/1.1 200 OK\n\nHello`);
    expect(await secondsOf(() => expect(parseHttpMessage(many, false)).toBeNull())).toBeLessThan(0.5);
  }
});

test('the bytes of a header are what they are over the network', () => {
  const head = Buffer.from('HTTP/1.1 302 Found\r\nLocation: /caf\u00e9\r\n\r\n');
  expect(parseHttpMessage(head, false)?.headers.location).toBe('/caf\u00c3\u00a9');
});
