import { join } from 'node:path';
import { temporaryFolder } from '@linkvet/testing';
import { afterAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import { tableRows, tables } from '../../src/report/index.js';
import { rules, type SiteExample } from '../../src/rules/index.js';
import { openReader } from '../../src/store/index.js';
import { auditSite } from './audit-site.js';

const files = await temporaryFolder();
afterAll(() => files[Symbol.asyncDispose]());

const told = ['empty-page', 'not-unique-page', 'template-only-page', 'thin-affiliate-page', 'thin-page'];
const thinRules = rules.filter(({ id }) => told.includes(id));

interface Audited {
  findings: Finding[];
  /** By path: the row of thin_pages.csv. */
  thin: Map<string, Readonly<Record<string, string | number | null>>>;
  /** By path: the column of pages.csv. */
  scores: Map<string, number>;
}

let databases = 0;

async function audit(site: SiteExample): Promise<Audited> {
  const file = join(files.path, `${databases++}.db`);
  const findings = await auditSite(site, thinRules, file);
  using reader = openReader(file);
  const byPath = (name: string) => {
    const table = tables.find((one) => one.name === name) as (typeof tables)[number];
    return new Map([...tableRows(table, reader, 1)].map((row) => [new URL(row.url as string).pathname, row] as const));
  };
  const scores = [...byPath('pages')].map(([path, row]) => [path, row.thin_score as number] as const);
  return { findings, thin: byPath('thin_pages'), scores: new Map(scores) };
}

const SUBJECTS = [
  'lamp',
  'chair',
  'desk',
  'shelf',
  'stove',
  'clock',
  'kettle',
  'carpet',
  'mirror',
  'ladder',
  'bench',
  'vase',
];

/** Some hundred words about a thing, in sentences that no other thing has. */
function prose(subject: string, sentences = 20): string {
  const about = (sentence: number) =>
    `The ${subject} of house ${sentence} in the ${subject} street was made by hand and has ${subject} feet of ${sentence} colours.`;
  return Array.from({ length: sentences }, (_, sentence) => `<p>${about(sentence)}</p>`).join('');
}

const AD = '<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890"></ins>';
const MENU =
  '<nav><a href="/">Home</a> <a href="/lamp">Lamps</a> <a href="/chair">Chairs</a> <a href="/contact">Contact</a></nav>';

function article(title: string, text: string, head = ''): string {
  const declared = '<meta property="og:type" content="article">';
  return `<title>${title}</title>${declared}${head}${MENU}<article><h1>${title}</h1>${text}</article>`;
}

describe('on a small site', () => {
  test('ordinary articles, a front page and a short contact page are not thin', async () => {
    const site = {
      '/': `<title>House things</title>${MENU}<main><p>All about things in a house.</p></main>`,
      '/contact': `<title>Contact | House things</title>${MENU}<main><p>${'Write to us or call us. '.repeat(10)}</p></main>`,
      ...Object.fromEntries(SUBJECTS.map((subject) => [`/${subject}`, article(`The ${subject}`, prose(subject))])),
    };
    const { findings, scores } = await audit(site);
    expect(findings).toEqual([]);
    for (const [path, score] of scores) expect([path, score <= 20]).toEqual([path, true]);
  });

  test('a copy among six ads is thin, and the rules on copies tell of it', async () => {
    const copy = article('How to choose a lamp', `${AD.repeat(3)}${prose('lamp')}${AD.repeat(3)}`);
    const { findings, thin } = await audit({ '/lamp': article('The lamp', prose('lamp')), '/other': copy });
    expect(findings).toEqual([]);
    expect(thin.get('/other')).toMatchObject({ rule: null, told: 0, excuse: 'copy', ad_slots: 6, representative: 0 });
    expect(thin.get('/other')?.score).toBeGreaterThanOrEqual(80);
  });

  test('pages that are put together of others are thin', async () => {
    const { findings, thin } = await audit({
      '/lamp': article('The lamp', prose('lamp')),
      '/chair': article('The chair', prose('chair')),
      '/mixed': article('The lamp and the chair', prose('lamp', 12) + prose('chair', 12)),
    });
    expect(findings).toMatchObject([{ rule: 'not-unique-page', places: 1, pageUrl: 'https://site.example/mixed' }]);
    expect(thin.get('/mixed')).toMatchObject({ rule: 'not-unique-page', told: 1, excuse: '' });
  });

  test('a page keeps the words that only a page which names it as canonical repeats', async () => {
    const copy = article('The lamp in print', prose('lamp'), '<link rel="canonical" href="/lamp">');
    const { findings, scores } = await audit({ '/lamp': article('The lamp', prose('lamp')), '/print': copy });
    expect(findings).toEqual([]);
    expect(scores.get('/lamp')).toBeLessThanOrEqual(20);
  });
});

describe('on a large site', () => {
  const articles = SUBJECTS.flatMap((subject) =>
    Array.from({ length: 4 }, (_, part) => [
      `/${subject}-${part}`,
      article(`The ${subject} ${part}`, prose(`${subject}${part}`)),
    ]),
  );

  const mixed = (subject: string) =>
    article(`Buy a ${subject}`, Array.from({ length: 4 }, (_, part) => prose(`${subject}${part}`, 5)).join(''));

  test('many patchworks are one finding for the host, with examples, and the table has all of them', async () => {
    const patchworks = SUBJECTS.map((subject) => [`/z-${subject}`, mixed(subject)]);
    const { findings, thin } = await audit(Object.fromEntries([...articles, ...patchworks]));
    expect(findings).toMatchObject([
      { rule: 'not-unique-page', places: 12, evidence: { host: 'site.example', pages: 12, ofPages: 60, share: 20 } },
    ]);
    expect(String(findings[0]?.evidence.examples).split(' ')).toHaveLength(5);
    expect([...thin.values()].filter(({ rule }) => rule === 'not-unique-page')).toHaveLength(12);
    expect(thin.get('/z-lamp')?.told).toBe(1);
  });

  test('a patchwork or a short note or two are an accident: the table has them, and nothing is told', async () => {
    const { findings, thin } = await audit({
      ...Object.fromEntries(articles),
      '/z-lamp': mixed('lamp'),
      '/note': article(
        'Soon',
        '<p>A note on lamps follows next week, when the last of them have come from Aachen.</p>',
      ),
    });
    expect(findings).toEqual([]);
    expect(thin.get('/z-lamp')).toMatchObject({ rule: 'not-unique-page', told: 0 });
    expect(thin.get('/note')?.score).toBeGreaterThanOrEqual(50);
  });
});
