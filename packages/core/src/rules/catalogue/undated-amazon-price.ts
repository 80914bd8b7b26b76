import { pageRule } from '../define.js';
import { amazonHopOf, monetisedLinks } from '../link-groups.js';
import { amazonProgrammePolicies } from '../policies.js';

const PRICE = /(?:US|CA|A)?[$€£¥₹]\s?\d{1,6}|\d{1,6}(?:[.,]\d{1,3}){0,3}\s?(?:[€£₹円]|EUR\b|USD\b|GBP\b)/;
/** As Amazon shows what its customers think; what the writer thinks is no matter of Amazon's. */
const RATING =
  /\d(?:[.,]\d)?\s(?:out of|von|sur|su|de|van|av|na)\s5\s(?:stars?|sternen|étoiles|stelle|estrellas|estrelas|sterren|stjärnor|gwiazdek)|5つ星のうち|\d[\d.,]{0,9}\s(?:customer (?:reviews|ratings)|kundenbewertungen|global ratings)/i;
const WHEN =
  /\bas of\b|\blast update|\bupdated on\b|\bcorrect at\b|\baccurate (?:as|at)\b|\bstand:|\b(?:zuletzt|letzte) aktualisier|\bpreis vom\b|\bmis(?:e)? à jour\b|\baggiornat|\bultimo aggiornamento\b|\bactualizad|\batualizad|\bbijgewerkt\b|\buppdaterad|時点|更新/i;
const LONGEST_QUOTE = 80;

export const undatedAmazonPrice = pageRule({
  id: 'undated-amazon-price',
  title: 'Price or stars beside an Amazon link without a date',
  why: 'Amazon changes prices and ratings at any time: it allows to show them only fresh from its interface, with the time.',
  fix: 'Leave the price and the stars to Amazon, or show them with the time at which they were right.',
  severity: 'notice',
  confidence: 'review',
  policy: [amazonProgrammePolicies],
  packs: ['amazon'],
  evidence: { quote: 'text' },
  identity: [],
  examples: {
    bad: [
      '<p><a href="https://www.amazon.com/dp/B000000000?tag=lamps-20">The lamp</a> costs $19.99.</p>',
      '<li><a href="https://www.amazon.de/dp/B000000000?tag=lamps-21">Lampe</a>: 4,5 von 5 Sternen</li>',
    ],
    good: [
      '<p><a href="https://www.amazon.com/dp/B000000000?tag=lamps-20">The lamp</a> is bright.</p>',
      '<p><a href="https://www.amazon.com/dp/B000000000?tag=lamps-20">The lamp</a> costs $19.99 as of 20 May 2026.</p>',
      '<p><a href="https://www.amazon.com/dp/B000000000?tag=lamps-20">Lamp</a>: $20</p><p>Last update on 2026-05-20.</p>',
      '<p><a href="https://shop.example/lamp">The lamp</a> costs $19.99.</p>',
      '<p>It costs $19.99.</p><p><a href="https://www.amazon.com/dp/B000000000?tag=lamps-20">The lamp</a></p>',
    ],
  },
  *check(page) {
    const { content } = page;
    const shown = new Map<number, string>();
    const undated = monetisedLinks(page).filter((link) => {
      if (link.kind !== 'a' || link.hidden !== '' || !amazonHopOf(link)?.hop.ids.publisher) return false;
      const quote = shown.get(link.block) ?? quoteIn(content.blocks[link.block]?.text ?? '');
      shown.set(link.block, quote);
      return quote !== '';
    });
    const [first] = undated;
    if (first === undefined || content.blocks.some(({ text }) => WHEN.test(text))) return;
    const blocks = new Set(undated.map(({ block }) => block));
    yield { at: first.at, evidence: { quote: shown.get(first.block) ?? '' }, places: blocks.size };
  },
});

/** The price or the stars in a text, with a little of what stands around; '' when there are none. */
function quoteIn(text: string): string {
  const at = (PRICE.exec(text) ?? RATING.exec(text))?.index;
  if (at === undefined) return '';
  const from = Math.max(0, at - LONGEST_QUOTE / 2);
  return text.slice(from, from + LONGEST_QUOTE).trim();
}
