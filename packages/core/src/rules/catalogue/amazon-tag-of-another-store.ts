import { pageRule } from '../define.js';
import { amazonHopOf, groupBy, isAnchor, monetisedLinks } from '../link-groups.js';
import { amazonOperatingAgreement } from '../policies.js';

/**
 * How the tags of a region's stores end: seen in links to these stores, Amazon's own among them. Stores of which no such
 * link was seen are left out.
 */
const STORES_BY_ENDING: ReadonlyMap<string, readonly string[]> = new Map([
  ['20', ['com', 'ca', 'com.br']],
  ['21', ['co.uk', 'de', 'fr', 'it', 'es', 'in']],
  ['22', ['co.jp', 'com.au', 'sg']],
]);
const ENDING_BY_STORE = new Map(
  [...STORES_BY_ENDING].flatMap(([ending, stores]) => stores.map((store) => [store, ending])),
);

export const amazonTagOfAnotherStore = pageRule({
  id: 'amazon-tag-of-another-store',
  title: 'Amazon tag belongs to another store',
  why: 'A tag earns only in the store that gave it: such a link earns nothing.',
  fix: "Join the programme of the store and use its tag, or link to the tag's store.",
  severity: 'warning',
  confidence: 'likely',
  policy: [amazonOperatingAgreement],
  packs: ['amazon'],
  evidence: { tag: 'text', store: 'text', storesOfTag: 'text' },
  identity: ['tag', 'store'],
  examples: {
    bad: [
      '<a href="https://www.amazon.de/dp/B000000000?tag=lamps-20">Lampe</a>',
      '<a href="https://www.amazon.com/dp/B000000000?tag=lamps-21">Lamp</a>',
      '<a href="https://www.amazon.co.uk/dp/B000000000?tag=lamps-22">Lamp</a>',
    ],
    good: [
      '<a href="https://www.amazon.de/dp/B000000000?tag=lamps-21">Lampe</a>',
      '<a href="https://www.amazon.ca/dp/B000000000?tag=lamps-20">Lamp</a>',
      '<a href="https://www.amazon.co.jp/dp/B000000000?tag=lamps-22">Lamp</a>',
      '<a href="https://www.amazon.eg/dp/B000000000?tag=lamps-20">Lamp</a>',
      '<a href="https://www.amazon.com/dp/B000000000?tag=lamps-99">Lamp</a>',
    ],
  },
  *check(page) {
    const foreign = monetisedLinks(page).flatMap((link) => {
      const amazon = isAnchor(link) ? amazonHopOf(link) : null;
      const tag = amazon?.hop.ids.publisher ?? '';
      const store = /(?:^|\.)amazon\.([a-z.]+)$/.exec(amazon === null ? '' : new URL(amazon.href).hostname)?.[1] ?? '';
      const stores = STORES_BY_ENDING.get(/-(\d\d)$/.exec(tag)?.[1] ?? '');
      if (stores === undefined || stores.includes(store) || !ENDING_BY_STORE.has(store)) return [];
      return [
        { at: link.at, tag, store: `amazon.${store}`, storesOfTag: stores.map((each) => `amazon.${each}`).join(', ') },
      ];
    });
    for (const group of groupBy(foreign, ({ tag, store }) => `${tag} ${store}`)) {
      const [{ at, ...evidence }] = group as [(typeof foreign)[number]];
      yield { at, evidence, places: group.length };
    }
  },
});
