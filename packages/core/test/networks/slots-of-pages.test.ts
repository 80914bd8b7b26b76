import type { ElementFact, LinkFact } from '@linkvet/core';
import {
  type AdSystemDefinition,
  createCatalogue,
  defaultCatalogue,
  type NetworkDefinition,
  type SlotRule,
} from '@linkvet/core/catalogue';
import { describe, expect, test } from 'vitest';
import { elementOf } from './element-of.js';
import { linkTo } from './link-to.js';

const { slotsOf, loadersOf, adsTxtNeedOf } = defaultCatalogue();

const carbon = 'https://cdn.carbonads.com/carbon.js?serve=CEABCDEF&placement=docs';

/** The fact of a script that stands in a line of the page. */
function scriptAt(line: number, href: string, more: Partial<LinkFact> = {}): LinkFact {
  return { ...linkTo(href), kind: 'script', via: 'src', at: { line, column: 1, selector: 'script' }, ...more };
}

function elementAt(line: number, html: string): ElementFact {
  return { ...elementOf(html), at: { line, column: 1, selector: 'script' } };
}

const linker: NetworkDefinition = {
  id: 'own',
  name: 'Own',
  description: 'Turns links into paid ones.',
  source: 'invented here',
  urls: [
    { role: 'script', hosts: ['own.example'], path: '/js/:publisher.js', rewritesLinks: true },
    { role: 'script', hosts: ['own.example'], path: '/box/:publisher.js' },
  ],
  examples: [],
  nearMisses: [],
};

/** A catalogue that knows one kind of slot. */
function only(rule: SlotRule, more: Partial<AdSystemDefinition> = {}) {
  const system: AdSystemDefinition = {
    id: 'own_ads',
    name: 'Own ads',
    description: 'One kind of slot.',
    source: 'invented here',
    counts: 'unit',
    slots: [rule],
    examples: [],
    nearMisses: [],
    ...more,
  };
  return createCatalogue({ networks: [], adSystems: [system] });
}

describe('a unit that is told by the address of its script', () => {
  const slot = { system: 'carbon', account: 'CEABCDEF', slot: 'docs', format: '', size: '' };

  test('is found where only the link is known', () => {
    const links = [linkTo('https://example.com/'), scriptAt(3, carbon), scriptAt(4, 'https://example.com/app.js')];
    expect(slotsOf([], links)).toEqual([{ ...slot, at: links[1]?.at, region: 'main' }]);
    expect(loadersOf([], links)).toEqual([]);
  });

  test('is found once where the element is known, too', () => {
    const element = elementAt(3, `<script async src="${carbon}" id="_carbonads_js"></script>`);
    expect(slotsOf([element], [scriptAt(3, carbon)])).toHaveLength(1);
    expect(slotsOf([element], [scriptAt(3, carbon), scriptAt(4, carbon)]).map(({ at }) => at.line)).toEqual([3, 4]);
  });

  test('is what the element says where that says more', () => {
    const described = { name: 'x', description: 'x', source: 'invented here', examples: [], nearMisses: [] };
    const src = { hosts: ['own.example'] };
    const { slotsOf } = createCatalogue({
      networks: [],
      adSystems: [
        { ...described, id: 'marked', counts: 'unit', slots: [{ tags: ['script'], requires: ['data-own'], src }] },
        { ...described, id: 'plain', counts: 'unit', slots: [{ tags: ['script'], src }] },
      ],
    });
    const systemsOf = (html: string) =>
      slotsOf([elementAt(3, html)], [scriptAt(3, 'https://own.example/')]).map(({ system }) => system);
    expect(systemsOf('<script data-own="1" src="https://own.example/"></script>')).toEqual(['marked']);
    expect(systemsOf('<script src="https://own.example/"></script>')).toEqual(['plain']);
  });

  test('is a script that may place ads anywhere where code loads it', () => {
    const link = scriptAt(3, carbon, { via: 'javascript', rel: ['loads'] });
    expect(slotsOf([], [link])).toEqual([]);
    expect(loadersOf([], [link, link])).toEqual([
      { kind: 'ads', system: 'carbon', account: 'CEABCDEF', at: link.at, region: 'main' },
    ]);
  });

  test('is none where it is not run', () => {
    for (const more of [{ hidden: 'noscript' }, { kind: 'a' }, { via: 'javascript', rel: ['opens'] }] as const) {
      const link = scriptAt(3, carbon, more as Partial<LinkFact>);
      expect([...slotsOf([], [link]), ...loadersOf([], [link])], JSON.stringify(more)).toEqual([]);
    }
  });
});

describe('a script that works by itself', () => {
  const adsense = 'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1234567890123456';

  test('is one row, whether extract kept its element or not', () => {
    const expected = { kind: 'ads', system: 'adsense_auto', account: 'ca-pub-1234567890123456' };
    const element = elementAt(3, `<script async src="${adsense}"></script>`);
    expect(loadersOf([], [scriptAt(3, adsense)])).toMatchObject([expected]);
    expect(loadersOf([element], [])).toMatchObject([expected]);
    expect(loadersOf([element], [scriptAt(3, adsense)])).toMatchObject([expected]);
  });

  test('is of another kind where it turns links into paid ones', () => {
    const { loadersOf } = createCatalogue({ networks: [linker], adSystems: [] });
    const element = elementAt(3, '<script src="//own.example/js/12.js"></script>');
    const href = 'https://own.example/js/12.js';
    for (const [elements, links] of [
      [[], [scriptAt(3, href)]],
      [[element], []],
      [[element], [scriptAt(3, href)]],
      [[], [scriptAt(3, href, { via: 'javascript', rel: ['loads'] })]],
    ] as const) {
      expect(loadersOf(elements, links)).toEqual([
        { kind: 'links', system: 'own', account: '12', at: element.at, region: 'main' },
      ]);
    }
    expect(loadersOf([{ ...element, hidden: 'noscript' }], [linkTo(href)])).toEqual([]);
    expect(loadersOf([], [scriptAt(3, 'https://own.example/box/12.js')])).toEqual([]);
  });
});

describe('a kind of slot', () => {
  test('may count otherwise than the others of its system', () => {
    const { slotsOf, loadersOf } = only({ className: 'own', counts: 'page' });
    const element = elementOf('<div class="own"></div>');
    expect(slotsOf([element], [])).toEqual([]);
    expect(loadersOf([element], [])).toHaveLength(1);
  });

  test('may be told by how a class begins, and by what must not be set', () => {
    const { slotOf } = only({ className: 'own-ad-*', unless: ['data-off?', 'data-kind=box'] });
    expect(slotOf(elementOf('<div class="wide own-ad-top"></div>'))).not.toBeNull();
    for (const html of [
      '<div class="own-ad"></div>',
      '<div class="my-own-ad-top"></div>',
      '<div class="own-ad-top" data-off></div>',
      '<div class="own-ad-top" data-kind="box"></div>',
    ]) {
      expect(slotOf(elementOf(html)), html).toBeNull();
    }
  });

  test('may be told by a path on any host, and by one of several parameters', () => {
    const src = { hosts: ['*'], path: '/**/own-ads.js', query: { z: 'slot' }, requires: ['z|zone'], unless: ['test'] };
    const { slotsOf } = only({ tags: ['script'], src } as SlotRule);
    const slots = (url: string) => slotsOf([], [scriptAt(1, url)]).map(({ slot }) => slot);
    expect(slots('https://any.example/js/own-ads.js?z=7')).toEqual(['7']);
    expect(slots('https://any.example/own-ads.js?zone=7')).toEqual(['']);
    expect(slots('https://any.example/own-ads.js')).toEqual([]);
    expect(slots('https://any.example/own-ads.js?z=7&test=1')).toEqual([]);
    expect(slots('https://any.example/own-ads.js/x?z=7')).toEqual([]);
  });

  test('takes the first of several patterns that holds', () => {
    const account = [':account(digits),*', ':account(digits)'] as const;
    const { slotOf } = only({ requires: ['data-own'], attributes: { 'data-own': account } });
    const accountOf = (value: string) => slotOf(elementOf(`<div data-own="${value}"></div>`))?.account ?? null;
    expect(['12,34', '12', 'x'].map(accountOf)).toEqual(['12', '12', null]);
  });
});

describe('calls of a function', () => {
  const rules: SlotRule[] = [
    { id: 'box-*', attributes: { id: 'slot' } },
    {
      tags: ['script'],
      code: { contains: 'own.define', arguments: [[':account(digits)/*', '/:account(digits)/*'], 'size', 'slot'] },
    },
  ];
  const { slotsOf } = only({}, { slots: rules });
  const script = (code: string) => elementAt(1, `<script>${code}</script>`);
  const tell = (elements: ElementFact[]) =>
    slotsOf(elements, []).map(({ account, size, slot, at }) => `${at.line} ${account} ${size} ${slot}`);

  test('are a slot each, with what stands in their arguments', () => {
    const code = `own.define('/12/a,(b', [300, 250], "x").add(1); window.own.define ("12/b", [[728,90]], 'y');`;
    expect(tell([script(code)])).toEqual(['1 12 300x250 x', '1 12 728x90 y']);
    expect(tell([script('own.define(`/12/a`, [[300, 250], [1, 1]], id, {a: [1, 2]})')])).toEqual(['1 12  id']);
  });

  test('may hold quotes in quotes', () => {
    expect(tell([script("own.define('/12/it\\'s), (a', [1, 2], 'x')")])).toEqual([]);
    expect(tell([script("own.define('/12/a', 'it\\'s), (a', 'x')")])).toEqual(['1 12  x']);
  });

  test('may be written with brackets', () => {
    const { slotsOf } = only({ tags: ['script'], code: { contains: "['own'].define", arguments: ['slot'] } });
    expect(slotsOf([script("window['own'].define('x')")], []).map(({ slot }) => slot)).toEqual(['x']);
  });

  test('that are none, or do not tell what they must, are not read', () => {
    for (const code of [
      "my.own.defined('/1/a')",
      "xown.define('/1/a')",
      "own.define = '/1/a'",
      'own.define(path, [1, 2])',
      "own.define('/x/a', [1, 2], 'z')",
      'own.define()',
      'own.define',
    ]) {
      expect(tell([script(code)]), code).toEqual([]);
    }
  });

  test('fill in what the element of the same slot does not tell', () => {
    const box = { ...elementOf('<div id="box-1"></div>'), at: { line: 9, column: 1, selector: 'div' } };
    const code = "own.define('/12/a', [300, 250], 'box-1'); own.define('/12/b', [728, 90], 'box-2');";
    expect(tell([script(code), box])).toEqual(['1 12 728x90 box-2', '9 12 300x250 box-1']);
    expect(tell([script(`${code}${code}`)])).toHaveLength(2);
  });

  test('without an end, or by the thousand, are read as far as they are looked at', () => {
    expect(tell([script(`own.define('/12/a', ${'['.repeat(5_000)}`)])).toEqual(['1 12  ']);
    expect(tell([script("own.define('/12/a', 1);".repeat(5_000))]).length).toBeLessThanOrEqual(50);
  });
});

describe('what an ads.txt must say', () => {
  test('is the account as the seller’s file has it', () => {
    expect(adsTxtNeedOf('adsense', 'ca-pub-1234567890123456')).toEqual({
      domains: ['google.com'],
      account: 'pub-1234567890123456',
    });
  });

  test('is the domain alone where the markup does not tell the account', () => {
    const { adsTxtNeedOf } = only({ className: 'x' }, { adsTxt: { domains: ['own.example'] } });
    expect(adsTxtNeedOf('own_ads', '12')).toEqual({ domains: ['own.example'], account: null });
    const { adsTxtNeedOf: patterned } = only(
      { className: 'x' },
      { adsTxt: { domains: ['own.example'], account: ['own-:account', ':account(digits)'] } },
    );
    expect(['own-x', '12', 'x', ''].map((account) => patterned('own_ads', account)?.account)).toEqual([
      'x',
      '12',
      null,
      null,
    ]);
  });

  test('is unknown of a system without a line there', () => {
    expect(only({ className: 'x' }).adsTxtNeedOf('own_ads', '12')).toBeNull();
    expect(adsTxtNeedOf('__proto__', '12')).toBeNull();
  });
});
