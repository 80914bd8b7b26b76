import { join } from 'node:path';
import { serveSite, temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { linkvet, Signals } from './linkvet.js';
import { stuckSite } from './stuck-site.js';

const LAMP = [
  'A reading lamp should stand a little behind your shoulder, so that its light falls on the page and not into your eyes.',
  'Choose a warm bulb of about eight hundred lumens, with a shade that is closed at the top, and a switch within reach.',
  'Whoever reads at night keeps a second lamp in the room, because a bright page before a dark wall tires the eyes.',
];
const [first = '', ...others] = LAMP;
/** The same, but for a word in the first paragraph. */
const COPY = [first.replace('shoulder', 'elbow'), ...others, 'Only here it is said that moths like linen shades best.'];
const SHOP = 'Our shop in the old town is open from nine to five, and closed on the first Monday of the month.';

function page(title: string, paragraphs: readonly string[]): string {
  const body = [...paragraphs, SHOP].map((text) => `<p>${text}</p>`).join('\n');
  return `<title>${title}</title><ul><li><a href="/">Home</a></ul><article><h1>${title}</h1>${body}</article>`;
}

interface Shown {
  words: Record<string, number>;
  coreTextBasis: string;
  coreText: string;
  cluster: object;
  blocks: {
    text: string;
    words: number;
    role: string;
    main: boolean;
    core: boolean;
    pages?: number;
    stands?: string;
  }[];
}

test('a page as a run has it: its words are sums over its blocks, and each block says where else it stands', async () => {
  await using folder = await temporaryFolder();
  const db = join(folder.path, 'linkvet.db');
  const paths = ['/lamp', '/light', '/chair', '/table', '/shelf'];
  await using site = await serveSite({
    '/': `<title>Shop</title>${paths.map((path) => `<p><a href="${path}">${path}</a>`).join('')}`,
    '/lamp': page('Reading lamps', LAMP),
    '/light': page('Light for readers', COPY),
    ...Object.fromEntries(
      ['/chair', '/table', '/shelf'].map((path) => [path, page(path, [`Of a ${path.slice(1)} nobody says more.`])]),
    ),
  });
  await linkvet(['audit', site.origin, '--db', db, '--rate', '0', '--quiet']);

  const { exitCode, stdout } = await linkvet(['inspect', `${site.origin}/light#top`, '--db', db]);
  expect(exitCode).toBe(0);
  const { words, blocks, cluster, coreTextBasis, coreText } = JSON.parse(stdout) as Shown;
  const sum = (counts: (block: Shown['blocks'][number]) => boolean) =>
    blocks.filter(counts).reduce((total, block) => total + block.words, 0);
  expect(words).toEqual({
    full: sum(({ role }) => role !== 'hidden'),
    main: sum(({ main }) => main),
    core: sum(({ core }) => core),
    link: 1,
    unique: sum(({ stands }) => stands === 'own'),
    own: sum(({ stands, core }) => stands === 'own' && core),
    template: sum(({ stands }) => stands === 'template'),
  });
  const standing = (text: string) => blocks.find((block) => block.text === text);
  expect(standing(SHOP)).toMatchObject({ stands: 'template', pages: 5, main: false, core: false });
  expect(standing(COPY[0] ?? '')).toMatchObject({ stands: 'nearly-elsewhere', pages: 1 });
  expect(standing(COPY[1] ?? '')).toMatchObject({ stands: 'elsewhere', pages: 2 });
  expect(standing(COPY[3] ?? '')).toMatchObject({ stands: 'own', pages: 1 });
  expect({ coreTextBasis, coreText }).toEqual({ coreTextBasis: 'site', coreText: COPY.join('\n') });
  expect(cluster).toMatchObject({ kind: 'near', pages: 2, copies: [{ url: `${site.origin}/lamp` }] });
});

test('a page that the run does not hold, and a run without a database, are errors of the operator', async () => {
  await using folder = await temporaryFolder();
  const db = join(folder.path, 'linkvet.db');
  await using site = await serveSite({
    '/': '<title>Shop</title><p>Lamps.</p><a href="/chairs/">Chairs</a>',
    '/chairs/': '<title>Chairs</title><p>Chairs.</p>',
  });
  await linkvet(['audit', site.origin, '--db', db, '--rate', '0', '--quiet']);
  const unknown = await linkvet(['inspect', `${site.origin}/lamp`, '--db', db]);
  expect(unknown).toMatchObject({ exitCode: 2, stdout: '' });
  expect(unknown.stderr).toContain(`Run 1 holds no page ${site.origin}/lamp.`);
  const slashless = await linkvet(['inspect', `${site.origin}/chairs`, '--db', db]);
  expect(slashless.stderr).toContain(`Is it ${site.origin}/chairs/?`);
  for (const file of [db, './chairs.html']) {
    const named = await linkvet(['inspect', file, '--db', db]);
    expect(named).toMatchObject({ exitCode: 2, stdout: '' });
    expect(named.stderr).toContain(`named by its URL, not by its file ${file}.`);
  }
  expect((await linkvet(['inspect', site.origin, '--run', '1'])).stderr).toContain('--run needs --db.');
});

test('a page of a run that was cut off is shown without the site, and that is said', async () => {
  await using folder = await temporaryFolder();
  const db = join(folder.path, 'linkvet.db');
  const signals = new Signals();
  await using site = await stuckSite(() => signals.send('SIGINT'));
  await linkvet(['audit', site.origin, '--db', db, '--rate', '0', '--quiet'], { onInterrupt: signals.onInterrupt });
  const { exitCode, stdout, stderr } = await linkvet(['inspect', site.origin, '--db', db]);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr: 'Run 1 is interrupted: 1 of 2 URLs are stored; the same audit goes on there.\n',
  });
  expect(JSON.parse(stdout)).toMatchObject({ coreTextBasis: 'page', cluster: null });
});
