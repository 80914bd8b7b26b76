import { BoundedMap } from '../../bounded-map.js';

/** What authors say of an element in its id and classes; the order is that of the bits. */
const SUBJECTS: readonly [subject: string, pattern: RegExp][] = [
  ['article', /article|story/i],
  ['content', /content|body|main/i],
  ['post', /post|entry|blog/i],
  ['comment', /comment|reply|disqus/i],
  ['side', /side|widget|aside|rail/i],
  ['related', /related|recommend|more|also|similar|popular|trending/i],
  ['share', /share|social|follow/i],
  ['menu', /menu|nav|breadcrumb|tabs?\b/i],
  ['foot', /foot|copyright|legal/i],
  ['head', /head|masthead|banner|hero/i],
  ['dialog', /cookie|consent|gdpr|modal|popup|overlay|dialog/i],
  ['form', /newsletter|subscribe|signup|form|login|search/i],
  ['author', /author|byline|meta|date|tag|categor/i],
  ['product', /product|price|item|card|grid|list/i],
  ['picture', /caption|figure|image|gallery|media|video/i],
  ['thread', /message|thread|forum|topic|bbs|discussion/i],
  ['review', /review|rating|star/i],
  ['description', /desc|detail|spec|feature/i],
  ['prose', /markdown|prose|wysiwyg|rich|text/i],
];

export const subjects: readonly string[] = SUBJECTS.map(([subject]) => subject);

/** Subjects that speak for the article, and those that speak against it, as bits. */
export const FOR = bitsOf('article', 'content', 'post', 'description', 'prose');
export const AGAINST = bitsOf('comment', 'side', 'related', 'share', 'menu', 'foot', 'head', 'dialog', 'form');

/** What is known of an element by its id and classes. */
export interface NameTraits {
  /** Bits of `subjects`. */
  subjects: number;
  /** Hash of the name without its numbers: equal for repeated elements. */
  kind: number;
}

const NONE: NameTraits = { subjects: 0, kind: 0 };
/** The pages of a site have the same names: each is looked at once. */
const known = new BoundedMap<string, NameTraits>(5_000);
const SUBJECT = new RegExp(SUBJECTS.map(([, { source }]) => source).join('|'), 'i');

export function traitsOfName(name: string): NameTraits {
  if (name === '') return NONE;
  const before = known.get(name);
  if (before !== undefined) return before;
  const traits = { subjects: SUBJECT.test(name) ? subjectsIn(name) : 0, kind: kindOf(name) };
  known.set(name, traits);
  return traits;
}

function subjectsIn(name: string): number {
  let bits = 0;
  for (const [bit, [, pattern]] of SUBJECTS.entries()) if (pattern.test(name)) bits |= 1 << bit;
  return bits;
}

/** The first word only: what follows tells one of the repeated elements from the next. */
function kindOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (unit === 0x20) break;
    if (unit < 0x30 || unit > 0x39) hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash;
}

function bitsOf(...chosen: string[]): number {
  return chosen.reduce((bits, subject) => bits | (1 << SUBJECTS.findIndex(([name]) => name === subject)), 0);
}
