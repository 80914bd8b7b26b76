import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { sharedPath, testWithShared } from '@linkvet/testing';
import { expect } from 'vitest';
import { siteSource } from '../src/index.js';
import { testOptions } from './crawl.js';
import { MemoryFrontier } from './memory-frontier.js';

/** The real sites as virtual hosts of one loopback port, in a process of their own. */
async function serveSharedSites(): Promise<AsyncDisposable & { origin: string }> {
  const script = sharedPath('tools', 'serve-sites.mjs');
  const child = spawn(process.execPath, [script, '--root', sharedPath('sites'), '--quiet', '--gzip'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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

testWithShared.each([
  ['kidsgoodslab.com', 177, 0, 161],
  ['jekyllrb.com', 212, 1, 211],
])('%s is found as far as its links lead: %i URLs', async (host, urls, missing, bodies) => {
  await using server = await serveSharedSites();
  const frontier = new MemoryFrontier();
  const options = testOptions(`https://${host}/`, {
    frontier,
    originMap: [`https://${host}=${server.origin}`],
    concurrency: 4,
  });
  const seen = new Set<string>();
  let notFound = 0;
  for await (const event of siteSource(options)) {
    frontier.commit(event);
    if (event.type === 'page' && event.page.status === 404) notFound++;
    else if (event.type === 'page') seen.add(event.page.bodySha256);
  }
  expect(frontier.counts()).toMatchObject({ fetched: urls, failed: 0, pending: 0 });
  expect(notFound).toBe(missing);
  expect(seen.size).toBe(bodies);
});
