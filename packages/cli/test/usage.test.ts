import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '@linkvet/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkvet } from './linkvet.js';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
  const write = (name: string, text: string) => writeFile(join(folder.path, name), text);
  await mkdir(join(folder.path, 'site'));
  await mkdir(join(folder.path, 'empty'));
  await write('site/index.html', '<title>Home</title><p>Hello</p>');
  await write('empty/notes.txt', 'no page');
  await write('notes.db', 'not a database at all');
  await write('broken.yaml', 'maxPages: 3\nrules: [a,\n');
  await write('unknown.yaml', 'maxPages: 3\nmaxpage: 4\n');
  await write('wrong.json', '{\n  "rate": "fast"\n}\n');
  await write('list.yaml', '- 1\n');
  await write('key.yaml', 'selectors:\n  1x: a\n');
  await write('exclude.yaml', 'exclude: "("\n');
  await write('gate.yaml', 'failOn: [error, wraning]\n');
  await write('selector.yaml', 'selectors:\n  price: "a[["\n');
  await write('rules.yaml', 'db: a.db\nrules: missing-title, missing-disclosre\n');
  await write('excluded.yaml', 'excludeRules:\n  - missing-title\n  - missing-titel\n');
  await write('groups.yaml', 'groups:\n  shops:\n    - site\n    - nowhere\n  blogs: [site]\n');
  await write('group.yaml', 'groups: { shops: [site] }\ngroup: shosp\n');
  await write('none.yaml', 'groups:\n  shops: []\n');
  await write('ftp.yaml', 'groups:\n  shops:\n    - site\n    - ftp://example.com/\n');
  await write('named.yaml', 'groups:\n  our shops: [site]\n');
  await write('shape.yaml', 'groups:\n  shops:\n    urls: [site]\n');
  expect(await linkvet(['audit', 'site', '--db', 'a.db'], { cwd: folder.path })).toMatchObject({ exitCode: 0 });
});

afterAll(() => folder[Symbol.asyncDispose]());

// What is wrong, and a part of the one line that says so.
const mistakes: [argv: string, says: string][] = [
  ['audti site', 'Did you mean audit?'],
  ['help audti', 'There is no such command'],
  ['audit', 'Nothing to audit is named. Give a URL, a folder or an archive, --list, --sitemap or --group.'],
  ['--fast', 'See "linkvet --help".'],
  ['audit site --max-page 3', 'Did you mean --max-pages?'],
  ['audit site --max-pages 0', 'whole number from 1'],
  ['audit site --max-pages many', 'whole number from 1'],
  ['audit site --rate -1', 'number from 0'],
  ['audit site --timeout 0', 'number above 0'],
  ['audit site --format xml', 'Allowed choices are text, json, ndjson'],
  ['audit site --include (', '--include ( is no regular expression'],
  ['audit site --rules missing-disclosur', 'Did you mean "missing-disclosure"?'],
  ['audit site --exclude-rules no-such-rule-at-all', 'There is no rule "no-such-rule-at-all"'],
  ['audit site --fail-on wraning', 'Did you mean "warning"?'],
  ['audit site --fail-on new:missing-disclosure', '--fail-on new:missing-disclosure: new: takes a severity.'],
  ['audit site --fail-on new:nonsense', 'names no severity'],
  [
    'audit site --rules missing-title --fail-on late-disclosure',
    'names no severity or rule of this run. late-disclosure is off: see "linkvet rules".',
  ],
  ['audit site --header secret-without-colon', "A --header has no name. Write it as 'Name: value'."],
  ['audit --sitemap ftp://example.com/map.xml', '--sitemap: ftp://example.com/map.xml is not'],
  ['audit site --base-url example.com', 'not the address of a folder'],
  ['audit site empty --base-url https://example.com/', 'several folders'],
  ['audit site https://folder.invalid/', 'cannot both be'],
  ['audit ./nowhere', 'Folder ./nowhere does not exist'],
  ['audit public/html', 'Folder public/html does not exist'],
  ['audit nowhere', 'Folder nowhere does not exist'],
  ['audit page.html', 'File page.html does not exist'],
  ['audit site/index.html', 'linkvet inspect site/index.html'],
  ['audit empty', 'holds no HTML and no Markdown. Name the folder'],
  ['audit site --include ^x', 'holds no HTML and no Markdown that is wanted. '],
  ['audit ftp://example.com/', 'is not the address of a site'],
  ['audit https://', 'is not the address of a site'],
  ['audit https://me:secret@example.com/', "--header 'Authorization"],
  ['audit http://127.0.0.1:1/ --origin-map nonsense', 'maps no origin'],
  ['audit http://127.0.0.1:1/ --header Host:x', 'The header Host cannot be set'],
  ['audit site --db notes.db', 'not a linkvet database'],
  ['audit site --config missing.yaml', 'missing.yaml does not exist'],
  ['audit site --config broken.yaml', 'broken.yaml:'],
  ['audit site --config unknown.yaml', 'unknown.yaml:2: unknown key "maxpage". Did you mean "maxPages"?'],
  ['audit site --config wrong.json', 'wrong.json:2: rate: must be a number.'],
  ['audit site --config list.yaml', 'list.yaml:1: must be keys and values.'],
  ['audit site --config key.yaml', 'key.yaml:2: selectors.1x: must be a letter followed by'],
  ['audit site --config selector.yaml', 'selector.yaml:2: The selector "price" cannot be understood'],
  ['runs --config selector.yaml', 'selector.yaml:2: The selector "price"'],
  ['audit site --config rules.yaml', 'rules.yaml:2: There is no rule "missing-disclosre". Did you mean'],
  ['findings --config rules.yaml', 'rules.yaml:2: There is no rule "missing-disclosre".'],
  ['rules --config excluded.yaml', 'excluded.yaml:3: There is no rule "missing-titel".'],
  ['audit site --config exclude.yaml', 'exclude.yaml: --exclude ( is no regular expression'],
  ['audit site --config exclude.yaml --exclude )', 'linkvet: --exclude ) is no regular expression'],
  ['audit site --config gate.yaml', 'gate.yaml: --fail-on wraning names no severity'],
  ['audit --group shops', 'There is no group "shops". Give targets a name under "groups"'],
  ['audit --group shosp --config groups.yaml', 'There is no group "shosp". Did you mean "shops"?'],
  ['audit --group toString --config groups.yaml', 'There is no group "toString". There are: shops, blogs.'],
  ['audit --group shops --config groups.yaml', 'groups.yaml:4: groups.shops.1: Folder nowhere does not exist.'],
  ['runs --config group.yaml', 'group.yaml:2: There is no group "shosp". Did you mean "shops"?'],
  ['runs --config none.yaml', 'none.yaml:2: groups.shops: names no target.'],
  ['runs --config ftp.yaml', 'ftp.yaml:4: groups.shops.1: "ftp://example.com/" is not the address of a site.'],
  ['runs --config named.yaml', 'named.yaml:2: groups.our shops: must be letters, digits'],
  ['runs --config shape.yaml', 'shape.yaml:2: groups.shops: must be a list.'],
  ['export', "missing required argument 'dir'"],
  ['export out --db missing.db', 'There is no database'],
  ['export out --db notes.db', 'not a linkvet database'],
  ['export out --db a.db --run 7', 'There is no run 7'],
  ['export out --db a.db --tables pagse', 'Did you mean "pages"?'],
  ['export out --db a.db --columns titel', 'Did you mean "title"?'],
  ['export out --db a.db --profile xlsx', 'Allowed choices are raw, excel'],
  ['export notes.db --db a.db', 'it is not a folder'],
  ['export  --db a.db', 'It is empty'],
  ['findings --db missing.db', 'There is no database'],
  ['findings --db a.db --severity critical', 'There is no severity "critical"'],
  [
    'findings --db a.db --page https://folder.invalid',
    'Run 1 has no page "https://folder.invalid". Did you mean "https://folder.invalid/"?',
  ],
  [
    'findings --db a.db --format json --page https://folder.invalid/none',
    'Run 1 has no page "https://folder.invalid/none".',
  ],
  ['findings --db a.db --state newer', 'There is no state "newer"'],
  ['findings --db a.db --rule unqualified-link', 'There is no rule "unqualified-link"'],
  ['runs --db missing.db', 'There is no database'],
  ['dashboard --db missing.db', 'There is no database'],
  ['inspect', "missing required argument 'file|url'"],
  ['inspect nowhere.html', 'File nowhere.html does not exist'],
  ['inspect site', 'site is a folder'],
  ['inspect /dev/zero', '/dev/zero is no file'],
  ['explain impct', 'Did you mean "impact"?'],
  ['explain 2checkout', 'There is no rule, pack or network "2checkout". Is it avangate?'],
  ['explain uwg', 'Is it de-uwg?'],
  ['explain nothing-like-it', '"linkvet rules" and "linkvet networks" list what there is.'],
  ['identify --fast', "unknown option '--fast'"],
];

describe.each(mistakes)('linkvet %s', (argv, says) => {
  test(`is told on one line: ${says}`, async () => {
    const { exitCode, stdout, stderr } = await linkvet(argv.split(' '), { cwd: folder.path });
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/^linkvet: [^\n]+\n$/);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    // A secret that was mistyped is not repeated.
    expect(stderr).not.toContain('secret');
  });
});

test('a mistake leaves no database behind', async () => {
  await using fresh = await temporaryFolder();
  for (const argv of ['audit nowhere', 'audit http://127.0.0.1:1/ --origin-map nonsense', 'audit . --rules x']) {
    expect(await linkvet(argv.split(' '), { cwd: fresh.path })).toMatchObject({ exitCode: 2 });
  }
  expect(await linkvet(['findings'], { cwd: fresh.path })).toMatchObject({ exitCode: 2 });
});

test('a mistake is explained with its stack when LINKVET_DEBUG asks for it', async () => {
  const { stderr } = await linkvet(['explain', 'impct'], { env: { LINKVET_DEBUG: '1' } });
  expect(stderr).toMatch(/^linkvet: There is no rule[^\n]+\n.*\n\s+at /);
});

test('what the command line repeats cannot steer the terminal', async () => {
  const { stderr } = await linkvet(['explain', 'a\u001b[2Jb\nc']);
  expect(stderr).toContain('a\ufffd[2Jb c');
});
