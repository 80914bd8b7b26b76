import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { documentedVerdicts, judgeCases, readCases, sharedPath, testWithShared, type Verdicts } from '@linkvet/testing';
import { getDomain } from 'tldts';
import { expect } from 'vitest';
import { parseMediaType } from '../src/fetch/media-type.js';
import { createRouter } from '../src/fetch/router.js';
import { charsetOf } from '../src/fetch/text.js';
import { identityOf } from '../src/index.js';
import { findRule, parseRobots, type RobotsRules } from '../src/robots/rules.js';
import { readOne, urlsOf } from './sitemap-reading.js';

function judgeCharsets(): Verdicts {
  const cases = readCases<{ body_b64: string }, { encoding: string }>('charset_html5lib');
  return judgeCases(cases, ({ input, expect: { encoding } }) => {
    return charsetOf(Buffer.from(input.body_b64, 'base64'), '') === new TextDecoder(encoding).encoding;
  });
}

function judgeContentTypes(): Verdicts {
  const cases = readCases<{ value: string }, { encoding: string | null }>('content_type_wpt');
  return judgeCases(cases, ({ input, expect: { encoding } }) => {
    return /^gbk$/i.test(parseMediaType(input.value).charset.trim()) === (encoding !== null);
  });
}

/** As the URL standard resolves it, but for fragment and credentials, which are no part of an identity. */
function judgeUrls(): Verdicts {
  const cases = readCases<{ href: string; base: string | null }, { href?: string }>('url_resolve_wpt');
  return judgeCases(cases, ({ input, expect: { href = '' } }) => {
    const bare = href.replace(/#.*$/s, '').replace(/^(https?:\/\/)[^/?]*@/, '$1');
    return identityOf(input.href, input.base ?? undefined) === (/^https?:/.test(bare) ? bare : null);
  });
}

function judgeNormalising(): Verdicts {
  const cases = readCases<{ url: string }, { href: string }>('url_normalise_crawlercommons');
  return judgeCases(cases, ({ input, expect: { href } }) => identityOf(input.url) === href);
}

/** With the options that siblings of a host are told by. */
function judgeDomains(): Verdicts {
  const cases = readCases<{ host: string | null }, { domain: string | null }>('psl_registrable');
  return judgeCases(cases, ({ input, expect: { domain } }) => {
    return getDomain(input.host ?? '', { allowPrivateDomains: true }) === domain;
  });
}

function judgeAddresses(): Verdicts {
  const route = createRouter({ targets: ['https://shop.example/'], originMap: [], allowHosts: [], headers: {} });
  const cases = readCases<{ url: string }, { verdict: string }>('ssrf_urls');
  return judgeCases(cases, ({ input, expect: { verdict } }) => {
    const isWeb = URL.canParse(input.url) && /^https?:$/.test(new URL(input.url).protocol);
    const isAsked = isWeb && !('failed' in route(new URL(input.url)));
    return isAsked === (verdict === 'allow' || verdict === 'needs-dns');
  });
}

interface RobotsInput {
  body_b64?: string;
  body_ref?: string;
  ua: string;
  url: string;
}

/** Parses each file once for each crawler. */
function robotsReader(): (input: RobotsInput) => RobotsRules {
  const lines = readFileSync(sharedPath('conformance', 'robots_real_bodies.jsonl'), 'utf8').trim().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as { file: string; body_b64: string });
  const bodies = new Map(rows.map(({ file, body_b64 }) => [file, body_b64]));
  const parsed = new Map<string, RobotsRules>();
  return ({ body_b64, body_ref = '', ua }) => {
    const body = body_b64 ?? bodies.get(body_ref) ?? '';
    const key = `${ua}\n${body_ref || body}`;
    const rules = parsed.get(key) ?? parseRobots(Buffer.from(body, 'base64'), ua);
    parsed.set(key, rules);
    return rules;
  };
}

function judgeRobots(table: string): Verdicts {
  const rulesOf = robotsReader();
  return judgeCases(readCases<RobotsInput, { allowed: boolean }>(table, 'robots'), ({ input, expect: { allowed } }) => {
    return (findRule(rulesOf(input), input.url)?.allows ?? true) === allowed;
  });
}

function judgeCrawlDelays(): Verdicts {
  const rulesOf = robotsReader();
  const cases = readCases<RobotsInput, { crawl_delay: number | null }>('robots_protego', 'robots-crawl-delay');
  return judgeCases(cases, ({ input, expect: { crawl_delay } }) => rulesOf(input).crawlDelay === crawl_delay);
}

async function judgeSitemaps(): Promise<Verdicts> {
  const cases = readCases<{ file: string }, { raw_loc_count: number; first: string[] }>('sitemaps');
  const read = new Map<string, string[]>();
  for (const { id, input } of cases) {
    read.set(id, urlsOf(await readOne(await readFile(sharedPath('conformance', input.file)), {}, `/${id}`)));
  }
  return judgeCases(cases, ({ id, expect: { first, raw_loc_count } }) => {
    const urls = read.get(id) ?? [];
    return first[0] === undefined || (urls.includes(first[0]) && urls.length <= raw_loc_count);
  });
}

testWithShared.each<[string, () => Verdicts | Promise<Verdicts>]>([
  ['charset_html5lib', judgeCharsets],
  ['content_type_wpt', judgeContentTypes],
  ['url_resolve_wpt', judgeUrls],
  ['url_normalise_crawlercommons', judgeNormalising],
  ['psl_registrable', judgeDomains],
  ['ssrf_urls', judgeAddresses],
  ['robots_google', () => judgeRobots('robots_google')],
  ['robots_protego', () => judgeRobots('robots_protego')],
  ['robots_protego: crawl-delay', judgeCrawlDelays],
  ['robots_samclarke', () => judgeRobots('robots_samclarke')],
  ['robots_real', () => judgeRobots('robots_real')],
  ['sitemaps', judgeSitemaps],
])('%s comes out as docs/conformance.md says', async (suite, judge) => {
  expect(await judge()).toEqual(documentedVerdicts(suite));
});
