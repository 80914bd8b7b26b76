import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SourceEvent } from '@linkvet/core';
import { extract } from '@linkvet/core/extract';
import { temporaryFolder, testWithShared, unpackSharedSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { type FolderOptions, folderSource, listFolderPages } from '../src/index.js';
import { MemoryFrontier, runSource } from './memory-frontier.js';
import { simpleExtract } from './simple-extract.js';

async function write(folder: string, files: Record<string, string | Buffer>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function options(folder: string, frontier: MemoryFrontier, more: Partial<FolderOptions> = {}): FolderOptions {
  return {
    folder,
    frontier,
    extract: simpleExtract,
    extractMarkdown: simpleExtract,
    readFrontMatter: (text) => ({ fields: new Map([['permalink', /^permalink: (.*)$/m.exec(text)?.[1]]]) }),
    now: () => new Date('2026-01-02T03:04:05Z'),
    ...more,
  };
}

function urlsOf(events: SourceEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'page' ? [event.page.url] : []));
}

test('a built site is read as HTML, in the order of its paths, at the addresses it will have', async () => {
  await using folder = await temporaryFolder();
  await write(folder.path, {
    'index.html': '<title>Home</title>',
    'about.html': '<title>About</title>',
    'posts/index.html': '<title>Posts</title>',
    'posts/ä b.xhtml': '<title>Umlaut</title>',
    'notes.md': '# not read: there is HTML',
    'empty.html': '',
    'blank.htm': ' \n\t',
    '.cache/index.html': 'x',
    'node_modules/p/index.html': 'x',
    'logo.png': Buffer.from([1, 2]),
  });
  const frontier = new MemoryFrontier();
  const events = await runSource(frontier, folderSource(options(folder.path, frontier)));
  expect(urlsOf(events)).toEqual([
    'https://folder.invalid/about.html',
    'https://folder.invalid/',
    'https://folder.invalid/posts/',
    'https://folder.invalid/posts/%C3%A4%20b.xhtml',
  ]);
  expect(events[1]).toMatchObject({
    depth: 0,
    facts: { title: 'Home' },
    page: { status: null, contentType: 'text/html', bytes: 19, elapsedMs: null, fetchedAt: '2026-01-02T03:04:05.000Z' },
  });
  expect(frontier.counts()).toMatchObject({ discovered: 4, fetched: 4, pending: 0 });
});

test('a folder without HTML is read as Markdown, and front matter may say the address', async () => {
  await using folder = await temporaryFolder();
  await write(folder.path, {
    'index.md': '# Home',
    'guide/one.md': '# One',
    'guide/two.markdown': '---\npermalink: /second/\n---\n# Two',
    'pattern.md': '---\npermalink: /:year/:title/\n---\n',
    'elsewhere.md': '---\npermalink: https://other.example/x\n---\n',
    'one.md': '# One',
    'one/index.md': '# The same address',
  });
  const frontier = new MemoryFrontier();
  const baseUrl = 'https://blog.example/docs';
  const events = await runSource(frontier, folderSource(options(folder.path, frontier, { baseUrl })));
  expect(urlsOf(events)).toEqual([
    'https://blog.example/docs/elsewhere/',
    'https://blog.example/docs/guide/one/',
    'https://blog.example/docs/second/',
    'https://blog.example/docs/',
    'https://blog.example/docs/one/',
    'https://blog.example/docs/one/index.md',
    'https://blog.example/docs/pattern/',
  ]);
});

test('include can choose the Markdown of a folder that also holds HTML', async () => {
  await using folder = await temporaryFolder();
  await write(folder.path, { 'a.html': 'x', 'b.md': 'y', 'c/d.md': 'z' });
  const paths = async (include: RegExp[], exclude: RegExp[] = []) =>
    (await listFolderPages(folder.path, include, exclude)).map(({ path }) => path);
  await expect(paths([])).resolves.toEqual(['a.html']);
  await expect(paths([/\.md$/])).resolves.toEqual(['b.md', 'c/d.md']);
  await expect(paths([/\.md$/], [/^c\//])).resolves.toEqual(['b.md']);
  await expect(paths([/nothing/])).resolves.toEqual([]);
});

test('a link to a file that is not there fails once, whatever the number of pages that have it', async () => {
  await using folder = await temporaryFolder();
  const links = [
    '/gone.html',
    '/b',
    '/b.html',
    '/sub',
    '/sub/',
    '/file.pdf',
    '/b/',
    'https://blog.example/gone.html#x',
  ];
  const html = links.map((href) => `<a href="${href}">x</a>`).join('');
  await write(folder.path, {
    'a.html': `${html}<a href="https://other.example/nowhere">x</a><a href="/%2e%2e%2f%2e%2e%2fetc/passwd">x</a>`,
    'b.html': `${html}<a href="/.well-known/x">x</a><img src="/gone.png">`,
    'sub/index.html': 'x',
    'file.pdf': 'x',
  });
  const frontier = new MemoryFrontier();
  const baseUrl = 'https://blog.example/';
  const events = await runSource(frontier, folderSource(options(folder.path, frontier, { baseUrl })));
  const failed = events.flatMap((event) => (event.type === 'failed' ? [[event.url, event.reason, event.depth]] : []));
  expect(failed).toEqual([
    ['https://blog.example/gone.html', 'missing-file', 1],
    ['https://blog.example/b/', 'missing-file', 1],
    ['https://blog.example/%2e%2e%2f%2e%2e%2fetc/passwd', 'missing-file', 1],
  ]);
  expect(frontier.counts()).toMatchObject({ discovered: 6, fetched: 3, failed: 3, pending: 0 });
});

test('a link that leads out of the folder is not followed, and links in a circle end', async () => {
  await using outside = await temporaryFolder();
  await using folder = await temporaryFolder();
  await write(outside.path, { 'secret.html': 'x', 'deep/secret.html': 'x' });
  await write(folder.path, { 'a/page.html': 'x', 'b/page.html': 'x' });
  await symlink(join(outside.path, 'secret.html'), join(folder.path, 'file.html'));
  await symlink(outside.path, join(folder.path, 'tree'));
  await symlink(folder.path, join(folder.path, 'a/up'));
  await symlink(join(folder.path, 'b'), join(folder.path, 'latest'));
  await symlink(join(folder.path, 'a'), join(folder.path, 'b/side'));
  const pages = await listFolderPages(folder.path);
  expect(pages.map(({ path }) => path)).toEqual(['a/page.html', 'b/page.html', 'b/side/page.html', 'latest/page.html']);
});

test('a file that is too large or breaks the reader fails and the rest is read', async () => {
  await using folder = await temporaryFolder();
  await write(folder.path, { 'a.html': 'x', 'large.html': Buffer.alloc(10_000_001, 97), 'trap.html': 'trap' });
  const frontier = new MemoryFrontier();
  const extract: FolderOptions['extract'] = (page) => {
    if (page.body === 'trap') throw new Error('out of depth');
    return simpleExtract(page);
  };
  const events = await runSource(frontier, folderSource(options(folder.path, frontier, { extract })));
  expect(events).toMatchObject([
    { type: 'page' },
    { type: 'failed', url: 'https://folder.invalid/large.html', reason: 'too-large' },
    { type: 'failed', reason: 'unreadable', detail: 'The page could not be read: out of depth' },
  ]);
});

test('files that claim one address hide none of each other', async () => {
  await using folder = await temporaryFolder();
  await write(folder.path, {
    'a.md': 'permalink: /c.md',
    'b.md': 'permalink: /c/',
    'c.md': 'x',
    'd.md': 'permalink: ../../up?x=1#y',
    'e.md': 'permalink: https://elsewhere.example/',
    'f.md': 'permalink: //elsewhere.example/',
  });
  const frontier = new MemoryFrontier();
  const baseUrl = 'https://blog.example/';
  const events = await runSource(frontier, folderSource(options(folder.path, frontier, { baseUrl })));
  expect(urlsOf(events)).toEqual([
    'https://blog.example/c.md',
    'https://blog.example/c/',
    'https://blog.example/c.md?2',
    'https://blog.example/up?x=1',
    'https://blog.example/e/',
    'https://blog.example/elsewhere.example/',
  ]);
});

test('a file whose name is no text fails and the rest is read', async () => {
  await using folder = await temporaryFolder();
  await write(folder.path, { 'a.html': 'x', 'what?#100%.html': 'x' });
  await writeFile(Buffer.concat([Buffer.from(`${folder.path}/caf`), Buffer.from([0xe9]), Buffer.from('.html')]), 'x');
  const frontier = new MemoryFrontier();
  const events = await runSource(frontier, folderSource(options(folder.path, frontier)));
  expect(events).toMatchObject([
    { type: 'page', page: { url: 'https://folder.invalid/a.html' } },
    { type: 'failed', url: 'https://folder.invalid/caf%EF%BF%BD.html', reason: 'unreadable' },
    { type: 'page', page: { url: 'https://folder.invalid/what%3F%23100%25.html' } },
  ]);
});

test('a folder in it that cannot be read is told', async () => {
  await using folder = await temporaryFolder();
  await write(folder.path, { 'a.html': 'x' });
  // The superuser can read everything, but no path over 4,096 bytes can be read by anybody.
  const half = Array.from({ length: 11 }, () => 'x'.repeat(200)).join('/');
  const [first, second] = [join(folder.path, 'first', half), join(folder.path, 'second')];
  await mkdir(first, { recursive: true });
  await mkdir(join(second, half), { recursive: true });
  await rename(second, join(first, 'second'));
  const frontier = new MemoryFrontier();
  const events = await runSource(frontier, folderSource(options(folder.path, frontier)));
  await rename(join(first, 'second'), second);
  expect(urlsOf(events)).toEqual(['https://folder.invalid/a.html']);
  expect(events[0]).toMatchObject({ type: 'note', code: 'target-failed', incomplete: true });
});

test('a stopped folder goes on where it was', async () => {
  await using folder = await temporaryFolder();
  const files = Array.from({ length: 9 }, (_, i) => [`${i}.html`, `<a href="/gone${i}">x</a>`]);
  await write(folder.path, Object.fromEntries(files));
  const frontier = new MemoryFrontier();
  const first = await runSource(
    frontier,
    folderSource(options(folder.path, frontier)),
    (event) => event.type === 'page' && event.page.url.endsWith('/3.html'),
  );
  frontier.forgetClaims();
  const second = await runSource(frontier, folderSource(options(folder.path, frontier)));
  expect(urlsOf(first)).toHaveLength(4);
  expect(urlsOf(second)).toHaveLength(5);
  expect(frontier.counts()).toMatchObject({ discovered: 18, fetched: 9, failed: 9, pending: 0 });
});

test('a folder that is not there is the operator’s to put right', async () => {
  await expect(listFolderPages('/nowhere/at/all')).rejects.toMatchObject({ name: 'UsageError' });
});

const vuejs = ['guide/directives', 'api/directives', 'api/filters', 'guide/custom-filter', 'api/options'];

testWithShared.each([
  ['kidsgoodslab.com', 162, []],
  ['jekyllrb.com', 228, ['/docs/security/docs/pages/team.md']],
  ['vuejs.org', 122, vuejs.map((path) => `/${path}.html`)],
  ['tools.techidaily.com', 882, ['/outlook-shared-email-templates/mail-merge.php', '/vdownloader/vdownloader/']],
])(
  '%s as a folder has its %i pages, and no link to a file that is not there but these',
  async (host, pages, missing) => {
    const frontier = new MemoryFrontier();
    const folder = await unpackSharedSite(host);
    let read = 0;
    const failed: string[] = [];
    for await (const event of folderSource(options(folder, frontier, { extract, baseUrl: `https://${host}/` }))) {
      if (event.type === 'page') read++;
      if (event.type === 'failed') failed.push(new URL(event.url).pathname);
      frontier.commit(event);
    }
    expect(read).toBe(pages);
    expect(failed).toEqual(missing);
  },
);
