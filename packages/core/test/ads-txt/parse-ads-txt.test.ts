import { describe, expect, test } from 'vitest';
import { parseAdsTxt } from '../../src/ads-txt/index.js';

/** Each line that says something, as one text: `line type name value relation authority: problem`. */
function read(text: string, kind: 'ads.txt' | 'app-ads.txt' = 'ads.txt'): string[] {
  return parseAdsTxt(text, kind).lines.map(({ line, type, name, value, relation, authority, problem }) => {
    const said = [line, type, name, value, relation, authority].filter((part) => part !== '').join(' ');
    return problem === '' ? said : `${said}: ${problem}`;
  });
}

const RECORD = '1 record ads.example 42 DIRECT';
const [TAB, SPACE] = ['A tab stands where a comma must.', 'A space stands where a comma must.'];
const NO_RELATION = 'The relation is neither DIRECT nor RESELLER.';
const UNSEEN = 'A character that nobody sees stands in the line.';
const NEITHER = 'It is neither a record of three or four fields nor NAME=VALUE.';
const ADDRESS = 'The ad system is named by an address; its domain alone is asked for.';

describe('records', () => {
  test.each([
    ['ads.example, 42, DIRECT, f08c47fec0942fa0', `${RECORD} f08c47fec0942fa0`],
    ['ads.example, 42, DIRECT', RECORD],
    ['ads.example,42,DIRECT', RECORD],
    ['  ads.example ,\t42 , DIRECT  ', RECORD],
    ['ads.example, 42, DIRECT,', RECORD],
    ['ads.example, 42, DIRECT, # not certified', RECORD],
    ['ads.example, 42, DIRECT#direct', RECORD],
    ['ads.example, 42, direct', RECORD],
    ['ads.example, 42, Reseller', '1 record ads.example 42 RESELLER'],
    ['ADS.Example, aBc, DIRECT', '1 record ads.example aBc DIRECT'],
    ['ads.example, 42, DIRECT; note=1, x=2', RECORD],
    ['ads.example, 42, DIRECT, 9f;note=1', `${RECORD} 9f`],
    ['ads.example, a%2Cb, DIRECT', '1 record ads.example a%2Cb DIRECT'],
    ['ads.example, id=42, DIRECT', '1 record ads.example id=42 DIRECT'],
    ['ads.example,\u00a042,\u00a0DIRECT', RECORD],
    ['\ufeffads.example, 42, DIRECT', RECORD],
    ['bücher.example, 42, DIRECT', '1 record bücher.example 42 DIRECT'],
    ['a.b-c.ads.example, 42, DIRECT', '1 record a.b-c.ads.example 42 DIRECT'],
    [
      'placeholder.example.com, placeholder, DIRECT, placeholder',
      '1 record placeholder.example.com placeholder DIRECT placeholder',
    ],
    ['ads.example, 42, DIRECT, 9f, banner', `${RECORD} 9f: More than four fields stand in the line; four are read.`],
  ])('%j', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('what is no record says what helps', () => {
  test.each([
    ['ads.example\t42\tDIRECT', TAB],
    ['ads.example, 42\tDIRECT', TAB],
    ['ads.example 42, DIRECT, 9f', SPACE],
    ['ads.example, 42 DIRECT, 9f', SPACE],
    ['ads.example, 42, DIRECT 9f', SPACE],
    ['ads.example 42 DIRECT', SPACE],
    ['ads.example; 42; DIRECT', 'Semicolons stand where commas must.'],
    ['ads.example, 42', 'The relation is missing: DIRECT or RESELLER.'],
    ['ads.example, DIRECT', 'The account id is missing.'],
    ['ads.example, , DIRECT', 'The account id is missing.'],
    ['ads.example, 42, BOTH', NO_RELATION],
    ['ads.example, 42, DIRCET, 9f', NO_RELATION],
    ['ads.example, 42, 9f', NO_RELATION],
    ['https://ads.example/, 42, DIRECT', ADDRESS],
    ['ads.example/x, 42, DIRECT', ADDRESS],
    ['ads, 42, DIRECT', 'The ad system is not named by a domain.'],
    ['ads..example, 42, DIRECT', 'The ad system is not named by a domain.'],
    [', 42, DIRECT', 'The domain of the ad system is missing.'],
    ['ads.example\u200b, 42, DIRECT', UNSEEN],
    ['ads.example, 42\u00ad, DIRECT', UNSEEN],
    ['hello', NEITHER],
    ['<html><body>', 'It is markup, and no line of such a file.'],
    ['OWNERDOMAIN: site.example', 'An equals sign is missing behind the name of the variable.'],
    ['ads.exa\0mple, 42, DIRECT', 'The ad system is not named by a domain.'],
  ])('%j', (text, problem) => {
    expect(parseAdsTxt(text, 'ads.txt').lines).toEqual([
      { line: 1, type: 'malformed', name: '', value: text, relation: '', authority: '', problem },
    ]);
  });
});

describe('variables', () => {
  test.each([
    ['CONTACT=ads@site.example', '1 variable CONTACT ads@site.example'],
    ['contact = Ads, Inc; +1 555', '1 variable CONTACT Ads, Inc; +1 555'],
    ['SubDomain=Blog.Site.example # ours', '1 variable SUBDOMAIN blog.site.example'],
    ['OWNERDOMAIN=site.example', '1 variable OWNERDOMAIN site.example'],
    ['INVENTORYPARTNERDOMAIN=partner.example', '1 variable INVENTORYPARTNERDOMAIN partner.example'],
    ['MANAGERDOMAIN=manager.example', '1 variable MANAGERDOMAIN manager.example'],
    ['MANAGERDOMAIN=Manager.example , fr', '1 variable MANAGERDOMAIN manager.example, FR'],
    ['OWNERDOMAIN=', '1 variable OWNERDOMAIN: The value is missing.'],
    ['OWNERDOMAIN=https://site.example/', '1 variable OWNERDOMAIN https://site.example/: The value is no domain.'],
    ['MANAGERDOMAIN=us', '1 variable MANAGERDOMAIN us: The value is no domain.'],
    [
      'MANAGERDOMAIN=manager.example, France',
      '1 variable MANAGERDOMAIN manager.example, france: A country is named by a code of two letters.',
    ],
    [
      'OWNDERDOMAIN=site.example',
      '1 variable OWNDERDOMAIN site.example: The specification knows no variable of this name.',
    ],
  ])('%j', (text, expected) => expect(read(text)).toEqual([expected]));

  test('one owner, and one manager for each country', () => {
    const text = `OWNERDOMAIN=a.example
OWNERDOMAIN=b.example
MANAGERDOMAIN=m.example
MANAGERDOMAIN=n.example, FR
MANAGERDOMAIN=o.example, fr
MANAGERDOMAIN=p.example`;
    expect(read(text)).toEqual([
      '1 variable OWNERDOMAIN a.example',
      '2 variable OWNERDOMAIN b.example: It stands there before; only the first one counts.',
      '3 variable MANAGERDOMAIN m.example',
      '4 variable MANAGERDOMAIN n.example, FR',
      '5 variable MANAGERDOMAIN o.example, FR: Another one stands there for the same country.',
      '6 variable MANAGERDOMAIN p.example: Another one stands there for the same country.',
    ]);
  });

  test('an app-ads.txt names no subdomains', () => {
    const text = 'SUBDOMAIN=blog.site.example';
    expect(read(text)).toEqual(['1 variable SUBDOMAIN blog.site.example']);
    expect(read(text, 'app-ads.txt')).toEqual([
      '1 variable SUBDOMAIN blog.site.example: An app-ads.txt names no subdomains.',
    ]);
  });
});

describe('lines', () => {
  test.each([
    ['a.example, 1, DIRECT\nb.example, 2, DIRECT', [1, 2]],
    ['a.example, 1, DIRECT\rb.example, 2, DIRECT', [1, 2]],
    ['a.example, 1, DIRECT\r\nb.example, 2, DIRECT\r\n', [1, 2]],
    ['\n# ours\n\n  a.example, 1, DIRECT\r\r\n\nb.example, 2, DIRECT', [4, 7]],
    ['', []],
    ['# nothing\n\t \n   # at all', []],
  ])('%j', (text, numbers) => expect(parseAdsTxt(text, 'ads.txt').lines.map(({ line }) => line)).toEqual(numbers));
});

describe('what is hostile is bounded, told, and read in linear time', () => {
  const million = 1_000_000;
  test.each([
    ['one endless line', 'a'.repeat(10 * million), 1, ''],
    ['one endless comment', `#${'a'.repeat(10 * million)}`, 0, ''],
    ['white space without end', `a.example, 1, DIRECT${' \t'.repeat(5 * million)}`, 1, ''],
    ['commas', ','.repeat(10 * million), 1, ''],
    ['a million lines', 'a.example, 1, DIRECT\n'.repeat(million / 2), 100_000, 'Only its first 100000 lines are read.'],
    ['line ends only', '\r'.repeat(10 * million), 0, 'Only its first 100000 lines are read.'],
    ['NULs', '\0'.repeat(10 * million), 1, ''],
    ['names of variables', `${'a'.repeat(1_999)}\n`.repeat(5_000), 5_000, ''],
    ['domains that never end', `${'a.'.repeat(999)},1,DIRECT\n`.repeat(5_000), 5_000, ''],
  ])('%s', (_, text, count, leftOut) => {
    const parsed = parseAdsTxt(text, 'ads.txt');
    expect(parsed.lines).toHaveLength(count);
    expect(parsed.leftOut).toBe(leftOut);
    expect(Math.max(0, ...parsed.lines.map(({ value }) => value.length))).toBeLessThanOrEqual(200);
  });

  test('a line may be long where only its comment is', () => {
    expect(read(`ads.example, 42, DIRECT # ${'x'.repeat(10_000)}`)).toEqual([RECORD]);
    expect(read(`ads.example, ${'4'.repeat(3_000)}, DIRECT`)).toEqual([
      expect.stringMatching(/^1 malformed ads\.example, 4{187}: The line has more than 2000 characters\.$/),
    ]);
  });
});
