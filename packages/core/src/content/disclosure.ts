import { fold } from '../fold.js';
import type { AdSlot, Block, BlockRole, Disclosure } from '../model.js';
import { byLanguage, hasStem, type Matcher } from '../wordings/matcher.js';
import { findLabels } from './labels.js';

/** How far the words that explain may stand from the words that name, in characters of visible text. */
const NEARBY = 200;
const QUOTE_LENGTH = 300;
/** A page says it once or a few times; the bound is for hostile ones. */
const MOST_DISCLOSURES = 50;
/** Blocks that are searched, of those that hold a word of any disclosure: pages about such links have some hundred. */
const MOST_SEARCHED = 2_000;
/** Characters of them that are searched: a paragraph has some hundred, and a page full of such words must hold up nobody. */
const MOST_CHARACTERS = 200_000;
/** The most telling first. */
const STRENGTHS: Disclosure['strength'][] = ['explains', 'names', 'label'];

/** A denial stands up to this many words before what it denies, or characters where no spaces part the words. */
const DENIAL_WORDS = 3;
const DENIAL_CHARACTERS = 5;
/** The rest of a sentence that asks; what is asked is not said. */
const QUESTION = /^[^.!?;:,()–—。！；：，、（）]{0,60}[?？]/u;
/** Where a sentence ends or, in scripts without spaces, a clause. */
const SENTENCE_BREAK = /[.!?;。！？]/;
const CLAUSE_BREAK = /[.!?;。！？,，、:：；]/;
const SENTENCE_END = /[.!?](?=\s)|[。！？]/gu;
/** The words of another page, cut: its "this post" is not this page. */
const TEASER = /(?:\.\.\.|…)\]?$/;
/** Words of somebody else: from an opening mark up to the signal, and from the signal on to the closing one. */
const QUOTE_BEFORE = /(?:[“„«「『‹]|(?<![^\s([])")[^“”„«»「」『』‹›"]*$/u;
const QUOTE_AFTER = /^[^“”„«»「」『』‹›"]*(?:[”“»」』›]|"(?![\p{L}\p{N}]))/u;
const HEADING = /^h[1-6]$/;
/** Amazon by the names that it has in the scripts of the statement. */
const AMAZON = /amazon|アマゾン|亚马逊|亞馬遜|아마존|амазон/;

/** Where words stand: the index of the block, and offsets in its folded text. */
interface Span {
  block: number;
  start: number;
  end: number;
}

/** What is read together: what a reader sees, or what they do not. The text of a block that is not part of it is ''. */
interface Reading {
  blocks: Block[];
  texts: string[];
}

/**
 * The disclosures of a page, in reading order; at most 50. Those in hidden blocks are marked as `hidden`, and those in the
 * frame of the page by the region of their block; no hidden word explains a visible one. Code and teasers of other pages
 * are not read; a paid link is, since it may name itself.
 *
 * @param folded the text of each block as `fold` gives it; not looked at where the block is hidden
 * @param lang the declared language decides which single words are labels. Sentences are sought in every language, since
 *   the declared one is often that of the template.
 */
export function findDisclosures(
  blocks: Block[],
  roles: BlockRole[],
  folded: string[],
  slots: AdSlot[],
  lang: string,
): Disclosure[] {
  const seen = { blocks, texts: folded.map((text, index) => (roles[index] === 'hidden' ? '' : text)) };
  const found = findLabels(blocks, seen.texts, roles, slots, lang).concat(sentencesIn(seen, lang));
  if (roles.includes('hidden')) {
    const texts = blocks.map(({ text }, index) => (roles[index] === 'hidden' ? fold(text) : ''));
    found.push(...sentencesIn({ blocks, texts }, lang));
  }
  return inReadingOrder(found).slice(0, MOST_DISCLOSURES);
}

function sentencesIn(reading: Reading, lang: string): Disclosure[] {
  const { blocks, texts } = reading;
  const candidates: number[] = [];
  let left = MOST_CHARACTERS;
  for (const [index, text] of texts.entries()) {
    if (!hasStem(text) || TEASER.test(text) || blocks[index]?.tag === 'pre') continue;
    texts[index] = text.slice(0, left);
    left -= text.length;
    if (candidates.push(index) === MOST_SEARCHED || left <= 0) break;
  }
  const found: Disclosure[] = [];
  for (const [matcher, own] of byLanguage(candidates, texts, lang)) found.push(...sentencesOf(matcher, reading, own));
  return found;
}

function sentencesOf(matcher: Matcher, reading: Reading, candidates: number[]): Disclosure[] {
  const { texts } = reading;
  const said = (pattern: RegExp): Span[] =>
    candidates
      .flatMap((block) => spansOf(pattern, block, texts))
      .filter((span) => !isDenied(matcher, span, texts) && !isQuoted(span, texts));
  const names = said(matcher.names).filter((span) => !isWholeHeading(span, reading));
  const found = names.map((span) => {
    const isExplained = matcher.assurances?.test(around(span, reading)) ?? false;
    return disclosureAt(reading, span, isExplained ? 'explains' : 'names');
  });
  const nameNear = nameFinder(names, reading);
  for (const earn of said(matcher.earns)) {
    const name = nameNear(earn);
    if (name) found.push(disclosureAt(reading, joined(name, earn), 'explains'));
    else if (matcher.hints.test(before(earn, reading) + sentenceFrom(earn, texts)))
      found.push(disclosureAt(reading, earn, 'explains'));
  }
  for (const span of said(matcher.amazon)) {
    const disclosure = disclosureAt(reading, span, 'explains');
    if (AMAZON.test(fold(disclosure.quote))) found.push({ ...disclosure, programme: 'amazon' });
  }
  return found;
}

function spansOf(pattern: RegExp, block: number, texts: string[]): Span[] {
  const spans: Span[] = [];
  const text = texts[block] as string;
  // `matchAll` would copy the pattern for each block, which takes longer than to search most of them.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    spans.push({ block, start: match.index, end: pattern.lastIndex });
    if (spans.length === MOST_DISCLOSURES) break;
  }
  return spans;
}

/** "No affiliate links", "affiliate-free", "affiliate links?": taken back before, inside or behind the signal, or asked. */
function isDenied(matcher: Matcher, { block, start, end }: Span, texts: string[]): boolean {
  const text = texts[block] as string;
  const words = wordsBefore(text.slice(Math.max(0, start - NEARBY), start), matcher.common.size > 0);
  if (matcher.denial?.test(words + text.slice(start, end))) return true;
  const after = text.slice(end, end + NEARBY);
  return QUESTION.test(after) || (matcher.denialAfter?.test(after) ?? false);
}

/** The last words of a text that belong to its last sentence; of a script without spaces the last characters. */
function wordsBefore(text: string, isSpaced: boolean): string {
  const isBreak = isSpaced ? SENTENCE_BREAK : CLAUSE_BREAK;
  let start = text.length;
  while (start > 0 && !isBreak.test(text[start - 1] as string)) start--;
  const sentence = text.slice(start);
  if (!isSpaced) return sentence.slice(-DENIAL_CHARACTERS);
  return `${sentence.trimEnd().split(/\s+/).slice(-DENIAL_WORDS).join(' ')} `;
}

/** "Affiliate links" above a chapter is what the chapter is about. */
function isWholeHeading({ block, start, end }: Span, { blocks, texts }: Reading): boolean {
  const text = texts[block] as string;
  const rest = text.slice(0, start) + text.slice(end);
  return HEADING.test(blocks[block]?.tag ?? '') && !/\p{L}/u.test(rest) && text.split(' ').length <= 3;
}

/** Whether all of it stands in one pair of quotation marks, and the text goes on outside of them. */
function isQuoted({ block, start, end }: Span, texts: string[]): boolean {
  const text = texts[block] as string;
  const opening = QUOTE_BEFORE.exec(text.slice(Math.max(0, start - NEARBY), start));
  const closing = opening && QUOTE_AFTER.exec(text.slice(end, end + NEARBY));
  if (!opening || !closing) return false;
  return /\p{L}/u.test(text.slice(0, start - opening[0].length) + text.slice(end + closing[0].length));
}

/**
 * A function that gives a name within reach of a span: the first in the same block, else the first of all. Spans must be
 * asked for in reading order, so that the names are gone through once. What stands in the menu and in the text is not one statement, however close they come.
 */
function nameFinder(names: Span[], { blocks, texts }: Reading): (span: Span) => Span | undefined {
  let length = 0;
  const startOf = texts.map((text) => {
    length += text.length;
    return length - text.length;
  });
  const offset = (block: number, at: number): number => (startOf[block] as number) + at;
  let next = 0;
  return ({ block, start, end }) => {
    const isBehind = (name: Span) => offset(name.block, name.end) + NEARBY < offset(block, start);
    const isAhead = (name: Span) => offset(name.block, name.start) > offset(block, end) + NEARBY;
    while (next < names.length && isBehind(names[next] as Span)) next++;
    let found: Span | undefined;
    for (let i = next; i < names.length && !isAhead(names[i] as Span); i++) {
      const name = names[i] as Span;
      if (name.block === block) return name;
      if (blocks[name.block]?.region === blocks[block]?.region) found ??= name;
    }
    return found;
  };
}

function isBefore(a: Span, b: Span): boolean {
  return a.block < b.block || (a.block === b.block && a.start < b.start);
}

/** The text within reach of a span, over the borders of blocks of its region. */
function around(span: Span, reading: Reading): string {
  return (
    before(span, reading) + (reading.texts[span.block] as string).slice(span.start, span.end) + after(span, reading)
  );
}

function before({ block, start }: Span, { blocks, texts }: Reading): string {
  let text = (texts[block] as string).slice(Math.max(0, start - NEARBY), start);
  for (let i = block - 1; i >= 0 && text.length < NEARBY; i--) {
    if (blocks[i]?.region === blocks[block]?.region) text = `${(texts[i] as string).slice(-NEARBY)}\n${text}`;
  }
  return text.slice(-NEARBY);
}

function after({ block, end }: Span, { blocks, texts }: Reading): string {
  let text = (texts[block] as string).slice(end, end + NEARBY);
  for (let i = block + 1; i < texts.length && text.length < NEARBY; i++) {
    if (blocks[i]?.region === blocks[block]?.region) text += `\n${(texts[i] as string).slice(0, NEARBY)}`;
  }
  return text.slice(0, NEARBY);
}

/** From the start of the span to the end of its sentence. */
function sentenceFrom({ block, start, end }: Span, texts: string[]): string {
  const text = texts[block] as string;
  const rest = text.slice(end, end + NEARBY);
  const stop = rest.search(SENTENCE_BREAK);
  return text.slice(start, end) + (stop === -1 ? rest : rest.slice(0, stop));
}

/** Both spans where they share a block, else the first of them. */
function joined(a: Span, b: Span): Span {
  const first = isBefore(a, b) ? a : b;
  return a.block === b.block ? { ...first, end: Math.max(a.end, b.end) } : first;
}

function disclosureAt({ blocks, texts }: Reading, span: Span, strength: Disclosure['strength']): Disclosure {
  const { text, line, region, hidden } = blocks[span.block] as Block;
  const folded = texts[span.block] as string;
  const start = sentenceStart(text, unfolded(text, folded, span.start));
  return {
    quote: quoteOf(text, start, unfolded(text, folded, span.end)),
    strength,
    programme: '',
    block: span.block,
    offset: start,
    line,
    region,
    hidden,
  };
}

/** The offset in the text that an offset in its folded form stands for. */
function unfolded(text: string, folded: string, offset: number): number {
  if (text.length === folded.length) return offset;
  let length = 0;
  let at = 0;
  for (const character of text) {
    if (length >= offset) break;
    length += fold(character).length;
    at += character.length;
  }
  return at;
}

function sentenceStart(text: string, offset: number): number {
  let start = 0;
  for (const { index } of text.slice(0, offset).matchAll(SENTENCE_END)) start = index + 1;
  while (start < offset && text[start] === ' ') start++;
  return start;
}

/** The text from `start` to the end of the sentence in which `end` lies, at most 300 characters. */
function quoteOf(text: string, start: number, end: number): string {
  const rest = text.slice(end, start + QUOTE_LENGTH);
  const stop = rest.search(SENTENCE_END);
  const quote = text.slice(start, stop === -1 ? text.length : end + stop + 1);
  return quote.length <= QUOTE_LENGTH ? quote : `${quote.slice(0, QUOTE_LENGTH - 1)}…`;
}

/** In the order of reading, each sentence once with the most that it says. */
function inReadingOrder(found: Disclosure[]): Disclosure[] {
  const kept = new Map<string, Disclosure>();
  for (const disclosure of found) {
    const key = `${disclosure.block} ${disclosure.offset}`;
    const other = kept.get(key);
    if (!other || rankOf(disclosure) < rankOf(other)) kept.set(key, disclosure);
  }
  return [...kept.values()].sort((a, b) => a.block - b.block || a.offset - b.offset);
}

/** A statement that a programme demands says the most. */
function rankOf({ programme, strength }: Disclosure): number {
  return programme === '' ? STRENGTHS.indexOf(strength) : -1;
}
