import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sharedPath, testWithShared, unpackSharedSite } from '@linkvet/testing';
import { expect } from 'vitest';
import { siteSource } from '../src/index.js';
import { testOptions } from './crawl.js';
import { MemoryFrontier } from './memory-frontier.js';

/** A real site on a loopback port, in a process of its own. */
async function serveSharedSite(host: string, folder: string): Promise<AsyncDisposable & { origin: string }> {
  const script = sharedPath('tools', 'serve-sites.mjs');
  const child = spawn(process.execPath, [script, '--site', `${host}=${folder}`, '--quiet'], {
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

/** How many files of HTML a crawler must reach, as an independent program counted them. */
interface Expectation {
  from_home_by_links: { distinct_html_files: number };
  from_home_and_sitemap: { distinct_html_files: number };
}

async function readExpectation(host: string): Promise<Expectation> {
  const truth = JSON.parse(await readFile(sharedPath('sites', 'truth', `${host}.truth.json`), 'utf8'));
  return truth.crawl_expectation;
}

/** The file of the site that stands behind a URL: /x is x.html, /x/ is x/index.html. */
function fileOf(folder: string, url: string): string {
  const path = decodeURIComponent(new URL(url).pathname);
  const names = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  return names.find((name) => existsSync(join(folder, name))) ?? path;
}

testWithShared.each([
  'kidsgoodslab.com',
  'jekyllrb.com',
  'vuejs.org',
  'win-net.techidaily.com',
  'tools.techidaily.com',
])('%s is found as far as its links lead, and then as far as its sitemap leads', async (host) => {
  const folder = await unpackSharedSite(host);
  const { from_home_by_links, from_home_and_sitemap } = await readExpectation(host);
  await using server = await serveSharedSite(host, folder);
  const frontier = new MemoryFrontier();
  const originMap = [`https://${host}=${server.origin}`];
  const files = new Set<string>();
  let byLinks: number | null = null;
  for await (const event of siteSource(testOptions(`https://${host}/`, { frontier, originMap, concurrency: 4 }))) {
    frontier.commit(event);
    if (event.type === 'sitemap') byLinks ??= files.size;
    if (event.type !== 'page' || event.page.status !== 200 || event.page.contentType !== 'text/html') continue;
    files.add(fileOf(folder, event.page.url));
  }
  expect(byLinks ?? files.size).toBe(from_home_by_links.distinct_html_files);
  expect(files.size).toBe(from_home_and_sitemap.distinct_html_files);
  expect(frontier.counts()).toMatchObject({ failed: 0, pending: 0 });
});
