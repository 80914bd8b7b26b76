import type { Confidence, PageContent, Place } from '../../model.js';
import { pageRule } from '../define.js';
import { googleScaledContent } from '../policies.js';
import { findLeak, foldQuotes, type Leak, type LeakKind } from '../prompt-phrases.js';

const QUOTE_LENGTH = 120;
/** A page that speaks so often of language models, prompts or search engines may show what they say. */
const MENTIONS = 3;
const SUBJECT =
  /chatgpt|gpt-?\d|openai|\bllms?\b|language models?\b|\bprompt(?:s|ing|ed)?\b|chatbots?\b|\bai[- ](?:generated|written|text|content|tools?|models?|writ\w+)|\bclaude\b|\bseo\b|search engine|sprachmodell|modèles? de langage|modelos? de lenguaje|modell[oi] linguistic|语言模型|語言模型|言語モデル|언어 모델|языков\S{1,4} модел/gi;
/** Blanks belong into what others shall fill in. */
const FORM =
  /template|sample|example|letter|script|form\b|contract|agreement|checklist|resume|vorlage|muster|modèle|plantilla|modelo|formular|шаблон|образец|模板|テンプレート|서식/i;
const MOST_BLANKS = 2;
const LEAST_LABELS = 2;
const QUOTING = new Set(['pre', 'xmp', 'blockquote', 'q', 'code', 'samp']);

export const leakedPromptText = pageRule({
  id: 'leaked-prompt-text',
  title: 'Words of a language model or of its prompt stand in the article',
  why: 'They show that nobody read the text before it was published: search engines count such pages as scaled content abuse.',
  fix: 'Read the article, take out what does not belong there, and check what it says.',
  severity: 'warning',
  confidence: 'likely',
  policy: [googleScaledContent],
  packs: ['google'],
  evidence: { kind: 'text', quote: 'text', count: 'number' },
  identity: ['kind'],
  examples: {
    bad: [
      '<p>As an AI language model, I cannot test lamps, but here are some tips.</p>',
      '<p>Certainly! Here is an article about lamps:</p><p>Lamps give light.</p>',
      '<p>As of my last knowledge update in 2023, this lamp was sold in three colours.</p>',
      '<title>I’m sorry, but I cannot fulfill this request</title><p>A lamp.</p>',
      '<p>Als KI-Sprachmodell habe ich keine eigenen Erfahrungen mit Lampen.</p>',
      '<p>作为一个AI语言模型,我没有亲自使用过这些台灯。</p>',
      '<p>Buy the lamp at [insert affiliate link here].</p>',
      '<p>Meta description: The best lamps of the year.</p><p>Focus keyword: best lamps</p><p>Lamps give light.</p>',
      '<p>Regenerate response</p><p>Lamps give light.</p>',
    ],
    good: [
      '<p>Certainly a lamp gives light. As an assistant I tested three.</p>',
      '<p>He asked for a lamp, and the machine said: “As an AI language model, I cannot test lamps.”</p>',
      '<blockquote>As an AI language model, I cannot test lamps.</blockquote>',
      '<pre>Certainly! Here is an article about lamps:</pre>',
      '<title>Sample letter</title><p>Dear [insert name here], your lamp is ready.</p>',
      '<p>Meta description: what a search engine shows below the title.</p>',
    ],
  },
  *check({ content }) {
    const leaks = leaksIn(content);
    if (leaks.size === 0) return;
    const isAbout = speaksOfModels(content);
    for (const [kind, { at, quote, count }] of leaks) {
      const confidence = confidenceOf(kind, count, isAbout, content);
      if (confidence !== null) yield { at, evidence: { kind, quote, count }, places: count, confidence };
    }
  },
});

interface Found {
  at: Place | null;
  quote: string;
  count: number;
}

/** What was left in the title and the main text, by kind: the first place, and how many there are. */
function leaksIn({ title, titleAt, blocks, main }: PageContent): Map<LeakKind, Found> {
  const found = new Map<LeakKind, Found>();
  const read = (text: string, at: Place | null): void => {
    const leak = findLeak(foldQuotes(text));
    if (leak === null || isQuoted(text, leak)) return;
    const known = found.get(leak.kind);
    if (known === undefined) found.set(leak.kind, { at, quote: around(text, leak), count: 1 });
    else known.count++;
  };
  read(title, titleAt);
  for (const [index, { text, tag, line }] of blocks.entries()) {
    if (main[index] && !QUOTING.has(tag)) read(text, { line, column: null, selector: '' });
  }
  return found;
}

/** How sure it is that nobody meant to write it; null when they may well have. */
function confidenceOf(kind: LeakKind, count: number, isAbout: boolean, content: PageContent): Confidence | null {
  // Where people talk with each other they joke in blanks.
  if (content.type === 'forum' && kind !== 'confession') return null;
  if (kind === 'blank') return isAbout || count > MOST_BLANKS || isForm(content) ? null : 'possible';
  if (kind === 'label') return isAbout || count < LEAST_LABELS ? null : 'possible';
  if (kind === 'control') return isAbout ? null : 'likely';
  return isAbout ? 'review' : 'likely';
}

/** Whether the page is about such texts; a leak itself is one mention. */
function speaksOfModels({ title, blocks, main }: PageContent): boolean {
  if (title.search(SUBJECT) !== -1) return true;
  const texts = blocks.filter(({ text }, index) => main[index] && findLeak(foldQuotes(text)) === null);
  return texts.reduce((sum, { text }) => sum + (text.match(SUBJECT)?.length ?? 0), 0) >= MENTIONS;
}

function isForm({ title, headings }: PageContent): boolean {
  return FORM.test(title) || headings.some(({ text }) => FORM.test(text));
}

/** Whether a quotation is open where the words stand. */
function isQuoted(text: string, { at }: Leak): boolean {
  const before = text.slice(0, at);
  const isOpen = (opening: string, closing: string) => before.lastIndexOf(opening) > before.lastIndexOf(closing);
  if ((before.split('"').length - 1) % 2 === 1) return true;
  return isOpen('“', '”') || isOpen('„', '“') || isOpen('«', '»') || isOpen('「', '」') || /['‘‚`*]$/.test(before);
}

function around(text: string, { at, length }: Leak): string {
  const from = Math.max(0, at - Math.max(0, QUOTE_LENGTH - length) / 2);
  return text.slice(from, from + QUOTE_LENGTH).trim();
}
