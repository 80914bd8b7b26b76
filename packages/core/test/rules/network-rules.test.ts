import { expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import { adSystems, networks } from '../../src/networks/index.js';
import { checkPage, rules } from '../../src/rules/index.js';
import { judge } from './judge.js';

const CLICK = 'https://x.pxf.io/c/1/2/3';
const LAMP = 'https://www.amazon.com/dp/B000000000?tag=lamps-20';

/** What one rule finds on a page. */
function find(id: string, html: string): Finding[] {
  const chosen = rules.filter((rule) => rule.id === id);
  expect(chosen).toHaveLength(1);
  return checkPage(chosen, judge(html), ({ message }) => {
    throw new Error(message);
  });
}

test('a click that code makes says what the code does, and a hidden frame how it is hidden', () => {
  const code = `<script>new Image().src = '${CLICK}'; setTimeout("location='${CLICK}'", 100)</script>`;
  expect(find('forced-click', code)).toMatchObject([
    {
      severity: 'error',
      confidence: 'certain',
      evidence: { element: 'code that loads and navigates', publisher: '1' },
    },
  ]);
  const frame = `<div style="position:absolute;left:-9999px"><iframe src="${CLICK}"></iframe></div>`;
  expect(find('forced-click', frame)).toMatchObject([{ evidence: { element: 'iframe', hidden: 'off-screen' } }]);
});

test("a tag of Amazon's in a frame, a picture or a window that opens by itself is a forced click", () => {
  for (const html of [
    `<iframe src="${LAMP}"></iframe>`,
    `<img src="${LAMP}">`,
    `<script>window.open('${LAMP}')</script>`,
    "<script>location.href = 'https://amzn.to/3AbCdEf'</script>",
  ]) {
    expect(find('forced-click', html), html).toMatchObject([{ evidence: { network: 'amazon' } }]);
  }
});

test('code that only decodes a URL hides it; what the code does with it is a second finding', () => {
  const hidden = `<script>keep(atob('${btoa(CLICK)}'))</script>`;
  expect(find('encoded-affiliate-link', hidden)).toMatchObject([{ evidence: { href: CLICK, use: '' } }]);
  expect(find('forced-click', hidden)).toEqual([]);
  const used = `<script>location = atob('${btoa(CLICK)}')</script>`;
  expect(find('encoded-affiliate-link', used)).toMatchObject([{ evidence: { use: 'navigates' } }]);
  expect(find('forced-click', used)).toHaveLength(1);
});

test('an empty link over the window is surer to be a trap than one over a card, whose name readers may hear', () => {
  const overlay = (style: string, more = '') =>
    `<main><div><p>Lamps.</p><a href="${CLICK}" style="${style}"${more}></a></div></main>`;
  expect(find('link-overlay', overlay('position:fixed;inset:0'))).toMatchObject([
    { confidence: 'likely', evidence: { wholePage: true } },
  ]);
  expect(find('link-overlay', overlay('position:absolute;inset:0'))).toMatchObject([
    { confidence: 'possible', evidence: { wholePage: false } },
  ]);
  expect(find('link-overlay', overlay('position:absolute;inset:0', ' aria-label="Lamp"'))).toEqual([]);
  expect(find('link-overlay', overlay('position:fixed;inset:0', ' aria-label="Lamp"'))).toHaveLength(1);
});

test('what hides a link tells how sure it is that nobody shall see it', () => {
  const hiddenBy = (style: string) =>
    find('hidden-affiliate-link', `<p style="${style}"><a href="${CLICK}">Lamp</a></p>`)[0]?.confidence;
  expect(hiddenBy('position:absolute;left:-9999px')).toBe('likely');
  expect(hiddenBy('width:1px;height:1px')).toBe('likely');
  expect(hiddenBy('display:none')).toBe('review');
  expect(hiddenBy('opacity:0')).toBe('review');
});

test('links that hide the referrer in one way are one finding, whose places are the links', () => {
  const link = `<a href="${CLICK}" rel="sponsored noreferrer">Lamp</a>`;
  expect(find('hidden-referrer', link.repeat(3))).toMatchObject([
    { places: 3, confidence: 'review', evidence: { how: 'rel=noreferrer' } },
  ]);
  const page = `<meta name="referrer" content="no-referrer">${link}<a href="${CLICK}">Lamp</a>`;
  expect(find('hidden-referrer', page).map(({ evidence }) => evidence.how)).toEqual([
    'rel=noreferrer',
    'meta referrer',
  ]);
});

test('links that are nofollow only are one finding on a page', () => {
  const html = `<a href="${CLICK}" rel="nofollow">1</a><a href="${LAMP}" rel="nofollow">2</a>`;
  expect(find('nofollow-only-affiliate-link', html)).toMatchObject([
    { places: 2, evidence: { networks: 'amazon, impact' } },
  ]);
});

test('links behind one redirector to one network are one finding, whatever their names', () => {
  const out = (url: string) => `<a href="/out/?url=${encodeURIComponent(url)}">Lamp</a>`;
  const html = out(CLICK) + out(`${CLICK}?u=x`) + out(LAMP);
  expect(find('cloaked-affiliate-link', html)).toMatchObject([
    { places: 2, confidence: 'certain', evidence: { redirector: 'site.example/out/', network: 'impact' } },
    { places: 1, evidence: { network: 'amazon' } },
  ]);
  expect(find('cloaked-amazon-link', html)).toMatchObject([
    { confidence: 'certain', evidence: { redirector: 'site.example/out/', through: 'wpcloak', publisher: 'lamps-20' } },
  ]);
});

test('a redirect whose target nobody asked for is for a person to judge', () => {
  const html =
    '<a class="thirstylink" href="/recommends/lamp">1</a><a class="thirstylink" href="/recommends/chair">2</a>';
  expect(find('cloaked-affiliate-link', html)).toMatchObject([
    { places: 2, confidence: 'review', evidence: { redirector: 'site.example/recommends/', network: '' } },
  ]);
});

test("Amazon behind another network's redirect may be agreed with Amazon", () => {
  const html = `<a href="https://buy.geni.us/Proxy.ashx?TSID=1&GR_URL=${encodeURIComponent(LAMP)}">Lamp</a>`;
  expect(find('cloaked-amazon-link', html)).toMatchObject([
    { confidence: 'review', evidence: { through: 'geniuslink', publisher: 'lamps-20' } },
  ]);
  expect(find('cloaked-affiliate-link', html)).toEqual([]);
});

test('one tag in the wrong store is one finding, wherever it stands, and behind redirects too', () => {
  const german = LAMP.replace('amazon.com', 'amazon.de');
  const html = `<a href="${german}">1</a><a href="${german}&x=1">2</a><a href="/out?url=${encodeURIComponent(german)}">3</a>`;
  expect(find('amazon-tag-of-another-store', html)).toMatchObject([
    {
      places: 3,
      evidence: { tag: 'lamps-20', store: 'amazon.de', storesOfTag: 'amazon.com, amazon.ca, amazon.com.br' },
    },
  ]);
});

test.each(['$19.99', '£ 20', '19,99 €', '1.980円', 'EUR 20 – 20 EUR', '4.6 out of 5 stars', '1,024 customer reviews'])(
  '%s beside an Amazon link wants a date',
  (shown) => {
    const html = `<p><a href="${LAMP}">A lamp</a> for ${shown}</p>`;
    expect(find('undated-amazon-price', html)).toMatchObject([{ confidence: 'review', places: 1 }]);
    expect(find('undated-amazon-price', html)[0]?.evidence.quote).toContain(shown);
  },
);

test.each(['in 2026', '5 lamps', '20 watts', 'our rating: 4.5/5', '$1 as of today', '20 € (Stand: 3. Mai)'])(
  '%s beside an Amazon link does not',
  (shown) => {
    expect(find('undated-amazon-price', `<p><a href="${LAMP}">A lamp</a> ${shown}</p>`)).toEqual([]);
  },
);

test('every programme that the catalogue knows to have ended is told, and no other', () => {
  const ended = new Map(
    [...networks, ...adSystems].flatMap(({ id, ended: year }) => (year === undefined ? [] : [[id, year]])),
  );
  expect(ended.size).toBeGreaterThan(3);
  for (const { id, examples } of networks) {
    const [example] = examples.filter(({ tier }) => tier !== 'weak');
    if (example === undefined) continue;
    const html = `<a href="${example.url.replaceAll('&', '&amp;').replaceAll('"', '%22')}">Lamp</a>`;
    const told = find('ended-programme', html).filter(({ evidence }) => evidence.programme === id);
    expect(
      told.map(({ evidence }) => evidence.ended),
      id,
    ).toEqual(ended.has(id) ? [ended.get(id)] : []);
  }
  for (const { id, examples } of adSystems) {
    const html = examples.map((example) => example.html).join('');
    const told = find('ended-programme', html).filter(({ evidence }) => evidence.programme === id);
    expect(
      told.map(({ evidence }) => evidence.ended),
      id,
    ).toEqual(ended.has(id) ? [ended.get(id)] : []);
  }
});

test('hostile pages cost the rules no more than their length', () => {
  const before = process.cpuUsage();
  const digits = `<p><a href="${LAMP}">x</a>${'1.'.repeat(50_000)}</p><p><a href="${LAMP}">y</a>${'4 de '.repeat(20_000)}</p>`;
  const overlays = `<a href="${CLICK}" style="position:absolute;inset:0"></a>`.repeat(2_000);
  for (const { id } of rules) find(id, digits + overlays);
  const { user, system } = process.cpuUsage(before);
  // Quadratic work would take minutes; this is no measure of speed.
  expect(user + system).toBeLessThan(20_000_000);
});
