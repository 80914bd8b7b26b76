import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { sharedPath, testWithShared } from '@linkvet/testing';
import { expect } from 'vitest';
import { siteSource } from '../src/index.js';
import { MemoryFrontier } from './memory-frontier.js';
import { simpleExtract } from './simple-extract.js';

interface SharedServer extends AsyncDisposable {
  origin: string;
}

/** The real sites as virtual hosts of one loopback port, in a process of their own. */
async function serveSharedSites(): Promise<SharedServer> {
  const script = sharedPath('tools', 'serve-sites.mjs');
  const child: ChildProcess = spawn(process.execPath, [script, '--root', sharedPath('sites'), '--quiet', '--gzip'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('The server has no output.');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { port } = JSON.parse(line) as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      child.kill();
      await once(child, 'exit');
    },
  };
}

testWithShared('a real site is found as far as its links lead, and nothing outside of it is asked for', async () => {
  await using server = await serveSharedSites();
  const frontier = new MemoryFrontier();
  const events = siteSource({
    targets: ['https://kidsgoodslab.com/'],
    frontier,
    extract: simpleExtract,
    isMonetised: () => false,
    originMap: [`https://kidsgoodslab.com=${server.origin}`],
    rate: 0,
    concurrency: 4,
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
  const bodies = new Set<string>();
  for await (const event of events) {
    frontier.commit(event);
    if (event.type === 'page') bodies.add(event.page.bodySha256);
    else expect(event).toBe('no other event');
  }
  expect(frontier.counts()).toMatchObject({ discovered: 177, fetched: 177, pending: 0 });
  expect(bodies.size).toBe(161);
});
