import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openReader, openStore, runs } from '@linkvet/core/store';
import { serveSite, temporaryFolder } from '@linkvet/testing';
import { describe, expect, test } from 'vitest';
import { serveGarden } from './garden.js';
import { Captured, linkvet, Signals } from './linkvet.js';
import { stuckSite } from './stuck-site.js';

/** A fresh folder to audit in. */
async function freshFolder() {
  const folder = await temporaryFolder();
  const run = (...argv: string[]) => linkvet(argv, { cwd: folder.path });
  const findings = async () => JSON.parse((await run('findings', '--format', 'json')).stdout);
  return Object.assign(folder, { run, findings });
}

const BAD_PAGE =
  '<html lang="en"><title>A</title><p><a href="https://brand.sjv.io/c/1234567/1725213/17190">Buy</a></p>';

const allOf = (pages: object) => Object.values(pages).reduce((sum, count) => sum + count, 0);

describe('an audit of a site', () => {
  test('tells what was found and where it is, on stdout', async () => {
    await using folder = await freshFolder();
    await using garden = await serveGarden();
    const { exitCode, stdout, stderr } = await folder.run(...garden.audit);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot('golden/summary.txt');
  });

  test('ends with one JSON object whose pages add up', async () => {
    await using folder = await freshFolder();
    await using garden = await serveGarden();
    const { stdout, stderr } = await folder.run(...garden.audit, '--format', 'json');
    const summary = JSON.parse(stdout);
    expect(summary).toMatchObject({
      schema: 'linkvet/audit-summary@1',
      run: 1,
      state: 'complete',
      targets: ['https://garden.example/'],
      networks: { impact: 2, skimlinks: 2 },
      affiliateLinks: 4,
      adSlots: 2,
    });
    expect(allOf(summary.pages)).toBe(2 * summary.pages.discovered);
    expect(stderr).toBe('');
  });

  test('streams lines of JSON: each page, each finding once, the summary last', async () => {
    await using folder = await freshFolder();
    await using garden = await serveGarden();
    const { stdout } = await folder.run(...garden.audit, '--format', 'ndjson');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ofType = (type: string) => lines.filter((line) => line.type === type);
    expect(ofType('page').map((line) => line.url)).toContain('https://garden.example/tomatoes');
    expect(ofType('finding')).toEqual((await folder.findings()).map((row: object) => ({ type: 'finding', ...row })));
    expect(lines.at(-1)).toMatchObject({ type: 'result', schema: 'linkvet/audit-summary@1', state: 'complete' });
    expect(ofType('result')).toHaveLength(1);
  });

  test('never asks for a paid link, a pixel or what robots.txt forbids', async () => {
    await using folder = await freshFolder();
    await using garden = await serveGarden();
    await folder.run(...garden.audit);
    const asked = garden.requests.map(({ host, url }) => `${host}${url}`);
    const pages = ['', 'tomatoes', 'tomatoes-again', 'old', 'gone'];
    const files = [...pages, 'robots.txt', 'sitemap.xml', 'ads.txt', 'app-ads.txt'];
    expect(new Set(asked)).toEqual(new Set(files.map((path) => `garden.example/${path}`)));
    expect(asked).toHaveLength(9);
  });

  test('says nothing when it is quiet and all is well', async () => {
    await using folder = await freshFolder();
    await using garden = await serveGarden();
    expect(await folder.run(...garden.audit, '--quiet')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('sends the header of the operator and stores no value of it', async () => {
    await using folder = await freshFolder();
    await using garden = await serveGarden();
    await folder.run(...garden.audit, '--header', 'X-Key: canary-5f3a', '--user-agent', 'tester/1');
    expect(garden.requests[1]?.headers).toMatchObject({ 'x-key': 'canary-5f3a', 'user-agent': 'tester/1' });
    await folder.run('export', 'out');
    for (const file of ['linkvet.db', 'out/runs.csv', 'out/pages.csv']) {
      expect(await readFile(join(folder.path, file), 'latin1')).not.toContain('canary-5f3a');
    }
  });

  test('is complete when it reaches a limit that was set', async () => {
    await using folder = await freshFolder();
    await using garden = await serveGarden();
    const { exitCode, stdout } = await folder.run(...garden.audit, '--format', 'json', '--max-pages', '2');
    expect({ exitCode, summary: JSON.parse(stdout) }).toMatchObject({
      exitCode: 0,
      summary: { state: 'complete', pages: { fetched: 2, pending: 0 } },
    });
  });

  test.each([
    ['a target that is not there', '/nowhere', 'answered 404'],
    ['a target that robots.txt forbids', '/private/diary', 'Disallow: /private/'],
  ])('is incomplete for %s, and says why', async (_name, path, why) => {
    await using folder = await freshFolder();
    await using garden = await serveGarden();
    const argv = garden.audit.map((argument) => argument.replace(/\.example\/$/, `.example${path}`));
    const { exitCode, stdout, stderr } = await folder.run(...argv, '--format', 'json');
    expect(JSON.parse(stdout).state).toBe('partial');
    expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: expect.stringMatching(`^Incomplete: .*${why}`) });
    expect(await folder.run(...argv, '--new', '--quiet')).toMatchObject({ exitCode: 3, stderr });
  });
});

describe('an audit of a folder', () => {
  test('reads its HTML under the address that is given', async () => {
    await using folder = await freshFolder();
    await mkdir(join(folder.path, 'site/lamps'), { recursive: true });
    await writeFile(join(folder.path, 'site/lamps/index.html'), BAD_PAGE);
    await folder.run('audit', 'site', '--base-url', 'https://example.com/');
    expect(await folder.findings()).toContainEqual(
      expect.objectContaining({ rule: 'missing-disclosure', page_url: 'https://example.com/lamps/' }),
    );
  });

  test('goes together with another folder and a site in one run', async () => {
    await using folder = await freshFolder();
    await using garden = await serveGarden();
    for (const name of ['one', 'two']) {
      await mkdir(join(folder.path, name));
      await writeFile(join(folder.path, name, 'index.html'), `<title>${name}</title>`);
    }
    const { stdout } = await folder.run(...garden.audit, 'two', 'one', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ run: 1, state: 'complete', pages: { fetched: 7, skipped: 1 } });
    expect(JSON.parse(stdout).targets).toHaveLength(3);
  });

  test('stops after --max-pages, and lists the rest as skipped', async () => {
    await using folder = await freshFolder();
    for (const name of 'abc') await writeFile(join(folder.path, `${name}.html`), BAD_PAGE);
    const { stdout } = await folder.run('audit', '.', '--max-pages', '2', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ state: 'complete', pages: { fetched: 2, skipped: 1, pending: 0 } });
  });

  test('without pages leaves no database', async () => {
    await using folder = await freshFolder();
    expect(await folder.run('audit', '.')).toMatchObject({ exitCode: 2 });
    expect(existsSync(join(folder.path, 'linkvet.db'))).toBe(false);
  });
});

test('links that lead to no file of a folder are told as that', async () => {
  await using folder = await freshFolder();
  await writeFile(join(folder.path, 'index.html'), '<title>A</title><a href="gone.html">Gone</a>');
  expect((await folder.run('audit', '.')).stdout).toContain('2 URLs: 1 fetched, 1 not in the folder\n');
});

describe('the gate', () => {
  const gates: [failOn: string[], first: number, second: number][] = [
    [['error'], 1, 1],
    [['notice'], 1, 1],
    [['new:error'], 1, 0],
    [['missing-disclosure'], 1, 1],
    [['near-duplicate-content'], 0, 0],
    [['near-duplicate-content', 'new:notice'], 1, 0],
  ];
  test.each(gates)(
    '--fail-on %s ends with %i at first and %i when nothing has changed',
    async (failOn, first, second) => {
      await using folder = await freshFolder();
      await writeFile(join(folder.path, 'index.html'), BAD_PAGE);
      const argv = ['audit', '.', '--quiet', ...failOn.flatMap((gate) => ['--fail-on', gate])];
      expect((await folder.run(...argv)).exitCode).toBe(first);
      expect((await folder.run(...argv)).exitCode).toBe(second);
    },
  );

  test('says which findings reach it and where to see them, also when it is quiet', async () => {
    await using folder = await freshFolder();
    await writeFile(join(folder.path, 'index.html'), BAD_PAGE);
    const argv = ['audit', '.', '--quiet', '--rules', 'missing-disclosure,unqualified-affiliate-link', '--fail-on'];
    expect(await folder.run(...argv, 'new:warning', '--db', 'b.db')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        'linkvet: 2 findings reach --fail-on new:warning: missing-disclosure 1, unqualified-affiliate-link 1. See "linkvet findings --db b.db --state new".\n',
    });
    expect((await folder.run(...argv, 'new:warning', '--db', 'b.db')).stderr).toBe('');
    expect((await folder.run(...argv, 'missing-disclosure')).stderr).toBe(
      'linkvet: 1 finding reaches --fail-on missing-disclosure. See "linkvet findings --rule missing-disclosure".\n',
    );
    expect((await folder.run(...argv, 'error')).stderr).toContain(
      '1 finding reaches --fail-on error: missing-disclosure 1.',
    );
  });

  test('wins over an incomplete run', async () => {
    await using folder = await freshFolder();
    await writeFile(join(folder.path, 'index.html'), BAD_PAGE);
    await using site = await serveSite({});
    const argv = ['audit', '.', site.origin, '--quiet', '--rate', '0'];
    expect((await folder.run(...argv)).exitCode).toBe(3);
    expect((await folder.run(...argv, '--fail-on', 'error')).exitCode).toBe(1);
  });

  test('judges by the chosen rules only', async () => {
    await using folder = await freshFolder();
    await writeFile(join(folder.path, 'index.html'), BAD_PAGE);
    const argv = ['audit', '.', '--quiet', '--fail-on', 'notice'];
    expect((await folder.run(...argv, '--rules', 'near-duplicate-content')).exitCode).toBe(0);
    await folder.run(...argv, '--exclude-rules', 'missing-disclosure');
    expect((await folder.findings()).map((row: { rule: string }) => row.rule)).not.toContain('missing-disclosure');
  });
});

describe('an audit that is cut off', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s ends with %i, and the same command goes on', async (signal, code) => {
    await using folder = await freshFolder();
    const signals = new Signals();
    await using site = await stuckSite(() => signals.send(signal));
    const argv = ['audit', site.origin, '--rate', '0', '--format', 'json', '--max-depth', '3'];
    const cut = await linkvet(argv, { cwd: folder.path, onInterrupt: signals.onInterrupt });
    expect(cut).toMatchObject({ exitCode: code, stderr: expect.stringContaining('1 of 2 URLs are stored') });
    expect(JSON.parse(cut.stdout)).toMatchObject({ state: 'interrupted', pages: { fetched: 1, pending: 1 } });

    site.heal();
    const asked = site.requests.length;
    const whole = await folder.run('audit', site.origin, '--rate', '0', '--format', 'json');
    expect(whole).toMatchObject({ exitCode: 0, stderr: 'Going on with run 1; --new begins anew.\n' });
    expect(JSON.parse(whole.stdout)).toMatchObject({ run: 1, state: 'complete', pages: { fetched: 2, pending: 0 } });
    expect(site.requests.slice(asked).map(({ url }) => url)).toEqual([
      '/robots.txt',
      '/next',
      '/ads.txt',
      '/app-ads.txt',
    ]);
  });

  test('is told as interrupted wherever it is looked at, also when it was killed', async () => {
    await using folder = await freshFolder();
    const stored = {
      options: '{}',
      scope: '',
      startedAt: '2026-01-01T00:00:00.000Z',
      toolVersion: '0',
      catalogueVersion: '0',
    };
    // A process that is killed leaves the run as it began it.
    using store = openStore(join(folder.path, 'linkvet.db'));
    const url = 'https://lamps.example/';
    using held = store.beginRun({ targets: [url], ...stored });
    held.frontier.add([{ url, depth: 0 }]);
    const told = (state: string) => `Run 1 is ${state}: 0 of 1 URLs are stored`;
    expect((await folder.run('findings')).stderr).toBe(`${told('running')} so far.\n`);
    held[Symbol.dispose]();

    const says = `${told('interrupted')}; the same audit goes on there.\n`;
    expect(await folder.run('findings')).toMatchObject({ exitCode: 0, stderr: says });
    expect(await folder.run('findings', '--format', 'json')).toMatchObject({ stdout: '[]\n', stderr: says });
    expect(await folder.run('export', 'out', '--quiet')).toMatchObject({ exitCode: 0, stderr: `linkvet: ${says}` });
    expect(await readFile(join(folder.path, 'out', 'runs.csv'), 'utf8')).toContain(`1,${url},interrupted,`);
    expect((await folder.run('runs')).stdout).toContain('interrupted');
    expect((await folder.run('dashboard')).stdout).toContain('Run 1: interrupted');
  });

  test('goes on only with what it was started with', async () => {
    await using folder = await freshFolder();
    const signals = new Signals();
    await using site = await stuckSite(() => signals.send('SIGINT'));
    const argv = ['audit', site.origin, '--rate', '0', '--max-pages', '5', '--header', 'X-Key: 1'];
    await linkvet(argv, { cwd: folder.path, onInterrupt: signals.onInterrupt });
    const refused = (...options: string[]) => folder.run('audit', site.origin, '--rate', '0', ...options);

    const says = (text: string) => ({ exitCode: 2, stderr: expect.stringContaining(text) });
    expect(await refused('--max-pages', '6')).toMatchObject(says('another --max-pages'));
    expect(await refused('--exclude-rules', 'missing-title')).toMatchObject(says('another --exclude-rules'));
    expect(await refused()).toMatchObject(says('the header x-key'));

    site.heal();
    expect(await refused('--new', '--max-pages', '6', '--quiet')).toMatchObject({ exitCode: 0 });
    expect(JSON.parse((await folder.run('runs', '--format', 'json')).stdout)).toMatchObject([
      { run: 2, state: 'complete' },
      { run: 1, state: 'interrupted' },
    ]);
  });

  test('is not gone on with while another process holds it', async () => {
    await using folder = await freshFolder();
    await using site = await serveSite({ '/': '<title>Home</title>' });
    using store = openStore(join(folder.path, 'linkvet.db'));
    const startedAt = '2026-01-01T00:00:00.000Z';
    const run = { options: '{}', scope: '', startedAt, toolVersion: '0', catalogueVersion: '0' };
    using _held = store.beginRun({ targets: [`${site.origin}/`], ...run });
    expect(await folder.run('audit', site.origin, '--rate', '0')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Another process holds run 1'),
    });
  });
});

test('--verbose names each URL that failed or was skipped', async () => {
  await using folder = await freshFolder();
  await using garden = await serveGarden();
  const { stderr } = await folder.run(...garden.audit, '--verbose');
  expect(stderr).toContain('skipped https://garden.example/private/diary: robots: robots.txt line 2');
});

test('without a terminal nothing moves, and with one the bar is on stderr', async () => {
  await using folder = await freshFolder();
  await using garden = await serveGarden();
  const stderr = Object.assign(new Captured(), { isTTY: true, columns: 80, cursorTo() {}, clearLine() {} });
  const isTerminal = { stdin: false, stdout: false, stderr: true };
  const { stdout } = await linkvet([...garden.audit, '--format', 'json'], { cwd: folder.path, stderr, isTerminal });
  expect(stderr.text).toContain('URLs');
  expect(JSON.parse(stdout)).toMatchObject({ state: 'complete' });
  const quiet = Object.assign(new Captured(), { isTTY: true });
  await linkvet([...garden.audit, '--no-progress'], { cwd: folder.path, stderr: quiet, isTerminal });
  expect(quiet.text).toBe('');
});

test('colours are for a terminal whose owner wants them', async () => {
  await using folder = await freshFolder();
  await writeFile(join(folder.path, 'index.html'), BAD_PAGE);
  const isTerminal = { stdin: false, stdout: true, stderr: false };
  const isColoured = async (argv: string[], env = {}) =>
    (await linkvet(argv, { cwd: folder.path, isTerminal, env })).stdout.includes('\u001b[31m');
  expect(await isColoured(['audit', '.'])).toBe(true);
  expect(await isColoured(['findings'])).toBe(true);
  expect(await isColoured(['findings', '--no-color'])).toBe(false);
  expect(await isColoured(['findings'], { NO_COLOR: '1' })).toBe(false);
  expect((await folder.run('findings')).stdout).not.toContain('\u001b');
});

test('text from a page cannot steer the terminal', async () => {
  await using folder = await freshFolder();
  await writeFile(
    join(folder.path, 'index.html'),
    BAD_PAGE.replace('17190', '17190?subId1=\u001b]52;c;eA==\u0007\u202e'),
  );
  const { stdout } = await folder.run('audit', '.', '--verbose');
  const listed = await folder.run('findings');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come through
  expect(stdout + listed.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('a reader of lines who leaves stops the audit, and the same command goes on', async () => {
  await using folder = await freshFolder();
  await using garden = await serveGarden();
  const stdout = new Captured();
  stdout._write = (_chunk, _encoding, done) => {
    (done as (error?: Error) => void)(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  };
  stdout.on('error', () => {});
  const argv = [...garden.audit, '--format', 'ndjson'];
  expect(await linkvet(argv, { cwd: folder.path, stdout })).toMatchObject({ exitCode: 130 });
  expect(await folder.run(...argv)).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('run 1') });
});

test('says when something that reads the database keeps it from opening on a read-only medium', async () => {
  await using folder = await freshFolder();
  openStore(join(folder.path, 'linkvet.db'))[Symbol.dispose]();
  using reader = openReader(join(folder.path, 'linkvet.db'));
  await using site = await serveSite({
    '/': (_request, response) => {
      expect(reader.all(runs)).toHaveLength(1);
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Home</title>');
    },
  });
  const { exitCode, stderr } = await folder.run('audit', site.origin, '--rate', '0');
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr:
      'Something else has linkvet.db open: the file opens on a read-only medium only after another audit on it.\n',
  });
});

test('the evidence of a line begins with what its rule names first: a long URL hides nothing that is short', async () => {
  await using folder = await temporaryFolder();
  const href = `https://x.pxf.io/c/1/2/3?u=https%3A%2F%2Fshop.example%2F${'lamp-'.repeat(40)}`;
  await writeFile(join(folder.path, 'a.html'), `<html lang="en"><title>A</title><a href="${href}">Lamp</a>`);
  const run = (...argv: string[]) => linkvet(argv, { cwd: folder.path });
  await run('audit', '.', '--rules', 'missing-disclosure');
  expect((await run('findings')).stdout).toContain('  networks=impact links=1 firstLink=https://x.pxf.io/c/1/2/3');
});
