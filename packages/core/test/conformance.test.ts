import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  documentedVerdicts,
  judgeCases,
  readCases,
  readCsv,
  temporaryFolder,
  testWithShared,
  type Verdicts,
} from '@linkvet/testing';
import { expect } from 'vitest';
import { readMetaRefresh } from '../src/extract/meta-refresh.js';
import { readSrcset } from '../src/extract/srcset.js';
import { UrlResolver } from '../src/extract/urls.js';
import { terminalText } from '../src/index.js';
import { csvText } from '../src/report/csv.js';
import { guardCell, recoverCell } from '../src/report/spreadsheet-guard.js';
import { openReader, readFacts } from '../src/store/index.js';
import { factsOf, pageOf } from './extract/page.js';
import { answer, audit, databaseIn } from './store/pages.js';

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Resolved as the page does; what is no http or https URL is left out. */
function resolved(written: readonly string[]): string[] {
  const { url } = pageOf('');
  const absolute = written.filter((raw) => URL.canParse(raw, url)).map((raw) => new URL(raw, url).href);
  return absolute.filter((href) => /^https?:/.test(href));
}

function judgeMetaRefresh(): Verdicts {
  const cases = readCases<{ content: string }, { url: string } | null>('meta_refresh_wpt');
  return judgeCases(cases, ({ input, expect: expected }) => {
    const url = readMetaRefresh(input.content);
    if (url === null || expected === null) return url === expected;
    return resolved([url])[0] === resolved([expected.url])[0];
  });
}

function judgeSrcset(): Verdicts {
  const cases = readCases<{ srcset: string }, { empty: boolean; chosen: string }>('srcset_wpt');
  return judgeCases(cases, ({ input, expect: { empty, chosen } }) => {
    const urls = readSrcset(input.srcset);
    return empty ? urls.length === 0 : urls.includes(chosen);
  });
}

function judgeUrls(): Verdicts {
  const cases = readCases<{ href: string; base: string | null }, { href?: string }>('url_resolve_wpt');
  return judgeCases(cases, ({ input, expect: { href = '' } }) => {
    const found = new UrlResolver(input.base ?? 'about:blank').resolve(input.href);
    return found === (/^https?:/.test(href) ? href : '');
  });
}

function judgeTrees(): Verdicts {
  interface Tree {
    hrefs: string[];
    imgs: string[];
    title: string | null;
  }
  return judgeCases(readCases<{ html: string }, Tree>('html_tree_extract'), ({ input, expect: expected }) => {
    const { title, links } = factsOf(input.html);
    const hrefs = links.filter(({ kind, via }) => (kind === 'a' || kind === 'area') && via === 'href');
    const images = links.filter(({ kind, via }) => kind === 'img' && via === 'src');
    const found = [hrefs.map(({ href }) => href), images.map(({ href }) => href), title];
    const wanted = [resolved(expected.hrefs), resolved(expected.imgs), folded(expected.title ?? '')];
    return JSON.stringify(found) === JSON.stringify(wanted);
  });
}

function judgeTokens(): Verdicts {
  return judgeCases(readCases<{ html: string }, unknown>('html_tokenizer_survive'), ({ input }) => {
    return Array.isArray(factsOf(input.html).links);
  });
}

/** Stored as the words of a link, and read back from the file. */
async function judgeHostileStrings(): Promise<Verdicts> {
  const cases = readCases<{ s: string }, unknown>('blns');
  const page = answer('/', cases.map((_, index) => `<a href="/${index}">x</a>`).join(''));
  for (const [index, { input }] of cases.entries()) {
    Object.assign(page.page.content.links[index] ?? {}, { anchor: input.s });
    Object.assign(page.facts.links[index] ?? {}, { anchor: input.s });
  }
  await using folder = await temporaryFolder();
  audit(databaseIn(folder), [page]);
  using reader = openReader(databaseIn(folder));
  const stored = new Map(readFacts(reader, 1)?.links.map(({ href, anchor }) => [href, anchor]));
  return judgeCases(
    cases,
    (row) => stored.get(`https://shop.example/${cases.indexOf(row)}`) === row.input.s.toWellFormed(),
  );
}

/** Rows that a reader of CSV got, written by us and read again. */
async function judgeCsvRows(): Promise<Verdicts> {
  type Rows = Record<string, string>[];
  const cases = readCases<unknown, { rows: Rows | Rows[number] }>('csv_spectrum');
  await using folder = await temporaryFolder();
  const read = new Map<string, Rows>();
  for (const { id, expect: expected } of cases) {
    const rows = [expected.rows].flat();
    const columns = Object.keys(rows[0] ?? {}).map((name) => ({ name, type: 'string' as const, description: '' }));
    const file = join(folder.path, `${id}.csv`);
    await writeFile(file, [...csvText(columns, rows, 'raw')].join(''));
    read.set(id, await readCsv(file));
  }
  return judgeCases(cases, ({ id, expect: expected }) => {
    return JSON.stringify(read.get(id)) === JSON.stringify([expected.rows].flat());
  });
}

function judgeCells(): Verdicts {
  const cases = readCases<{ text: string }, unknown>('csv_injection');
  return judgeCases(cases, ({ input }) => {
    const cell = guardCell(input.text);
    return !/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell) && recoverCell(cell) === input.text;
  });
}

testWithShared.each<[string, () => Verdicts | Promise<Verdicts>]>([
  ['meta_refresh_wpt', judgeMetaRefresh],
  ['srcset_wpt', judgeSrcset],
  ['url_resolve_wpt', judgeUrls],
  ['html_tree_extract', judgeTrees],
  ['html_tokenizer_survive', judgeTokens],
  ['blns', judgeHostileStrings],
  ['csv_spectrum', judgeCsvRows],
  ['csv_injection', judgeCells],
])('%s comes out as docs/conformance.md says', async (suite, judge) => {
  expect(await judge()).toEqual(documentedVerdicts(suite));
});

testWithShared('no hostile string reaches a terminal with what steers it', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  const steering = /[\x00-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;
  const texts = readCases<{ s: string }, unknown>('blns').map(({ input }) => terminalText(input.s));
  expect(texts.filter((text) => steering.test(text))).toEqual([]);
});
