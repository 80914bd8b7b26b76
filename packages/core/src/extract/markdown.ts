import MarkdownIt from 'markdown-it';
import type { FetchedPage, PageFacts, Place } from '../model.js';
import { linkBareUrls } from './autolinks.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { readHtml, type TreeListener } from './html.js';
import { LIMITS } from './limits.js';

const LONGEST_DATE = 100;

type Token = ReturnType<MarkdownIt['parse']>[number];

const markdown = new MarkdownIt({ html: true });
linkBareUrls(markdown);
// What is audited is not published: a `javascript:` link has to survive, and every URL has to stay as written.
markdown.validateLink = () => true;
markdown.normalizeLink = (url) => url;
markdown.normalizeLinkText = (url) => url;

/** Reads a Markdown file. Lines are lines of the file; columns are null, as the reader sees the rendered text. */
export function readMarkdown(page: FetchedPage, listener?: TreeListener): PageFacts {
  const frontMatter = readFrontMatter(page.body.slice(0, LIMITS.bytes));
  const html = render(frontMatter.body, frontMatter.bodyLine - 1);
  const facts = readHtml({ ...page, body: html }, listener);
  for (const { at } of facts.links) at.column = null;
  for (const { at } of facts.elements) at.column = null;
  const isCut = page.body.length > LIMITS.bytes && !facts.limits.some(({ limit }) => limit === 'bytes');
  if (isCut) facts.limits.push({ limit: 'bytes', most: LIMITS.bytes });
  return { ...facts, ...describe(frontMatter, facts) };
}

/** The fields that say what a generator would write into the head. */
function describe({ fields, lineOf }: FrontMatter, facts: PageFacts): Partial<PageFacts> {
  const text = (...names: string[]): string => {
    const name = names.find((name) => typeof fields.get(name) === 'string' || typeof fields.get(name) === 'number');
    return name === undefined ? '' : String(fields.get(name)).replace(/\s+/g, ' ').trim();
  };
  const title = text('title');
  const date = text('date', 'published', 'publishDate', 'pubDate');
  const heading = facts.headings.find(({ level }) => level === 1);
  const placeOn = (line: number | null | undefined): Place | null =>
    line ? { line, column: null, selector: '' } : null;
  return {
    title: title || heading?.text || facts.title,
    titleAt: placeOn(title === '' ? (heading?.line ?? facts.titleAt?.line) : lineOf('title')),
    lang: text('lang', 'language').toLowerCase() || facts.lang,
    description: text('description', 'excerpt') || facts.description,
    meta: date === '' ? facts.meta : [...facts.meta, { name: 'date', content: date.slice(0, LONGEST_DATE) }],
  };
}

/**
 * Renders to HTML in such a way that everything stands on the line on which it stands in the file: line breaks go before
 * a block that begins further down, and the renderer's own are taken out.
 * @param linesBefore lines of the file above the Markdown
 */
function render(source: string, linesBefore: number): string {
  const tokens = markdown.parse(source, {});
  let html = '\n'.repeat(linesBefore);
  let line = linesBefore;
  for (const [index, token] of tokens.entries()) {
    // The text of a fenced block begins below the fence.
    const begins = linesBefore + (token.map?.[0] ?? 0) + (token.type === 'fence' ? 1 : 0);
    if (begins > line) {
      html += '\n'.repeat(begins - line);
      line = begins;
    }
    const written = renderToken(tokens, token, index);
    html += written;
    line += written.split('\n').length - 1;
  }
  return html;
}

function renderToken(tokens: Token[], token: Token, index: number): string {
  const { renderer, options } = markdown;
  if (token.type === 'inline') return renderer.renderInline(token.children ?? [], options, {});
  const rule = renderer.rules[token.type];
  const html = rule?.(tokens, index, options, {}, renderer) ?? renderer.renderToken(tokens, index, options);
  // Code and HTML have line breaks of their own.
  return token.content === '' ? html.replaceAll('\n', '') : html;
}
