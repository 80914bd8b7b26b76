import { readFileSync } from 'node:fs';
import { sharedPath, testWithShared } from '@linkvet/testing';
import { expect } from 'vitest';
import { readMetaRefresh } from '../../src/extract/meta-refresh.js';
import { readSrcset } from '../../src/extract/srcset.js';
import { UrlResolver } from '../../src/extract/urls.js';
import { factsOf } from './page.js';

/** Cases of public test suites: an input and what it has to become. */
function casesOf(file: string): { id: string; kind?: string; input: Record<string, string>; expect: unknown }[] {
  const lines = readFileSync(sharedPath('conformance', file), 'utf8').split('\n').filter(Boolean);
  expect(lines.length).toBeGreaterThan(0);
  return lines.map((line) => JSON.parse(line));
}

testWithShared('meta refreshes are read as browsers read them', () => {
  for (const { id, input, expect: expected } of casesOf('meta_refresh_wpt.jsonl')) {
    const url = readMetaRefresh(input.content ?? '');
    // Tabs and line ends are left to the URL parser.
    expect(url === null ? null : url.replace(/[\t\n\r]/g, '').trim(), id).toBe(
      (expected as { url: string } | null)?.url ?? null,
    );
  }
});

testWithShared('every picture that a browser would choose from a srcset is found', () => {
  for (const { id, input, expect: expected } of casesOf('srcset_wpt.jsonl')) {
    const { chosen } = expected as { chosen: string };
    if (chosen !== '') expect(readSrcset(input.srcset ?? ''), id).toContain(chosen);
  }
});

testWithShared('URLs are resolved as the URL standard says', () => {
  for (const { id, kind, input, expect: expected } of casesOf('url_resolve_wpt.jsonl')) {
    // The rest are those in which Node's own parser differs from the newest standard.
    if (kind !== 'http') continue;
    const { href = '' } = expected as { href?: string };
    const resolved = new UrlResolver(input.base ?? 'about:blank').resolve(input.href ?? '');
    expect(resolved, id).toBe(/^https?:/.test(href) ? href : '');
  }
});

testWithShared('titles are those of the document tree', () => {
  let cases = 0;
  for (const { id, input, expect: expected } of casesOf('html_tree_extract.jsonl')) {
    const { title } = expected as { title: string | null };
    if (!title?.trim()) continue;
    cases++;
    expect(factsOf(input.html ?? '').title, id).toBe(title.replace(/\s+/g, ' ').trim());
  }
  expect(cases).toBeGreaterThan(20);
});

testWithShared('no markup throws', () => {
  for (const { input } of casesOf('html_tokenizer_survive.jsonl')) factsOf(input.html ?? '');
  for (const { input } of casesOf('html_tree_extract.jsonl')) factsOf(input.html ?? '');
});
