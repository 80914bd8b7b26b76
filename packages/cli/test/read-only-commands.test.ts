import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { serveSite, temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { Captured, input, linkvet } from './linkvet.js';

const IMPACT = 'https://brand.sjv.io/c/1234567/1725213/17190?u=https%3A%2F%2Fshop.example%2Fx';
const IDENTIFIED = {
  url: IMPACT,
  matches: [
    {
      network: 'impact',
      role: 'click',
      tier: 'strong',
      target: 'https://shop.example/x',
      ids: { publisher: '1234567', creative: '1725213', campaign: '17190' },
    },
  ],
};
const ORDINARY = { url: 'https://example.com/', matches: [] };

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('identify prints a line for each URL, in their order', async () => {
  const { exitCode, stdout } = await linkvet(['identify', IMPACT, 'https://example.com/']);
  expect({ exitCode, lines: linesOf(stdout) }).toEqual({ exitCode: 0, lines: [IDENTIFIED, ORDINARY] });
});

test.each([[[]], [['-']]])('identify %j reads URLs from stdin, one a line', async (argv) => {
  const { stdout } = await linkvet(['identify', ...argv], { stdin: input(`${IMPACT}\r\n\n  https://example.com/\n`) });
  expect(linesOf(stdout)).toEqual([IDENTIFIED, ORDINARY]);
});

test('identify copes with what people paste', async () => {
  const lines = [
    '\ufeffamzn.to/3AbCdEf',
    '//brand.sjv.io/c/1/2/3',
    '"https://brand.sjv.io/c/1/2/3"',
    '<https://brand.sjv.io/c/1/2/3>',
    'http://[',
    'no url',
    '\u0000',
    'mailto:me@example.com',
  ];
  const { exitCode, stdout, stderr } = await linkvet(['identify', '-', 'HTTPS://BRAND.sjv.io/c/1/2/3'], {
    stdin: input(lines.join('\r\n')),
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: 'linkvet: 3 of 9 are no URL.\n' });
  const networks = linesOf(stdout).map(({ url, matches }) => [url, matches[0]?.network ?? '']);
  expect(networks).toEqual([
    ['amzn.to/3AbCdEf', 'amazon'],
    ['//brand.sjv.io/c/1/2/3', 'impact'],
    ['"https://brand.sjv.io/c/1/2/3"', 'impact'],
    ['<https://brand.sjv.io/c/1/2/3>', 'impact'],
    ['http://[', ''],
    ['no url', ''],
    ['\u0000', ''],
    ['mailto:me@example.com', ''],
    ['HTTPS://BRAND.sjv.io/c/1/2/3', 'impact'],
  ]);
});

test('identify reads lines that come in pieces, and long ones', async () => {
  const urls = [`https://example.com/ä`, `${IMPACT}&x=${'a'.repeat(1_000_000)}`, 'https://example.com/z'];
  const bytes = Buffer.from(urls.join('\n'));
  const inPieces = Readable.from(
    (function* () {
      for (let at = 0; at < bytes.length; at += at < 100 ? 7 : 65_536)
        yield bytes.subarray(at, at < 100 ? at + 7 : at + 65_536);
    })(),
  );
  const lines = linesOf((await linkvet(['identify'], { stdin: inPieces })).stdout);
  expect(lines.map(({ url }) => url)).toEqual(urls);
  expect(lines[1]).toMatchObject({ matches: IDENTIFIED.matches });
});

test('identify does not wait for a person to type', async () => {
  const isTerminal = { stdin: true, stdout: true, stderr: true };
  expect(await linkvet(['identify'], { isTerminal })).toMatchObject({ exitCode: 2 });
});

const PAGE = `<html lang="en"><head><title>Lamps</title></head><body><main>
<p>We earn a commission when you buy through the links on this page, at no cost to you.</p>
<p>A lamp above the seed tray brings strong stems: hang it a hand above the leaves.</p>
<p><a href="${IMPACT}" rel="sponsored">The lamp</a> <a href="/about">About</a></p>
<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="42"></ins>
</main></body></html>`;

test('inspect prints the facts of a file', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'lamps.html'), PAGE);
  const { exitCode, stdout } = await linkvet(['inspect', 'lamps.html', '--base-url', 'https://example.com/x'], {
    cwd: folder.path,
  });
  expect(exitCode).toBe(0);
  const facts = JSON.parse(stdout);
  expect(facts).toMatchObject({
    url: 'https://example.com/x/lamps.html',
    title: 'Lamps',
    lang: 'en',
    coreTextBasis: 'page',
    links: [{ href: IMPACT }, { href: 'https://example.com/about' }],
    affiliateLinks: [{ href: IMPACT, network: 'impact', role: 'click', tier: 'strong', rel: ['sponsored'] }],
    adSlots: [{ system: 'adsense', account: 'ca-pub-1234567890123456', slot: '42' }],
    disclosures: [{ strength: 'explains', line: 2 }],
  });
  expect(facts.mainText.split('\n')).toContain(
    'A lamp above the seed tray brings strong stems: hang it a hand above the leaves.',
  );
  expect(facts.blocks.every((block: { role?: string }) => typeof block.role === 'string')).toBe(true);
  expect(Object.keys(facts.words)).toEqual(['full', 'main', 'core', 'link']);
});

test('inspect reads Markdown with its front matter, and prints a line for each of several pages', async () => {
  await using folder = await temporaryFolder();
  await using site = await serveSite({ '/x': PAGE });
  await writeFile(join(folder.path, 'post.md'), `---\ntitle: Post\n---\n\n[Lamp](${IMPACT})\n`);
  const { exitCode, stdout } = await linkvet(['inspect', 'post.md', `${site.origin}/x`], { cwd: folder.path });
  expect(exitCode).toBe(0);
  expect(linesOf(stdout)).toMatchObject([
    { url: 'https://folder.invalid/post/', title: 'Post', affiliateLinks: [{ network: 'impact' }] },
    { url: `${site.origin}/x`, title: 'Lamps', status: 200 },
  ]);
});

test('inspect asks for one page, follows its redirect, and for nothing else', async () => {
  await using site = await serveSite({
    '/x': (_request, response) => response.writeHead(302, { location: '/y' }).end(),
    '/y': PAGE,
  });
  const { stdout } = await linkvet(['inspect', `${site.origin}/x`]);
  expect(JSON.parse(stdout)).toMatchObject({ url: `${site.origin}/y`, title: 'Lamps' });
  expect(site.requests.map(({ url }) => url)).toEqual(['/robots.txt', '/x', '/y']);
});

test('inspect says of each page that cannot be had why, and ends with 3', async () => {
  await using folder = await temporaryFolder();
  await using site = await serveSite({ '/robots.txt': 'User-agent: *\nDisallow: /no' });
  await writeFile(join(folder.path, 'empty.html'), ' \n');
  const argv = ['inspect', `${site.origin}/gone`, `${site.origin}/no`, 'empty.html'];
  const { exitCode, stdout } = await linkvet(argv, { cwd: folder.path });
  expect(exitCode).toBe(3);
  expect(linesOf(stdout).map((line) => line.error)).toEqual([
    expect.stringContaining('404'),
    expect.stringContaining('robots'),
    'It holds no page.',
  ]);
});

test('rules and networks are listed, and each one is explained', async () => {
  for (const command of ['rules', 'networks']) {
    const listed = await linkvet([command, '--format', 'json']);
    const ids = (JSON.parse(listed.stdout) as { id: string }[]).map(({ id }) => id);
    const table = (await linkvet([command])).stdout;
    for (const id of ids) expect(table).toMatch(new RegExp(`^${id} `, 'm'));
    for (const id of ids) {
      const { exitCode, stdout } = await linkvet(['explain', id]);
      expect({ exitCode, stdout }, id).toEqual({ exitCode: 0, stdout: expect.stringContaining(id) });
    }
  }
});

test('a rule is explained with why, what to do, its policy and examples', async () => {
  const { stdout } = await linkvet(['explain', 'missing-disclosure']);
  for (const head of ['Why', 'Do', 'Policy', 'Reported', 'Not reported']) expect(stdout).toContain(`\n${head}\n  `);
  expect(stdout).toContain('https://');
});

test('examples that take several lines are told from each other by an empty line', async () => {
  const { stdout } = await linkvet(['explain', 'empty-page']);
  const [, after = ''] = stdout.split('\nNot reported\n');
  const sites = after.trimEnd().split('\n\n');
  expect(sites.length).toBeGreaterThan(2);
  for (const site of sites) expect(site).toMatch(/^ {2}\//);
});

test('of an example of many pages the first are shown, and how many more there are', async () => {
  const { stdout } = await linkvet(['explain', 'link-farm']);
  const [, after = ''] = stdout.split('\nReported\n');
  const [reported = ''] = after.split('\n\n');
  expect(reported.match(/^ {2}https:.*:$/gm)).toHaveLength(2);
  expect(reported).toMatch(/\n {2}and \d more pages: docs\/rules\.md has them all$/);
});

test('findings are filtered, limited, and say what is left out', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'fine.html'), '<html lang="en"><title>Fine</title><p>Fine.');
  for (const name of ['a', 'b', 'c'])
    await writeFile(join(folder.path, `${name}.html`), `<p><a href="${IMPACT}">x</a>`);
  const run = (...argv: string[]) => linkvet(argv, { cwd: folder.path });
  await run('audit', '.', '--base-url', 'https://example.com/');
  const select = async (...argv: string[]): Promise<Record<string, string>[]> =>
    JSON.parse((await run('findings', '--format', 'json', ...argv)).stdout);

  const all = await select();
  expect(new Set(all.map((row) => row.severity)).size).toBeGreaterThan(1);
  expect(await select('--severity', 'error')).toEqual(all.filter((row) => row.severity === 'error'));
  expect(await select('--rule', 'missing-disclosure')).toHaveLength(3);
  const onA = await select('--page', 'https://example.com/a.html');
  expect(onA).toEqual(all.filter((row) => row.page_url === 'https://example.com/a.html'));
  expect(await select('--limit', '2')).toEqual(all.slice(0, 2));
  expect(await select('--page', 'https://example.com/fine.html')).toEqual([]);
  expect(all[0]?.evidence).toBeTypeOf('object');

  const onFine = ['findings', '--page', 'https://example.com/fine.html'];
  expect((await run(...onFine)).stdout).toBe('No findings on https://example.com/fine.html in run 1.\n');
  expect((await run(...onFine, '--severity', 'error')).stdout).toBe('No such findings in run 1.\n');
  const { stdout } = await run('findings', '--limit', '2');
  expect(stdout.trimEnd().split('\n')).toHaveLength(4);
  expect(stdout).toContain(`and ${all.length - 2} more`);
  expect(stdout).toMatch(/https:\/\/example\.com\/a\.html line 1 /);
  expect(Object.values(all[0]?.evidence ?? {})).toContain('');
  expect((await run('findings')).stdout).not.toMatch(/=(?: |$)/m);
});

test('findings are told apart by what the run before had', async () => {
  await using folder = await temporaryFolder();
  const run = (...argv: string[]) => linkvet(argv, { cwd: folder.path });
  const rules = async (state: string) =>
    JSON.parse((await run('findings', '--format', 'json', '--state', state)).stdout).map(
      (row: { rule: string }) => row.rule,
    );
  await writeFile(join(folder.path, 'a.html'), '<p>Hello');
  await run('audit', '.', '--rules', 'missing-title,missing-disclosure');
  expect(await rules('new')).toEqual(['missing-title']);
  await writeFile(join(folder.path, 'b.html'), `<title>B</title><p><a href="${IMPACT}">x</a>`);
  await run('audit', '.', '--rules', 'missing-title,missing-disclosure');
  expect(await rules('new')).toEqual(['missing-disclosure']);
  expect(await rules('unchanged')).toEqual(['missing-title']);
  expect(await rules('new,unchanged')).toHaveLength(2);
});

test('runs lists the newest first', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'a.html'), '<title>A</title>');
  const run = (...argv: string[]) => linkvet(argv, { cwd: folder.path });
  await run('audit', '.');
  await run('audit', '.');
  const { stdout } = await run('runs', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject([
    { run: 2, targets: [folder.path], fetched: 1 },
    { run: 1, state: 'complete' },
  ]);
  expect((await run('runs')).stdout).toMatch(/^run +state.*\n +2 +complete .*\n +1 +complete /);
});

test('the dashboard prints a summary where there is no terminal', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'a.html'), '<title>A</title>');
  await linkvet(['audit', '.'], { cwd: folder.path });
  expect(await linkvet(['dashboard'], { cwd: folder.path })).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('Run 1'),
    stderr: '',
  });
});

test('doctor finds what linkvet needs', async () => {
  await using folder = await temporaryFolder();
  const { exitCode, stdout } = await linkvet(['doctor'], { cwd: folder.path });
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^ok {4}Node: \d+.*\nok {4}SQLite: 3\..*\nok {4}database: .*\nok {4}terminal: .*\n$/);
});

test('doctor names what is wrong and ends with the code that a call would end with', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'x.db'), 'something else');
  const { exitCode, stdout } = await linkvet(['doctor', '--db', 'x.db'], {
    cwd: folder.path,
    versions: { node: '18.19.0' },
  });
  expect(exitCode).toBe(2);
  expect(stdout).toContain('fail  Node: 18.19.0; linkvet needs 20.19 or later\n');
  expect(stdout).toMatch(/fail {2}database: .*not a linkvet database/);
});

test('doctor sees that a database could not be made', async () => {
  await using folder = await temporaryFolder();
  const { exitCode, stdout } = await linkvet(['doctor', '--db', 'nowhere/x.db'], { cwd: folder.path });
  expect(exitCode).toBe(2);
  expect(stdout).toContain('fail  database: nowhere/x.db cannot be made: there is no folder for it\n');
  expect(await linkvet(['audit', '.', '--db', 'nowhere/x.db'], { cwd: folder.path })).toMatchObject({ exitCode: 2 });
});

test('doctor looks at a terminal', async () => {
  await using folder = await temporaryFolder();
  const isTerminal = { stdin: true, stdout: true, stderr: true };
  const at = async (columns: number, LANG: string) =>
    (await linkvet(['doctor'], { cwd: folder.path, isTerminal, columns, env: { LANG } })).stdout;
  expect(await at(120, 'en_GB.UTF-8')).toContain('ok    terminal: 120 columns, UTF-8');
  expect(await at(120, 'C')).toContain('warn  terminal: 120 columns, locale C is not UTF-8');
  expect(await at(40, 'en_GB.UTF-8')).toContain('warn  terminal: 40 columns');
});

test('output that finds no room is told on one line, and is no gate that was reached', async () => {
  const stdout = new Captured();
  stdout._write = (_chunk, _encoding, done) => {
    (done as (error?: Error) => void)(Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: 'write' }));
  };
  stdout.on('error', () => {});
  expect(await linkvet(['rules'], { stdout })).toMatchObject({
    exitCode: 4,
    stderr: expect.stringMatching(/^linkvet: The output cannot be written \(ENOSPC\)\.[^\n]*\n$/),
  });
});

test('a reader who leaves ends the call quietly', async () => {
  const stdout = new Captured();
  stdout._write = (_chunk, _encoding, done) => {
    (done as (error?: Error) => void)(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  };
  stdout.on('error', () => {});
  const outcome = await linkvet(['identify'], { stdout, stdin: input(`${IMPACT}\n`.repeat(1000)) });
  expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
});
