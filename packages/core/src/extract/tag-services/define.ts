import type { TagFact } from '../../model.js';

/** How the code or the address that a service hands out names an account. */
export interface TagShape {
  /**
   * Where it stands. `snippet`: in inline code as the service hands it out, or in the address of a script, a frame or a
   * pixel. `quotes`: the same, but its form alone tells the id, so it may stand anywhere in code, in quotes. An attribute of
   * a script with this name, or the content of a `meta` with this name.
   */
  readonly in: 'snippet' | 'quotes' | { readonly attribute: string } | { readonly meta: string };
  /**
   * A text that stands there, too: nothing is tried without it. What the id begins with, in quotes; what stands in the
   * address of the script, for one of its attributes.
   */
  readonly near?: string;
  /**
   * Finds the id: its groups, joined by `/`. Of several patterns each must be found, and the groups of all are the id. Every
   * repetition has an end, so that none takes more than linear time.
   */
  readonly id: RegExp | readonly RegExp[];
}

/** A service that a site takes part in with an account of its operator. Pure data. */
export interface TagService extends Pick<TagFact, 'kind'> {
  readonly id: string;
  readonly name: string;
  /** Where the code or the address is documented. */
  readonly source: string;
  readonly shapes: readonly TagShape[];
  /** HTML, and the ids that it holds. */
  readonly examples: readonly { readonly html: string; readonly ids: readonly string[] }[];
  /** HTML that looks alike and names no account. */
  readonly nearMisses: readonly string[];
}
