import { createCatalogue, networkProblems, type UrlRule } from '@linkvet/core/catalogue';
import { describe, expect, test } from 'vitest';

/** What a network with this one form makes of a URL; null when it is not of it. */
function identify(rule: Partial<UrlRule>, url: string) {
  const network = {
    id: 'own',
    name: 'Own',
    description: 'One form of URL.',
    source: 'invented here',
    urls: [{ role: 'click', hosts: ['own.example'], ...rule } as UrlRule],
    examples: [{ url, role: 'click' } as const],
    nearMisses: [],
  };
  expect(networkProblems(network)).toEqual([]);
  const [match] = createCatalogue({ networks: [network], adSystems: [] }).identify(url);
  return match ? { ...match.ids, ...(match.target === undefined ? {} : { target: match.target }) } : null;
}

describe('what is required', () => {
  test('may be one of several parameters', () => {
    const rule: Partial<UrlRule> = { requires: ['key|u=1|#k'], query: { key: 'publisher' } };
    expect(identify(rule, 'https://own.example/?key=7')).toEqual({ publisher: '7' });
    expect(identify(rule, 'https://own.example/?u=1')).toEqual({});
    expect(identify(rule, 'https://own.example/#k=1')).toEqual({});
    for (const search of ['', '?u=2', '?key=', '?k=1', '?key|u=1']) {
      expect(identify(rule, `https://own.example/${search}`), search).toBeNull();
    }
  });

  test('may be empty where the definition says so', () => {
    const rule: Partial<UrlRule> = { requires: ['key?'], unless: ['off?'] };
    expect(identify(rule, 'https://own.example/?key=')).toEqual({});
    expect(identify(rule, 'https://own.example/?key')).toEqual({});
    expect(identify(rule, 'https://own.example/?keys=1')).toBeNull();
    expect(identify(rule, 'https://own.example/?key=1&off')).toBeNull();
  });

  test('finds a form for any host, too', () => {
    const rule: Partial<UrlRule> = { hosts: ['*'], tier: 'weak', requires: ['own|#mine'] };
    expect(identify(rule, 'https://any.example/?own=1')).toEqual({});
    expect(identify(rule, 'https://any.example/#mine=1')).toEqual({});
    expect(identify(rule, 'https://any.example/?mine=1')).toBeNull();
  });

  test('holds its pattern only where it is named alone', () => {
    const query = { a: ':publisher(digits)' } as const;
    expect(identify({ query, requires: ['a'] }, 'https://own.example/?a=x')).toBeNull();
    expect(identify({ query, requires: ['a|b'] }, 'https://own.example/?a=x')).toEqual({});
    expect(identify({ query, requires: ['#a'] }, 'https://own.example/?a=x#a=1')).toEqual({});
  });
});

test('parts of the query without a name are counted', () => {
  const rule: Partial<UrlRule> = {
    query: { '?1': [':publisher(digits)C:campaign(digits)T'], '?2': 'sub' },
    requires: ['?1'],
  };
  expect(identify(rule, 'https://own.example/?12C34T&x=1&my%20guide')).toEqual({
    publisher: '12',
    campaign: '34',
    sub: 'my guide',
  });
  expect(identify(rule, 'https://own.example/?x=12C34T')).toBeNull();
  expect(identify(rule, 'https://own.example/?other')).toBeNull();
});

describe('a target', () => {
  const shop = 'https://shop.example/lamp?a=1&b=ü';
  const target = 'https://shop.example/lamp?a=1&b=%C3%BC';
  /** With every digit in which the alphabets differ. */
  const bytes = Buffer.from(`${shop}>>>>>?????`);
  const base64 = bytes.toString('base64');

  test('may stand in base64, of either alphabet, with or without padding', () => {
    const rule: Partial<UrlRule> = { query: { to: 'base64-target' } };
    for (const value of [
      encodeURIComponent(base64),
      base64,
      bytes.toString('base64url'),
      encodeURIComponent(encodeURIComponent(base64)),
    ]) {
      expect(identify(rule, `https://own.example/?to=${value}`), value).toEqual({
        target: `${target}${'%3E'.repeat(5)}?????`,
      });
    }
  });

  test('that base64 does not hold is not invented', () => {
    const rule: Partial<UrlRule> = { query: { to: 'base64-target' } };
    for (const value of ['aHR0c', '%00', '====', 'lamp', '', shop, btoa('javascript:alert(1)'), 'A'.repeat(9_000)]) {
      expect(identify(rule, `https://own.example/?to=${value}`), value.slice(0, 20)).toEqual({});
    }
  });

  test('may be part of a value', () => {
    const query = { ulp: '[[:target]]' } as const;
    expect(identify({ query }, `https://own.example/?ulp=[[${encodeURIComponent(shop)}]]`)).toEqual({ target });
    expect(identify({ query }, 'https://own.example/?ulp=[[lamp]]')).toEqual({});
  });

  test('may be a segment or, behind a word, the rest of the path', () => {
    expect(identify({ path: '/to/:target' }, `https://own.example/to/${encodeURIComponent(shop)}`)).toEqual({ target });
    expect(identify({ path: '/to/url=:target**' }, `https://own.example/to/url=${shop}`)).toEqual({ target });
  });
});

test('parameters may stand in the path as name=value', () => {
  const rule: Partial<UrlRule> = {
    syntax: 'path-equals',
    path: '/clk/**',
    query: { pid: 'publisher', cid: 'creative', url: 'target' },
    requires: ['pid'],
  };
  expect(identify(rule, 'https://own.example/clk/B1.2;pid=7;cid=8;sz=1x1?url=https%3A%2F%2Fshop.example')).toEqual({
    publisher: '7',
    creative: '8',
    target: 'https://shop.example/',
  });
  expect(identify(rule, 'https://own.example/clk/pid=7/url=https://shop.example/x;y?z=1')).toEqual({
    publisher: '7',
    target: 'https://shop.example/x;y?z=1',
  });
  expect(identify(rule, 'https://own.example/clk/pid/7')).toBeNull();
});

test('a host may be known by its first label, with a path that tells', () => {
  const rule: Partial<UrlRule> = { hosts: ['record.*'], tier: 'medium', path: '/_:publisher/**', requires: ['own'] };
  expect(identify(rule, 'https://record.casino.example/_a1/1/?own=1')).toEqual({ publisher: 'a1' });
  expect(identify(rule, 'https://www.record.casino.example/_a1/1/?own=1')).toEqual({ publisher: 'a1' });
  for (const host of ['records.casino.example', 'record.example', 'my.record.casino.example', 'record']) {
    expect(identify(rule, `https://${host}/_a1/1/?own=1`), host).toBeNull();
  }
});

test('a host may be known by the shape of its domain', () => {
  const rule: Partial<UrlRule> = { hosts: ['*.i*(digits 5-7).net'], tier: 'medium', path: '/c/:publisher' };
  for (const host of ['i12345.net', 'www.i12345.net', 'imp.i1234567.net', 'a.b.i12345.net.']) {
    expect(identify(rule, `https://${host}/c/7`), host).toEqual({ publisher: '7' });
  }
  for (const host of [
    'net',
    'i1234.net',
    'i12345678.net',
    'ip12345.net',
    'i12345.com',
    'i12345.b.net',
    '.net',
    'xi12345.net',
  ]) {
    expect(identify(rule, `https://${host}/c/7`), host).toBeNull();
  }
});

test('parameters may stand behind a route in the fragment', () => {
  const rule: Partial<UrlRule> = { fragment: { aid: 'publisher' }, requires: ['#aid'] };
  for (const hash of ['#aid=7', '#/lamps/1?aid=7', '#!/lamps?x=1&aid=7', '#/?aid=7', '#!/?aid=7#end']) {
    expect(identify(rule, `https://own.example/${hash}`)?.publisher, hash).toMatch(/^7/);
  }
  for (const hash of ['#/aid=7', '#/lamps', '#lamps?aid=7']) {
    expect(identify(rule, `https://own.example/${hash}`), hash).toBeNull();
  }
});

test('a form for any host may be known by a later segment, or by the end of the path', () => {
  const later: Partial<UrlRule> = { hosts: ['*'], tier: 'weak', path: ['/:campaign(digits)/Click', '/*/*/own'] };
  expect(identify({ ...later, ignoreCase: true }, 'https://any.example/12/CLICK')).toEqual({ campaign: '12' });
  expect(identify(later, 'https://any.example/12/Click')).toEqual({ campaign: '12' });
  expect(identify(later, 'https://any.example/a/b/own')).toEqual({});
  expect(identify(later, 'https://any.example/Click/12')).toBeNull();
  const end: Partial<UrlRule> = { hosts: ['*'], tier: 'medium', path: '/**/scripts/click.php', requires: ['a_aid'] };
  for (const path of ['scripts/click.php', 'shop/x/scripts/click.php/'])
    expect(identify(end, `https://any.example/${path}?a_aid=1`), path).toEqual({});
  expect(identify(end, 'https://any.example/scripts/click.php/x?a_aid=1')).toBeNull();
});

test('a URL may be on the side of the one who pays', () => {
  const url = 'https://own.example/tag.js';
  const own = (rule: Partial<UrlRule>) =>
    createCatalogue({
      networks: [
        {
          id: 'own',
          name: 'Own',
          description: 'A tag of a shop.',
          source: 'invented here',
          urls: [{ role: 'script', hosts: ['own.example'], ...rule } as UrlRule],
          examples: [],
          nearMisses: [],
        },
      ],
      adSystems: [],
    }).identify(url);
  expect(own({ side: 'advertiser' })).toMatchObject([{ side: 'advertiser' }]);
  expect(own({ side: 'publisher' })[0]).not.toHaveProperty('side');
});
