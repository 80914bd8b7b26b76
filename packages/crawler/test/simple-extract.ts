import type { FetchedPage, LinkFact, LinkKind, PageFacts, Via } from '@linkvet/core';

const TAG = /<(a|area|iframe|frame|link|meta)\b([^>]*)>/gi;
const ATTRIBUTE = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;

/** Just enough of an extractor for tests of the crawl: the links that a crawl can follow, the title, nothing else. */
export function simpleExtract(page: FetchedPage): PageFacts {
  const html = page.body.replace(/<!--[\s\S]*?-->/g, '').replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '');
  const links: LinkFact[] = [];
  for (const [, tag = '', attributes = ''] of html.matchAll(TAG)) {
    const values = new Map<string, string>();
    for (const [, name = '', ...quoted] of attributes.matchAll(ATTRIBUTE)) {
      values.set(name.toLowerCase(), (quoted.find((value) => value !== undefined) ?? '').replaceAll('&amp;', '&'));
    }
    const link = linkOf(tag.toLowerCase(), values, page.url);
    if (link !== null) links.push(link);
  }
  const title = /<title>([^<]*)/i.exec(html)?.[1] ?? '';
  return { ...NOTHING, base: page.url, title, links };
}

function linkOf(tag: string, values: Map<string, string>, base: string): LinkFact | null {
  const refresh = /^\s*\d+\s*;\s*url=(.*)$/i.exec(values.get('content') ?? '')?.[1];
  const written = tag === 'meta' ? refresh : (values.get('href') ?? values.get('src'));
  if (written === undefined) return null;
  const via: Via = tag === 'meta' ? 'meta' : values.has('href') ? 'href' : 'src';
  const rel = tag === 'meta' ? ['refresh'] : (values.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  if (!URL.canParse(written.trim(), base)) return null;
  const { href, protocol } = new URL(written.trim(), base);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return { ...PLAIN_LINK, href, kind: tag as LinkKind, via, rel };
}

const PLAIN_LINK = {
  anchor: '',
  at: { line: 1, column: 1, selector: '' },
  skeleton: '',
  hidden: '',
  region: '',
  size: '',
  block: 0,
  offset: 0,
} as const;

const NOTHING: PageFacts = {
  base: '',
  title: '',
  titleAt: null,
  lang: '',
  description: '',
  canonical: null,
  robots: [],
  headings: [],
  meta: [],
  jsonLd: [],
  links: [],
  elements: [],
  blocks: [],
  containers: [],
  tags: [],
  limits: [],
  selected: {},
};
