import { join } from 'node:path';
import { temporaryFolder } from '@linkvet/testing';
import { describe, expect, test } from 'vitest';
import { checkPage, type PageExample, rules } from '../../src/rules/index.js';
import { auditSite } from './audit-site.js';
import { judge } from './judge.js';

const LINK = '<a href="https://x.pxf.io/c/1/2/3">the lamp</a>';
const EARNS = 'We may earn a commission from our affiliate links.';

const disclosureRules = rules.filter(
  ({ id, packs }) =>
    packs.some((pack) => ['us-ftc', 'uk-asa', 'de-uwg'].includes(pack)) || id.includes('amazon-statement'),
);

function find(html: PageExample, rule?: string) {
  const findings = checkPage(disclosureRules, judge(html), ({ message }) => {
    throw new Error(message);
  });
  return rule === undefined ? findings : findings.filter((finding) => finding.rule === rule);
}

describe('a page of the United States has one defect at a time', () => {
  const ids = new Set(disclosureRules.filter(({ packs }) => packs.includes('us-ftc')).map(({ id }) => id));
  const link = `<p>Get ${LINK}.</p>`;
  const elsewhere = '<p><a href="/affiliate-disclosure">Affiliate disclosure</a></p>';

  test.each([
    ['nothing at all', link, ['missing-disclosure']],
    ['the word only', `<p>This post contains affiliate links.</p>${link}`, ['weak-disclosure']],
    [
      'the word, too late',
      `${link}<p>It is bright and warm. This post contains affiliate links.</p>`,
      ['late-disclosure'],
    ],
    ['the whole, too late', `${link}<p>It is bright and warm. ${EARNS}</p>`, ['late-disclosure']],
    ['the whole in the footer', `${link}<footer>${EARNS}</footer>`, ['out-of-sight-disclosure']],
    ['the word in the footer', `${link}<footer>We use affiliate links.</footer>`, ['out-of-sight-disclosure']],
    ['on a page of its own', `${link}${elsewhere}`, ['out-of-sight-disclosure']],
    ['without scripts', `<noscript><p>${EARNS}</p></noscript>${link}`, ['out-of-sight-disclosure']],
    [
      'late, and in the menu before',
      `<nav>${EARNS}</nav>${link}<p>It is bright and warm. ${EARNS}</p>`,
      ['late-disclosure'],
    ],
    ['the whole in time', `<p>${EARNS}</p>${link}`, []],
    ['the whole in time, and in the footer', `<p>${EARNS}</p>${link}<footer>${EARNS}</footer>`, []],
    ['the whole in time, and elsewhere', `<p>${EARNS}</p>${link}${elsewhere}`, []],
    ['the word at the link', `<p>Get ${LINK}</p><p>(affiliate link)</p>`, ['weak-disclosure']],
    ['nothing, and no link that pays', '<p>Get <a href="https://shop.example/">the lamp</a>.</p>', []],
  ])('%s', (_, html, expected) => {
    const found = find(`<title>Lamps</title>${html}`).map(({ rule }) => rule);
    expect(found.filter((rule) => ids.has(rule))).toEqual(expected);
  });
});

test('a missing disclosure counts links, not the images inside them', () => {
  const html =
    '<p>A lamp.</p><a href="https://x.pxf.io/c/1/2/3"><img src="https://a.impactradius-go.com/display-ad/3-2"></a>';
  expect(find(html.repeat(2), 'missing-disclosure')).toMatchObject([
    { evidence: { networks: 'impact', links: 2, firstLink: 'https://x.pxf.io/c/1/2/3', label: '' } },
  ]);
});

test('whether one word at the top will do, a person decides', () => {
  const link = `<p>A lamp: ${LINK}.</p>`;
  const [plain] = find(link, 'missing-disclosure');
  const [labelled] = find(`<p>Sponsored</p>${link}`, 'missing-disclosure');
  expect(plain).toMatchObject({ confidence: 'likely', evidence: { label: '' } });
  expect(labelled).toMatchObject({ confidence: 'review', evidence: { label: 'Sponsored' } });
});

test('the label of a banner is not the label of the article', () => {
  const banner = '<p>Advertisement</p><a href="https://x.pxf.io/c/1/2/3"><img src="/lamp.png" alt="Lamp"></a>';
  const [finding] = find(`<main>${banner}<p>Lamps are lit at night. Get ${LINK}.</p></main>`, 'missing-disclosure');
  expect(finding).toMatchObject({ confidence: 'likely', evidence: { label: '' } });
});

test('a late disclosure says how many words too late', () => {
  const html =
    `<main><p>Get ${LINK} today.</p><p>Five words stand in between.</p>` +
    '<p hidden>Never seen.</p><p>Good. This page contains affiliate links.</p></main>';
  expect(find(html, 'late-disclosure')).toMatchObject([
    { evidence: { quote: 'This page contains affiliate links.', wordsBetween: 9 } },
  ]);
});

test('a disclosure out of sight is quoted with the place where it stands', () => {
  const whereOf = (html: string) => find(`<p>Get ${LINK}.</p>${html}`, 'out-of-sight-disclosure')[0]?.evidence;
  expect(whereOf(`\n<footer>${EARNS}</footer>`)).toMatchObject({ where: 'footer', quote: EARNS });
  expect(whereOf(`<aside>${EARNS}</aside>`)).toMatchObject({ where: 'aside' });
  expect(whereOf(`<p style="display: none">${EARNS}</p>`)).toMatchObject({ where: 'hidden: display' });
  expect(whereOf('<footer><a href="/legal">Affiliate disclosure</a></footer>')).toMatchObject({
    ...{ where: 'another page', quote: 'Affiliate disclosure', linkedPage: 'https://site.example/legal' },
  });
  // What a reader could come upon is told rather than what nobody sees.
  expect(whereOf(`<p hidden>${EARNS}</p><footer>We use affiliate links.</footer>`)).toMatchObject({ where: 'footer' });
});

describe('a German page', () => {
  const problems = (html: string) =>
    find(`<html lang="de"><main>${html}</main>`, 'missing-anzeige-label').map(({ evidence, confidence, places }) => [
      evidence.problem,
      confidence,
      places,
    ]);

  test('tells links without a label apart from asterisks without a legend', () => {
    const html = `<p>Die ${LINK} und der <a href="https://x.pxf.io/c/1/2/4">Stuhl</a>*, der <a href="https://x.pxf.io/c/1/2/5">Tisch*</a>.</p>`;
    expect(problems(html)).toEqual([
      ['no label', 'likely', 1],
      ['asterisk without a legend', 'likely', 2],
    ]);
    expect(problems(`${html}<p>* Mit Sternchen markierte Links sind Affiliate-Links.</p>`)).toEqual([
      ['no label', 'likely', 1],
    ]);
    // A footnote about something else explains nothing.
    expect(problems(`${html}<p>* Preise ohne Gewähr.</p>`)).toHaveLength(2);
  });

  test('that explains itself in other words at the top is for a person to judge', () => {
    const html = `<p>Wenn du über unsere Links kaufst, erhalten wir eine Provision.</p><p>Hier ist ${LINK}.</p>`;
    expect(problems(html)).toEqual([['no label', 'review', 1]]);
  });

  test('may put the label into a line of its own beside the link', () => {
    expect(problems(`<p>Die Lampe ist hell.</p><div>Anzeige</div><div>${LINK}</div>`)).toEqual([]);
    expect(problems(`<p>Anzeigen kosten Geld, sagt ${LINK}.</p>`)).toHaveLength(1);
  });

  test('with nothing but banners shows what they are', () => {
    expect(problems('<p>Licht.</p><a href="https://x.pxf.io/c/1/2/3"><img src="/lamp.png" alt="Lampe"></a>')).toEqual(
      [],
    );
  });
});

test('a page of Britain that discloses at the top is told with the words that it uses', () => {
  const [finding] = find(`<main><p>${EARNS}</p><p>Get ${LINK}.</p></main>`, 'missing-ad-label');
  expect(finding).toMatchObject({
    severity: 'notice',
    confidence: 'review',
    evidence: { disclosure: EARNS, links: 1 },
  });
});

test('a site is told once that some of its pages are silent, with the first of each kind', async () => {
  await using folder = await temporaryFolder();
  const disclosing = `<p>${EARNS}</p><p>${LINK}</p>`;
  const site = {
    '/b': disclosing,
    '/c': disclosing,
    '/d': `<p>${LINK}</p>`,
    '/e': `<p>${LINK}</p>`,
    '/f': '<p>Hi.</p>',
  };
  const own = rules.filter(({ id }) => id === 'inconsistent-disclosure');
  expect(await auditSite(site, own, join(folder.path, 'a.db'))).toMatchObject([
    {
      pageUrl: 'https://site.example/d',
      evidence: {
        ...{ host: 'site.example', paidPages: 4, silentPages: 2, silentPage: 'https://site.example/d' },
        ...{ disclosingPage: 'https://site.example/b', quote: EARNS },
      },
    },
  ]);
});
