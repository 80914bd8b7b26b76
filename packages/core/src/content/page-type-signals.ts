import { BoundedMap } from '../bounded-map.js';
import type { Block, PageFacts } from '../model.js';
import { addressWords, declaredTypes, generators, lineStart, nameWords, PRICE } from './page-type-words.js';
import { isFrame } from './roles.js';

/** A sign of the kind of a page, e.g. `address forum`, and how strong it is: mostly 0 to 1. */
export type Signals = Map<string, number>;

/** Longer lines are sentences. */
const LINE_LENGTH = 60;
/** Words of a paragraph that is more than a teaser. */
const PROSE_WORDS = 25;
/** Elements of one name in a row that are a list of cards, posts or rows. */
const LEAST_REPEATS = 3;
const KNOWN_NAMES = 4_096;
/** A shop's page of one thing names its price, perhaps the old one, and those of some variants. */
const FEW_PRICES = 5;
const REPEATING = new Set(['div', 'li', 'article', 'section', 'tr', 'dl', 'ul', 'table']);
const CODE = new Set(['pre', 'xmp']);
const CELLS = new Set(['td', 'th', 'dd', 'dt']);
const DATE = /\b(?:19|20)\d\d\b|\d[:.]\d\d|\bago\b/;

/** Everything on a page that hints at its kind. Each sign that is absent counts 0. */
export function signalsOf(address: URL, facts: PageFacts): Signals {
  const signals: Signals = new Map();
  readAddress(address, signals);
  readDeclarations(facts, signals);
  readNames(facts, signals);
  readBlocks(facts, signals);
  readItems(facts, signals);
  return signals;
}

function add(signals: Signals, name: string, value = 1): void {
  if (value !== 0) signals.set(name, value);
}

/** A count on a scale on which 0 is 0, 1 is 0.14 and 127 is 1. */
function level(count: number): number {
  return Math.log2(1 + count) / 7;
}

function readAddress({ hostname, pathname, search }: URL, signals: Signals): void {
  const labels = hostname.split('.').slice(0, -2);
  for (const label of labels.slice(0, 4)) addHint(addressWords.get(label), 'host', signals);
  const segments = pathname.toLowerCase().slice(0, 400).split('/').filter(Boolean).slice(0, 8);
  const last = (segments.at(-1) ?? '').replace(/\.[a-z]{2,5}$/, '');
  for (const segment of segments.slice(0, -1)) addHint(addressWords.get(segment), 'address', signals);
  addHint(addressWords.get(last), 'last', signals);
  const words = last.split(/[-_]/).length;
  add(signals, 'slug words', Math.min(words - 1, 8) / 8);
  add(signals, 'path depth', Math.min(segments.length, 6) / 6);
  if (/\/(?:19|20)\d\d\/(?:\d{1,2}|[a-z]{3})\//.test(pathname)) add(signals, 'address date');
  if (/\d{4}/.test(last)) add(signals, 'number in address');
  if (/\.html?$/.test(pathname)) add(signals, 'html in address');
  if (/[?&](?:t|p|id|tid|topic|showtopic)=\d/.test(search)) add(signals, 'number in query');
}

function addHint(hint: string | undefined, where: string, signals: Signals): void {
  if (hint !== undefined) add(signals, `${where} ${hint}`);
}

function readDeclarations({ meta, jsonLd, title }: PageFacts, signals: Signals): void {
  for (const { name, content } of meta) {
    if (name === 'og:type') add(signals, `og ${ogType(content)}`);
    else if (name === 'generator') addHint(generators.get(firstWord(content)), 'generator', signals);
    else if (name === 'article:published_time') add(signals, 'published time');
    else if (/^(?:og|product):price:amount$/.test(name)) add(signals, 'declared price');
  }
  for (const { types } of jsonLd) {
    for (const type of types) addHint(declaredTypes.get(type.replace(/^.{0,40}[/:]/, '')), 'declared', signals);
  }
  if (/[?？]\s*(?:$|[-|–—·])/.test(title)) add(signals, 'title asks');
}

function ogType(content: string): string {
  const type = content.trim().toLowerCase().slice(0, 40);
  if (/^(?:article|blog|news)/.test(type)) return 'article';
  if (/product|book|video/.test(type)) return 'product';
  return type === 'website' ? 'website' : 'else';
}

function firstWord(text: string): string {
  return /^\s*([\w-]{1,40})/.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** By name as written: the hints in it. Names repeat on every page of a site. */
const hintsOfNames = new BoundedMap<string, readonly string[]>(KNOWN_NAMES);

function readNames({ containers }: PageFacts, signals: Signals): void {
  const counts = new Map<string, number>();
  for (const { name } of containers) {
    if (name === '') continue;
    let hints = hintsOfNames.get(name);
    if (hints === undefined) {
      hints = [...nameWords].filter(([, words]) => words.test(name)).map(([hint]) => hint);
      hintsOfNames.set(name, hints);
    }
    for (const hint of hints) counts.set(hint, (counts.get(hint) ?? 0) + 1);
  }
  for (const [hint, count] of counts) add(signals, `names ${hint}`, level(count));
}

function readBlocks({ blocks, links, headings }: PageFacts, signals: Signals): void {
  const counts = { words: 0, link: 0, prose: 0, proseBlocks: 0, code: 0, cells: 0, prices: 0, dates: 0, questions: 0 };
  const starts = new Map<string, number>();
  for (const block of blocks) {
    if (!isRead(block)) continue;
    const { text, words, linkWords, tag } = block;
    counts.words += words;
    counts.link += linkWords;
    if (CODE.has(tag)) counts.code += words;
    else if (CELLS.has(tag)) counts.cells += words;
    if (words >= PROSE_WORDS && linkWords * 2 < words) {
      counts.prose += words;
      counts.proseBlocks++;
    }
    if (text.length > LINE_LENGTH) continue;
    if (/\d/.test(text)) {
      if (PRICE.test(text)) counts.prices++;
      if (DATE.test(text)) counts.dates++;
    }
    if (text.endsWith('?')) counts.questions++;
    const start = lineStart(text);
    if (start !== undefined) starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  const words = Math.max(1, counts.words);
  for (const [hint, count] of starts) {
    add(signals, `line ${hint}`);
    add(signals, `lines ${hint}`, level(count));
  }
  add(signals, 'words', Math.log10(words) / 4);
  add(signals, 'link share', counts.link / words);
  add(signals, 'prose share', counts.prose / words);
  add(signals, 'prose blocks', level(counts.proseBlocks));
  add(signals, 'code share', counts.code / words);
  add(signals, 'has code', counts.code > 0 ? 1 : 0);
  add(signals, 'cell share', counts.cells / words);
  add(signals, 'few prices', counts.prices > 0 && counts.prices <= FEW_PRICES ? 1 : 0);
  add(signals, 'prices', level(counts.prices));
  add(signals, 'dates', level(counts.dates));
  add(signals, 'questions', level(counts.questions));
  add(signals, 'headings', level(headings.length));
  const counted = { img: 0, a: 0 };
  for (const { kind, region } of links) if ((kind === 'img' || kind === 'a') && region !== 'nav') counted[kind]++;
  add(signals, 'images', level(counted.img));
  add(signals, 'links', level(counted.a));
}

/** Elements of one name in a row, the outermost ones: cards with a few words and a link, or posts with a text each. */
function readItems({ containers, blocks }: PageFacts, signals: Signals): void {
  const item = outermostRepeats(containers);
  const words = new Uint32Array(containers.length);
  const linkWords = new Uint32Array(containers.length);
  let all = 0;
  for (const block of blocks) {
    if (!isRead(block)) continue;
    all += block.words;
    const index = item[block.container] ?? -1;
    if (index === -1) continue;
    words[index] = (words[index] as number) + block.words;
    linkWords[index] = (linkWords[index] as number) + block.linkWords;
  }
  const cards = { count: 0, words: 0 };
  const posts = { count: 0, words: 0 };
  for (const [index, count] of words.entries()) {
    const links = linkWords[index] as number;
    if (count === 0 || (links === 0 && count < PROSE_WORDS)) continue;
    const kind = count >= PROSE_WORDS * 2 && links * 3 < count ? posts : cards;
    kind.count++;
    kind.words += count;
  }
  add(signals, 'cards', level(cards.count));
  add(signals, 'share of cards', cards.words / Math.max(1, all));
  add(signals, 'posts', level(posts.count));
  add(signals, 'share of posts', posts.words / Math.max(1, all));
}

/** Text of the content. What only browsers without scripts show is the text of some forums. */
function isRead(block: Block): boolean {
  return (block.hidden === '' || block.hidden === 'noscript') && !isFrame(block);
}

/** For each container the outermost repeated element around it, or itself; -1 for none. */
function outermostRepeats(containers: PageFacts['containers']): Int32Array {
  const item = new Int32Array(containers.length).fill(-1);
  const lastChild = new Int32Array(containers.length + 1).fill(-1);
  const run = new Int32Array(containers.length);
  const first = new Int32Array(containers.length);
  for (const [index, { parent, tag, name }] of containers.entries()) {
    const before = lastChild[parent + 1] as number;
    lastChild[parent + 1] = index;
    first[index] = index;
    run[index] = 1;
    if (before === -1 || !REPEATING.has(tag)) continue;
    const sibling = containers[before] as PageFacts['containers'][number];
    if (sibling.tag !== tag || (sibling.name !== name && stem(sibling.name) !== stem(name))) continue;
    first[index] = first[before] as number;
    run[first[index] as number] = (run[first[index] as number] as number) + 1;
  }
  for (const [index, { parent }] of containers.entries()) {
    const around = parent === -1 ? -1 : (item[parent] as number);
    const repeats = run[first[index] as number] as number;
    item[index] = around !== -1 ? around : repeats >= LEAST_REPEATS ? index : -1;
  }
  return item;
}

/** A name without what tells siblings apart: their numbers, and which of them are odd. */
const stems = new BoundedMap<string, string>(KNOWN_NAMES);

function stem(name: string): string {
  let known = stems.get(name);
  if (known === undefined) {
    known = name.replace(/\d+/g, '').replace(/\b(?:odd|even|alt|first|last)\b/g, '');
    stems.set(name, known);
  }
  return known;
}
