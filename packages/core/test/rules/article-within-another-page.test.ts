import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { articleWithinAnotherPage } from '../../src/rules/catalogue/article-within-another-page.js';
import { askFor, closeRun, sentence } from '../content/closed-run.js';
import { answer, databaseIn } from '../store/pages.js';

const article = `<article><p>${sentence('lamp', 70)}</p></article>`;
const longer = `${article}<p>${sentence('chair', 80)}</p>`;

async function findingsOf(pages: Record<string, string>): Promise<object[]> {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const answers = Object.entries(pages).map(([url, html]) => answer(url, `<title>${url}</title>${html}`));
  await closeRun(file, answers, { rules: [articleWithinAnotherPage] });
  const rows = askFor<{ severity: string; confidence: string; places: number; evidence: string }>(
    file,
    'select severity, confidence, places, evidence from finding order by id',
  );
  return rows.map(({ evidence, ...row }) => ({ ...row, evidence: JSON.parse(evidence) }));
}

test('an article within a page of another site is a warning, within pages of its own a notice that names the first', async () => {
  const page = 'https://shop.example/lamp';
  const evidence = { page, words: 70, share: 100 };
  expect(
    await findingsOf({ '/lamp': article, '/room': longer, '/room-2': `${article}<p>${sentence('bed', 90)}</p>` }),
  ).toEqual([
    {
      severity: 'notice',
      confidence: 'likely',
      places: 2,
      evidence: { ...evidence, within: 'https://shop.example/room', pages: 2 },
    },
  ]);
  const guest = 'https://guest.example/all-about-lamps';
  expect(await findingsOf({ '/lamp': article, [guest]: longer })).toEqual([
    { severity: 'warning', confidence: 'likely', places: 1, evidence: { ...evidence, within: guest, pages: 1 } },
  ]);
});

test('the month, the label and the further page of a blog that show an article whole are no longer pages', async () => {
  const gathering = ['/2026/01/', '/category/lamps/', '/page/2/', '/blog/'].map((path) => [path, longer] as const);
  expect(await findingsOf({ '/lamp': article, ...Object.fromEntries(gathering) })).toEqual([]);
  expect(await findingsOf({ '/lamp': article, 'https://guest.example/page/2/': longer })).toMatchObject([
    { severity: 'notice', confidence: 'review' },
  ]);
});

test('a page of another site that nobody finds is a notice, and so is a front page there, for a person to look at', async () => {
  const hidden = `<meta name="robots" content="noindex">${longer}`;
  expect(await findingsOf({ '/lamp': article, 'https://guest.example/all-about-lamps': hidden })).toMatchObject([
    { severity: 'notice', confidence: 'likely' },
  ]);
  expect(await findingsOf({ '/lamp': article, 'https://guest.example/': longer })).toMatchObject([
    { severity: 'notice', confidence: 'review' },
  ]);
});
