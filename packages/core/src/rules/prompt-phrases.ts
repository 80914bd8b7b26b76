import { stemFinder } from '../wordings/stem-finder.js';

/**
 * What a language model says, or was told, and nobody took out of the article. In lower case, with straight apostrophes and
 * single spaces. A phrase begins where a word begins.
 */

/** What a model says of itself or refuses: no writer says so of themselves. */
const confessions = [
  ...[
    'as an ai language model',
    'as a large language model',
    'as an ai assistant, i',
    'as an artificial intelligence language model',
  ],
  ...[
    "i'm an ai language model",
    'i am an ai language model',
    'my knowledge cutoff',
    'my last knowledge update',
    'my training data only',
  ],
  ...[
    'as of my last knowledge update',
    'as of my last update in',
    'as of my knowledge cutoff',
    'as of my last training',
  ],
  ...[
    'i cannot fulfill this request',
    "i can't fulfill this request",
    'i cannot fulfil this request',
    "i can't fulfil this request",
  ],
  ...[
    "i'm sorry, but i can't assist with",
    "i'm sorry, but i cannot fulfill",
    'i apologize, but i cannot fulfill',
    'i apologize, but i cannot provide',
    'i apologize, but i cannot assist with',
    'i apologize, but i cannot generate',
    "i can't assist with that request",
  ],
  ...[
    "i don't have access to real-time",
    "i don't have real-time access",
    'i cannot browse the internet',
    "i'm unable to browse the internet",
  ],
  ...[
    'als ki-sprachmodell',
    'als ki-modell habe ich',
    'als großes sprachmodell',
    'als künstliche intelligenz habe ich',
    'als ki habe ich keine',
  ],
  ...['en tant que modèle de langage', "en tant qu'ia, je", "en tant qu'intelligence artificielle, je"],
  ...['como modelo de lenguaje', 'como un modelo de lenguaje', 'como inteligencia artificial, no'],
  ...['como um modelo de linguagem', 'como modelo de linguagem', 'como uma ia, '],
  ...[
    'come modello linguistico',
    'in quanto modello linguistico',
    'in quanto intelligenza artificiale, non',
    "come modello di linguaggio dell'ia",
  ],
  ...[
    'als ai-taalmodel',
    'als taalmodel kan ik',
    'jako model językowy',
    'som en ai-språkmodell',
    'bir yapay zeka dil modeli olarak',
  ],
  ...[
    'sebagai model bahasa ai',
    'как языковая модель',
    'как ии-модель',
    'как модель искусственного интеллекта',
    'как искусственный интеллект, я не',
  ],
  ...[
    'ai言語モデルとして',
    '大規模言語モデルとして',
    '作为一个ai语言模型',
    '作为ai语言模型',
    '作为一个人工智能',
    '作为一名ai',
    '作为人工智能语言模型',
  ],
  ...['作為一個ai語言模型', '作為ai語言模型', 'ai 언어 모델로서', '인공지능 언어 모델로서'],
];

/** How a model begins or ends its answer; of a person only at the very beginning or end of a talk. */
const answers = [
  ...[
    "here's a rewritten version",
    'here is a rewritten version',
    "here's the rewritten",
    "here's a revised version of",
    'here is the revised version of',
  ],
  ...[
    'i hope this helps! let me know',
    "let me know if you'd like me to",
    'would you like me to expand',
    'please provide me with the text',
  ],
  ...[
    'gerne! hier ist',
    'natürlich! hier ist',
    'selbstverständlich! hier',
    'bien sûr ! voici',
    'bien sûr! voici',
    'certainement ! voici',
  ],
  ...[
    '¡claro! aquí',
    '¡por supuesto! aquí',
    'claro! aqui está',
    'com certeza! aqui',
    'certo! ecco',
    'certamente! ecco',
    'natuurlijk! hier is',
  ],
  ...[
    'oczywiście! oto',
    'självklart! här är',
    'elbette! işte',
    'tentu! berikut',
    'конечно! вот',
    'もちろんです！以下',
    'もちろんです。以下',
    '当然！以下是',
  ],
  ...['好的，以下是', '當然！以下是', '물론입니다! 다음은', '물론이죠! 다음은'],
];

/**
 * The same in English, where people begin like this, too ("Sure! Here we are again", "Sure, here's the thing"): what follows has
 * to be a text.
 */
const ENGLISH_ANSWER =
  /^(?:certainly|sure|sure thing|absolutely|of course)[!,.] here(?:'s| is| are) (?:an?|the|your|some|\d+) [^.!?]{0,60}?\b(?:articles?|blog|posts?|version|outline|draft|summary|introduction|conclusion|paragraphs?|rewrit\w+|revised|translation|essay|text|titles?|headlines?|meta|description|template)\b/u;

/** What the window of a chat shows beside an answer. */
const controls = ['regenerate response', 'regenerate the response', 'stop generating', 'copy code regenerate'];

/** The blanks of a prompt that nobody filled in; `…` stands for a few words. */
const BLANK =
  /[[{<](?:insert|add|enter|include|put|fill in|einfügen|insérer|insertar|inserir|inserire) [^\]}>]{2,60}(?:here|link|name|url|keyword|image|date|number|hier|ici|aquí|aqui|qui)?[\]}>]|\[(?:[^\]]{2,40} (?:hier einfügen|here))\]/u;

/** Labels of an outline for search engines, which belong in the head of the page. */
const LABEL =
  /^(?:seo title|meta title|meta description|focus keyword|focus keyphrase|target keyword|word count|slug|title tag|meta-beschreibung|meta-titel|méta-description|meta descripción|meta descrição|meta-description)\s?:/u;

export type LeakKind = 'confession' | 'answer' | 'control' | 'blank' | 'label';

export interface Leak {
  kind: LeakKind;
  /** Offset in the folded text, in UTF-16 units. */
  at: number;
  length: number;
}

/** Nearly every text is told apart by this, in a single pass. */
const holdsConfession = stemFinder(confessions);
const confession = anyOf(confessions);
const openings: [kind: LeakKind, pattern: RegExp][] = [
  ['answer', anyOf(answers, '^')],
  ['answer', ENGLISH_ANSWER],
  ['control', anyOf(controls, '^')],
  ['blank', BLANK],
  ['label', LABEL],
];

/**
 * The first thing in a text that a model left there; null for ordinary text. Linear in its length.
 * @param text folded by `foldQuotes`
 */
export function findLeak(text: string): Leak | null {
  const confessed = holdsConfession(text) ? confession.exec(text) : null;
  if (confessed !== null) return { kind: 'confession', at: confessed.index, length: confessed[0].length };
  for (const [kind, pattern] of openings) {
    const match = pattern.exec(text);
    if (match !== null) return { kind, at: match.index, length: match[0].length };
  }
  return null;
}

/** Lower case, straight apostrophes; as long as the text, so that places stay what they are. */
export function foldQuotes(text: string): string {
  const lower = text.toLowerCase();
  // Some capitals are longer in lower case.
  const folded = lower.length === text.length ? lower : text;
  return folded.includes('’') ? folded.replaceAll('’', "'") : folded;
}

function anyOf(phrases: readonly string[], start = ''): RegExp {
  const escaped = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`${start === '' ? '(?<![\\p{L}\\p{N}])' : start}(?:${escaped.join('|')})`, 'u');
}
