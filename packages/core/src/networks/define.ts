import type { IdName, Role, Side, Tier } from '../model.js';

/**
 * What a parameter's value means. A pattern (see `pattern.ts`) takes a compound token apart: `:publisher(digits).*`; of
 * several patterns the first that holds counts. It may also capture the target: `[[:target]]`.
 * `target` is the URL to which the link leads, plain or percent-encoded, once or several times; `bare-target` is one
 * that is written without its scheme; `base64-target` one in base64, also of the alphabet for URLs, with or without `=`.
 */
export type ParameterMeaning = IdName | TargetMeaning | ValuePattern | readonly ValuePattern[];

export type TargetMeaning = 'target' | 'bare-target' | 'base64-target';

type ValuePattern = `${string}:${string}`;

/**
 * One form of URL that a network uses. Everything that is given must hold: a host, a path, the required parameters.
 * Of several forms that hold, the higher tier wins, then the more specific host, then the one with a path, then the one
 * that requires more, then the first.
 */
export interface UrlRule {
  readonly role: Role;
  /** `strong` when absent; at most `medium` on any host. */
  readonly tier?: Tier;
  /** `publisher` when absent. */
  readonly side?: Side;
  /** Of a script: it turns ordinary links of the page into paid ones, so what is counted there is a lower bound. */
  readonly rewritesLinks?: true;
  /**
   * `example.com`: this host, also behind `www.`; `*.example.com`: it and every host under it;
   * `:publisher.:advertiser.example.com`: labels that hold ids; `*.i*(digits 5-7).net`: a domain whose name has a shape,
   * and every host under it; `record.*`: any host of three labels or more that begins so; `*`: any host. The last three
   * are at most medium, and the last two need a fixed segment of the path or a required parameter.
   */
  readonly hosts: readonly string[];
  /** Path patterns of which one must hold; see `path-pattern.ts`. Any path when absent. */
  readonly path?: string | readonly string[];
  /**
   * How parameters may stand beside `?name=value&…`: `?name(value)…`, `/name:value/…` in the path, `?name=value;…`,
   * `/name=value/…;name=value…` in the path.
   */
  readonly syntax?: 'parentheses' | 'path-pairs' | 'semicolons' | 'path-equals';
  /**
   * Parameter name, decoded, and what its value means; of several names with one meaning the first that is set counts.
   * `?1` is the first part of the query that has no `=`, `?2` the second.
   */
  readonly query?: Readonly<Record<string, ParameterMeaning>>;
  /** The same for parameters in the fragment: `#aff=name`. */
  readonly fragment?: Readonly<Record<string, ParameterMeaning>>;
  /**
   * Parameters that must be set: `name`, `name=value`, `#name` in the fragment, `?1`; `name?` may be empty; of `a|b` one is
   * enough. A pattern in `query` must hold, too, where its parameter is named alone.
   */
  readonly requires?: readonly string[];
  /** Parameters that must not be set so, written as those of `requires`. */
  readonly unless?: readonly string[];
  /** Compares parameter names and the words of the path without regard to case. */
  readonly ignoreCase?: boolean;
}

/** A URL and what it must be recognised as; a side, id or target that is not named must be absent. */
export interface UrlExample {
  readonly url: string;
  readonly role: Role;
  readonly tier?: Tier;
  readonly side?: 'advertiser';
  readonly ids?: Readonly<Partial<Record<IdName, string>>>;
  readonly target?: string;
}

/** Markup by which a link is known for a redirect of the site's own, whatever its URL. Everything that is given must hold. */
export interface MarkupRule {
  readonly role: 'cloak';
  readonly tier?: Tier;
  /** A class token, or a pattern of one: `thirstylink*`. */
  readonly className?: string;
  /** An attribute that must be set: `name` or `name=value`; the name may be a pattern: `data-aawp-*`. */
  readonly attribute?: string;
}

/** A link, with its attributes, and what it must be recognised as; its URL is on the site. */
export interface MarkupExample {
  readonly html: string;
  readonly tier?: Tier;
}

/** An affiliate network or programme. Pure data: it can be listed, compared, documented and read from a file. */
export interface NetworkDefinition {
  /** Lower-case letters, digits and `_`; never reused. */
  readonly id: string;
  readonly name: string;
  /** One line for the reader of a report. */
  readonly description: string;
  /** Where the format is documented, or where it was seen. */
  readonly source: string;
  /**
   * `account` when absent: a publisher has one id for all it does in the network. `per-campaign`: each shop or campaign
   * numbers its publishers anew, so several ids on one site say nothing.
   */
  readonly publisherIds?: 'account' | 'per-campaign';
  /** Year in which it ended, where its links earn nothing any more. */
  readonly ended?: string;
  /** Set where nothing in URL or markup tells it, only the site's answer. */
  readonly byAnswer?: true;
  readonly urls: readonly UrlRule[];
  /** Of links; they need the element, so `identify` does not see them. */
  readonly markup?: readonly MarkupRule[];
  readonly examples: readonly UrlExample[];
  readonly markupExamples?: readonly MarkupExample[];
  /** URLs that look alike and must not be recognised as this network. */
  readonly nearMisses: readonly string[];
}

/** What a slot's attribute, URL or code can tell. `width` and `height` become the size. */
export type SlotField = 'account' | 'slot' | 'format' | 'size' | 'width' | 'height';

export type SlotMeaning = SlotField | ValuePattern | readonly ValuePattern[];

/** One kind of element that an ad system fills. Everything that is given must hold. */
export interface SlotRule {
  /** Where this kind counts otherwise than the system's others. */
  readonly counts?: 'unit' | 'page';
  /** Lower-case tag names; any element when absent. */
  readonly tags?: readonly string[];
  /** A class token that the element has, or a pattern of one: `adsbygoogle`, `ad-zone-*`, `htlad-:slot(word)`. */
  readonly className?: string;
  /** Pattern of the id: `ezoic-pub-ad-placeholder-:slot(digits)`. */
  readonly id?: string;
  /** Attribute and what its value means. */
  readonly attributes?: Readonly<Record<string, SlotMeaning>>;
  /** Attributes that must be set, written as the parameters of a `UrlRule`. A pattern in `attributes` must hold, too. */
  readonly requires?: readonly string[];
  /** Attributes that must not be set so. */
  readonly unless?: readonly string[];
  /** The address of a script or frame; any host (`*`) only with a path of which a segment is fixed. */
  readonly src?: {
    readonly hosts: readonly string[];
    readonly path?: string | readonly string[];
    readonly query?: Readonly<Record<string, SlotMeaning>>;
    readonly requires?: readonly string[];
    readonly unless?: readonly string[];
  };
  /** Inline code. */
  readonly code?: {
    /** A text that it contains. */
    readonly contains: string;
    /** Names to which it gives values, as `name = value` or `name: value`. */
    readonly values?: Readonly<Record<string, SlotField>>;
    /**
     * `contains` names a function: each call is a match, and these are its arguments in order, null for one that says
     * nothing; where one is a pattern, it must be there and hold. An array of two numbers is a size. A call and an
     * element that name the same slot are one match.
     */
    readonly arguments?: readonly (SlotMeaning | null)[];
    /**
     * The calls only define slots, often those of all pages of a site; this function shows the one that its first argument
     * names. A definition counts where its slot is shown or is the id of an element; where none of the page is, all count.
     */
    readonly shownBy?: string;
  };
}

export interface SlotExample {
  /** The element, with its attributes; a script with its code. */
  readonly html: string;
  readonly account?: string;
  readonly slot?: string;
  readonly format?: string;
  readonly size?: string;
}

/** A system that fills ad slots. Pure data. */
export interface AdSystemDefinition {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly source: string;
  /** `unit`: each match is one place for an ad. `page`: a match says only that the system may place ads on the page. */
  readonly counts: 'unit' | 'page';
  /** What an ads.txt says of an account; absent when the system has no line there, or it is unknown. */
  readonly adsTxt?: {
    /** Domains of which a line names one. */
    readonly domains: readonly string[];
    /** The seller's id in the account of the markup, e.g. `ca-:account`; of several patterns the first that holds. Absent when the markup does not tell it. */
    readonly account?: string | readonly string[];
  };
  /** Year in which it ended. */
  readonly ended?: string;
  readonly slots: readonly SlotRule[];
  readonly examples: readonly SlotExample[];
  /** Elements that look alike and are no slot of this system. */
  readonly nearMisses: readonly string[];
}

export function defineNetwork(definition: NetworkDefinition): NetworkDefinition {
  return definition;
}

export function defineAdSystem(definition: AdSystemDefinition): AdSystemDefinition {
  return definition;
}
