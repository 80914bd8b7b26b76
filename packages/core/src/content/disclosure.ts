import type { AdSlot, Block, BlockRole, Disclosure } from '../model.js';
import { isFrame } from './roles.js';
import { fold } from './tokens.js';
import { type Wording, wordings } from './wordings.js';

/** How far the words that explain may stand from the words that name, in characters of visible text. */
const NEARBY = 200;
const QUOTE_LENGTH = 300;
/** A label speaks for the article when it stands among its first blocks. */
const LABEL_BLOCKS = 4;
/** A page says it once or a few times; the bound is for hostile ones. */
const MOST_DISCLOSURES = 50;
/** Blocks that are searched, of those that hold a word of any disclosure: pages about such links have some hundred. */
const MOST_SEARCHED = 2_000;
/** The most telling first. */
const STRENGTHS: Disclosure['strength'][] = ['explains', 'names', 'label'];

/** What `\b` in a wording means: a boundary of words that Latin letters make. The whole of `\p{L}` compiles for long. */
const LETTER = '[a-z0-9_\\u00df-\\u024f]';
const BOUNDARY = `(?:(?<!${LETTER})(?=${LETTER})|(?<=${LETTER})(?!${LETTER}))`;
const WORD = /[a-z\u00df-\u024f]+/g;
/** A denial stands up to this many words before what it denies, or characters where no spaces part the words. */
const DENIAL_WORDS = 3;
const DENIAL_CHARACTERS = 5;
/** The rest of a sentence that asks; what is asked is not said. */
const QUESTION = /^[^.!;:,()–—。！；：，、（）]{0,40}[?？]/u;
/** Where a sentence ends or, in scripts without spaces, a clause. */
const SENTENCE_BREAK = /[.!?;。！？]/;
const CLAUSE_BREAK = /[.!?;。！？,，、:：；]/;
const SENTENCE_END = /[.!?](?=\s)|[。！？]/gu;
/** The words of another page, cut: its "this post" is not this page. */
const TEASER = /(?:\.\.\.|…)\]?$/;
/** The whole of a short text, or what stands before its first colon, bar, dash or bracket; opening signs left out. */
const LABEL = /^[[【(（*※\s]*([^\]】)）:：|–—]{1,30}?)\s*(?:$|[\]】)）:：|–—])/u;

interface Matcher {
  lang: string;
  common: ReadonlySet<string>;
  stems: string[];
  names: RegExp;
  hints: RegExp;
  earns: RegExp;
  assurances: RegExp | null;
  denial: RegExp | null;
  denialAfter: RegExp | null;
  labels: ReadonlySet<string>;
}

/** Where words stand: the index of the block, and offsets in its folded text. */
interface Span {
  block: number;
  start: number;
  end: number;
}

const matchers: Matcher[] = wordings.map(matcherOf);

/** Finds any stem of any language: pages without one, which are most, cost a single pass. */
const anyStem = new RegExp(shortest(wordings.flatMap(({ stems }) => stems)).join('|'));

/**
 * The disclosures that a reader can see, in reading order; at most 50. Hidden blocks and teasers of other pages are not
 * read; a paid link is, since it may name itself. One in the frame of the page is found too: the region of its block says where it stands.
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
  const texts = folded.map((text, index) => (roles[index] === 'hidden' ? '' : text));
  const candidates: number[] = [];
  for (const [index, text] of texts.entries()) {
    if (anyStem.test(text) && !TEASER.test(text) && candidates.push(index) === MOST_SEARCHED) break;
  }
  const found = labelsOf(blocks, roles, texts, slots, lang);
  for (const [matcher, own] of byLanguage(candidates, texts, lang))
    found.push(...sentencesOf(matcher, blocks, texts, own));
  return inReadingOrder(found).slice(0, MOST_DISCLOSURES);
}

/** Without the stems that hold a shorter one. */
function shortest(stems: string[]): string[] {
  return [...new Set(stems)].filter((stem) => !stems.some((other) => other !== stem && stem.includes(other)));
}

function matcherOf(wording: Wording): Matcher {
  const others = wording.others.length > 0 ? `(?!\\b(?:${wording.others.join('|')})\\b)` : '';
  const compile = (patterns: string[], flags: string): RegExp =>
    new RegExp(patterns.join('|').replaceAll('…', `(?:${others}[^.!?;]){0,80}?`).replaceAll('\\b', BOUNDARY), flags);
  const { names, hints, earns, assurances, denials, denialsAfter } = wording;
  // Latin denials are whole words; Chinese ones stand directly beside what they deny.
  const denial = wording.common === '' ? denials.join('|') : `\\b(?:${denials.join('|')})\\b`;
  return {
    lang: wording.lang,
    common: new Set(wording.common.split(' ').filter(Boolean)),
    stems: wording.stems,
    names: compile(names, 'gu'),
    hints: compile(hints, 'u'),
    earns: compile(earns, 'gu'),
    assurances: assurances.length > 0 ? compile(assurances, 'u') : null,
    denial: denials.length > 0 ? compile([denial], 'u') : null,
    denialAfter: denialsAfter.length > 0 ? compile([`^(?:${denialsAfter.join('|')})`], 'u') : null,
    labels: new Set(wording.labels),
  };
}

/**
 * Which blocks to read in which language: the languages told by their script, and of the others the one whose common words
 * the block has most, the declared one counting a word more. The same English words would else be read as German.
 */
function byLanguage(candidates: number[], texts: string[], lang: string): Map<Matcher, number[]> {
  const blocksOf = new Map<Matcher, number[]>();
  for (const index of candidates) {
    const text = texts[index] as string;
    const words = text.match(WORD) ?? [];
    const scores = matchers.map((matcher) => {
      const common = words.reduce((sum, word) => sum + (matcher.common.has(word) ? 1 : 0), 0);
      return common + (lang.startsWith(matcher.lang) ? 1 : 0);
    });
    const best = Math.max(...scores);
    for (const [number, matcher] of matchers.entries()) {
      if (matcher.common.size > 0 && (scores[number] as number) < best) continue;
      if (!matcher.stems.some((stem) => text.includes(stem))) continue;
      const own = blocksOf.get(matcher);
      if (own) own.push(index);
      else blocksOf.set(matcher, [index]);
    }
  }
  return blocksOf;
}

function sentencesOf(matcher: Matcher, blocks: Block[], texts: string[], candidates: number[]): Disclosure[] {
  const names = candidates
    .flatMap((block) => spansOf(matcher.names, block, texts))
    .filter((span) => !isDenied(matcher, span, texts));
  const found = names.map((span) => {
    const isExplained = matcher.assurances?.test(around(span, texts)) ?? false;
    return disclosureAt(blocks, texts, span, isExplained ? 'explains' : 'names');
  });
  const nameNear = nameFinder(names, blocks, texts);
  for (const earn of candidates.flatMap((block) => spansOf(matcher.earns, block, texts))) {
    const name = nameNear(earn);
    if (name) found.push(disclosureAt(blocks, texts, joined(name, earn), 'explains'));
    else if (matcher.hints.test(around(earn, texts))) found.push(disclosureAt(blocks, texts, earn, 'explains'));
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
  const before = wordsBefore(text.slice(Math.max(0, start - NEARBY), start), matcher.common.size > 0);
  if (matcher.denial?.test(before + text.slice(start, end))) return true;
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

/**
 * A function that gives a name within reach of a span: the first in the same block, else the first of all. Spans must be
 * asked for in reading order, so that the names are gone through once. What stands in the menu and in the text is not one statement, however close they come.
 */
function nameFinder(names: Span[], blocks: Block[], texts: string[]): (span: Span) => Span | undefined {
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

/** The text within reach of a span, over the borders of blocks. */
function around({ block, start, end }: Span, texts: string[]): string {
  const text = texts[block] as string;
  let before = text.slice(Math.max(0, start - NEARBY), start);
  for (let i = block - 1; i >= 0 && before.length < NEARBY; i--)
    before = `${(texts[i] as string).slice(-NEARBY)}\n${before}`;
  let after = text.slice(end, end + NEARBY);
  for (let i = block + 1; i < texts.length && after.length < NEARBY; i++) {
    after += `\n${(texts[i] as string).slice(0, NEARBY)}`;
  }
  return before.slice(-NEARBY) + text.slice(start, end) + after.slice(0, NEARBY);
}

/** Both spans where they share a block, else the first of them. */
function joined(a: Span, b: Span): Span {
  const first = isBefore(a, b) ? a : b;
  return a.block === b.block ? { ...first, end: Math.max(a.end, b.end) } : first;
}

/** Labels at the start of the article: `Anzeige`, `[PR]`, `Ad: …`. The label of an ad slot speaks for the slot only. */
function labelsOf(blocks: Block[], roles: BlockRole[], texts: string[], slots: AdSlot[], lang: string): Disclosure[] {
  const known = matchers.filter((matcher) => lang === '' || matcher.lang === 'en' || lang.startsWith(matcher.lang));
  const found: Disclosure[] = [];
  let seen = 0;
  for (const [index, block] of blocks.entries()) {
    if (texts[index] === '' || isFrame(block) || roles[index] === 'link-list' || roles[index] === 'ad') continue;
    if (++seen > LABEL_BLOCKS) break;
    const label = LABEL.exec(texts[index] as string)?.[1] ?? '';
    if (!known.some(({ labels }) => labels.has(label)) || isOfSlot(blocks, index, slots)) continue;
    const { line, region, hidden } = block;
    const quote = quoteOf(block.text, 0, 0);
    found.push({ quote, strength: 'label', programme: '', block: index, offset: 0, line, region, hidden });
  }
  return found;
}

/** Whether a slot begins between this block and the next. */
function isOfSlot(blocks: Block[], index: number, slots: AdSlot[]): boolean {
  const from = (blocks[index] as Block).line;
  const to = blocks[index + 1]?.line ?? Number.POSITIVE_INFINITY;
  return to > from && slots.some(({ at }) => at.line >= from && at.line <= to);
}

function disclosureAt(blocks: Block[], texts: string[], span: Span, strength: Disclosure['strength']): Disclosure {
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
    if (!other || STRENGTHS.indexOf(disclosure.strength) < STRENGTHS.indexOf(other.strength)) kept.set(key, disclosure);
  }
  return [...kept.values()].sort((a, b) => a.block - b.block || a.offset - b.offset);
}
