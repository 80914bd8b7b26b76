/**
 * A pattern for one run of text: a path segment, a host label, the value of a parameter or of an attribute.
 *
 *     click.php          itself
 *     (r|u|m-pr)         one of several words
 *     :name              at least one character, captured
 *     :name(digits)      … of one kind: digits, hex, alnum, word (and `_`, `-`), tag (a word that ends in `-` and two digits)
 *     :name(digits 2-9)  … and of such a length
 *     :name(digits 4)    … and of this length: it ends there, and another capture may follow at once
 *     :name("pub-" digits)  a word that belongs to what is captured, and how it goes on
 *     *                  anything, also nothing; `*(digits 2-9)` is a capture that nobody reads
 *
 * A capture or `*` ends where the words behind it first occur, or with the text. Nothing is ever tried twice, so the
 * time to match grows with the length of the text and no input can make it run away.
 */
export type Pattern = readonly Piece[];

type Piece = Words | Capture;

interface Words {
  /** The longest first. */
  readonly words: readonly string[];
}

interface Capture {
  readonly words?: undefined;
  /** Null for `*`. */
  readonly name: string | null;
  /** With what it begins; kind and length speak of what follows. */
  readonly prefix: string;
  readonly kind: Kind;
  readonly least: number;
  readonly most: number;
}

type Kind = keyof typeof kinds;

/** By name of the capture. Names come from definitions, never from the text. */
export type Captures = Record<string, string>;

const kinds = {
  any: () => true,
  digits: (text: string) => everyUnit(text, isDigit),
  hex: (text: string) => everyUnit(text, (unit) => isDigit(unit) || isBetween(unit | 32, 'a', 'f')),
  alnum: (text: string) => everyUnit(text, (unit) => isDigit(unit) || isLetter(unit)),
  word: isWord,
  tag: (text: string) => isWord(text) && text.length > 3 && text.at(-3) === '-' && everyUnit(text.slice(-2), isDigit),
} satisfies Record<string, (text: string) => boolean>;

/** Longer ones are no names of paths or parameters, and would make every URL cost more. */
const LONGEST_PATTERN = 500;

const PIECE = /\(([^()]*)\)|(?::([a-z]+)|\*)(?:\(([^()]*)\))?|[^():*]+/gy;
const CAPTURE_KIND = /^(?:"([^"]+)")?(?:(?:^| )([a-z]+))?(?:(?:^| )(\d{1,4})(?:-(\d{1,4}))?)?$/;

/**
 * Reads a pattern whose captures may have these names.
 *
 * @throws {Error} when it is no such pattern, or two captures touch.
 */
export function compilePattern(source: string, names: ReadonlySet<string>, ignoreCase = false): Pattern {
  // Definitions are also read from files.
  if (typeof source !== 'string') throw new Error('a pattern is a text');
  if (source.length > LONGEST_PATTERN) throw new Error(`a pattern has at most ${LONGEST_PATTERN} characters`);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [text, words, name, kind] of source.matchAll(PIECE)) {
    at += text.length;
    if (words !== undefined) pieces.push(toWords(words.split('|'), ignoreCase));
    else if (text === '*') pieces.push({ name: null, prefix: '', kind: 'any', least: 0, most: Infinity });
    else if (name !== undefined || text.startsWith('*'))
      pieces.push(toCapture(name ?? null, kind ?? '', names, source, ignoreCase));
    else pieces.push(toWords([text], ignoreCase));
  }
  if (at !== source.length || source === '') throw new Error(`"${source}" is no pattern (at character ${at + 1})`);
  for (let i = 1; i < pieces.length; i++) {
    if (!pieces[i]?.words && !isFixed(pieces[i - 1] as Piece))
      throw new Error(`"${source}": two captures need words between them, or a first one of fixed length`);
  }
  return pieces;
}

function toWords(words: string[], ignoreCase: boolean): Words {
  if (words.includes('')) throw new Error('an empty word in a pattern');
  const folded = ignoreCase ? words.map((word) => word.toLowerCase()) : words;
  return { words: folded.sort((a, b) => b.length - a.length) };
}

function toCapture(
  name: string | null,
  specification: string,
  names: ReadonlySet<string>,
  source: string,
  ignoreCase: boolean,
): Capture {
  if (name !== null && !names.has(name)) throw new Error(`"${source}": :${name} is none of ${[...names].join(', ')}`);
  const parts = CAPTURE_KIND.exec(specification);
  const [, prefix = '', kind = 'any', least = '1', most = parts?.[3] ?? 'Infinity'] = parts ?? ['', '', ''];
  if (!isKind(kind) || Number(least) > Number(most)) {
    throw new Error(`"${source}": "${specification}" is no kind of capture`);
  }
  return { name, prefix: ignoreCase ? prefix.toLowerCase() : prefix, kind, least: Number(least), most: Number(most) };
}

/** Whether it is known without the text where the piece ends. */
function isFixed(piece: Piece): boolean {
  return piece.words !== undefined || piece.least === piece.most;
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(kinds, kind);
}

/** The word of a pattern that is nothing but words; null otherwise. */
export function onlyWords(pattern: Pattern): readonly string[] | null {
  return pattern.length === 1 ? (pattern[0]?.words ?? null) : null;
}

/**
 * Whether the text from `from` to `to` holds the pattern; fills `found` as far as it comes. `folded` is the text to
 * compare words with: the same text, or its lower case where case does not count.
 */
export function matchPattern(
  pattern: Pattern,
  text: string,
  found: Captures,
  from = 0,
  to = text.length,
  folded = text,
): boolean {
  let at = from;
  for (let i = 0; i < pattern.length; i++) {
    const piece = pattern[i] as Piece;
    if (piece.words) {
      const word = piece.words.find((candidate) => folded.startsWith(candidate, at));
      if (word === undefined) return false;
      at += word.length;
      if (at > to) return false;
    } else {
      const from = at + piece.prefix.length;
      const end = isFixed(piece) ? from + piece.least : endOfCapture(pattern, i, folded, from, to);
      if (end > to || end - from < piece.least || end - from > piece.most) return false;
      if (!folded.startsWith(piece.prefix, at)) return false;
      if (piece.kind !== 'any' && !kinds[piece.kind](text.slice(from, end))) return false;
      if (piece.name !== null) found[piece.name] = text.slice(at, end);
      at = end;
    }
  }
  return at === to;
}

/** Where the capture at `index` ends; before `at` when the words behind it do not come. */
function endOfCapture(pattern: Pattern, index: number, folded: string, at: number, to: number): number {
  const words = pattern[index + 1]?.words;
  if (!words) return to;
  let end = -1;
  if (index + 2 === pattern.length) {
    const last = words.find((word) => folded.startsWith(word, to - word.length));
    return last === undefined ? -1 : to - last.length;
  }
  for (const word of words) {
    const found = folded.indexOf(word, at);
    if (found !== -1 && found + word.length <= to && (end === -1 || found < end)) end = found;
  }
  return end;
}

function everyUnit(text: string, test: (unit: number) => boolean): boolean {
  for (let i = 0; i < text.length; i++) if (!test(text.charCodeAt(i))) return false;
  return true;
}

function isWord(text: string): boolean {
  return everyUnit(text, (unit) => isDigit(unit) || isLetter(unit) || unit === 45 || unit === 95);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isLetter(unit: number): boolean {
  return isBetween(unit | 32, 'a', 'z');
}

function isBetween(unit: number, first: string, last: string): boolean {
  return unit >= first.charCodeAt(0) && unit <= last.charCodeAt(0);
}
