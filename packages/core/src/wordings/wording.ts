/**
 * How writers of one language say that they are paid: data for `disclosure.ts`.
 *
 * Patterns are pieces of regular expressions over one block of NFKC text in lower case. In them `\b` is a boundary of
 * words also beside accented letters, and `…` is up to 80 characters of one sentence without a word of `others` or
 * `denials`. They hold no groups that capture, and every repetition has an end, so that none takes more than linear time. The
 * terms are those of regulators' guidance and of networks' sample texts; the wording of languages other than English awaits
 * a native reader.
 */
export interface Wording {
  /** ISO 639-1. */
  lang: string;
  /**
   * Words that every sentence of the language is full of: the language of a sentence is the one whose words it has most.
   * Parted by spaces; '' where the script tells.
   */
  common: string;
  /** Pieces of text of which at least one stands in all that is looked for: a cheap first test. See `stemFinder`. */
  stems: string[];
  /** What a paid link is called. Alone, in brackets or behind an asterisk it is a disclosure; in a sentence it wants a claim. */
  links: string[];
  /** The same by a name that also heads a list of friends or a block of ads: alone it says nothing. */
  ambiguousLinks: string[];
  /** Before the name of the link in its sentence: says it of this page. "This post contains", "some of our". */
  claims: string[];
  /** Behind the name: says it of this page. "in this article", "are marked". */
  claimsAfter: string[];
  /** Other words that name a paid link or a paid text of this page: a disclosure by themselves. */
  names: string[];
  /** Speaks of links, of buying or of a programme: only where `earns` stands nearby. */
  hints: string[];
  /** Says that the writer is paid. Advice on how the reader may earn is not meant. */
  earns: string[];
  /** What Amazon has its associates say, in the sentence that also names Amazon. */
  amazon: string[];
  /** Says that the reader pays no more. Shops say so too: it explains only where a link is named nearby. */
  assurances: string[];
  /** Words that give a sentence to somebody else. */
  others: string[];
  /** Up to three words before the signal, or inside it: takes it back. */
  denials: string[];
  /** Directly behind the signal: takes it back. */
  denialsAfter: string[];
  /** Words that stand alone as the label of a whole text. */
  labels: string[];
}
