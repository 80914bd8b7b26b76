/** One answer, decoded. `body` is dropped as soon as the facts are taken from it. */
export interface FetchedPage extends PageRecord {
  body: string;
}

/** What is remembered of an answer. */
export interface PageRecord {
  /** The URL that was asked for, without fragment, as the URL standard serialises it: the page's identity. */
  url: string;
  /** HTTP status; null where nothing was asked over HTTP (a folder's page). */
  status: number | null;
  /** Media type in lower case without parameters; '' when unknown. */
  contentType: string;
  /** WHATWG name of the encoding that decoded the body, e.g. `utf-8`; '' when there was no text. */
  charset: string;
  /** The value of every `X-Robots-Tag` header, a line each, because a crawler's name speaks for its own line; '' when none. */
  robotsHeader: string;
  /** Where a 3xx answer points, absolute; null otherwise. The target is a URL of its own. */
  redirectTo: string | null;
  /** Size of the decoded body in bytes. */
  bytes: number;
  /** Of a folder's page: its path in the folder, with `/`. */
  file?: string;
  /** SHA-256 of the body as received after content decoding, lower-case hex; '' when there was no body. */
  bodySha256: string;
  /** ISO 8601 in UTC. */
  fetchedAt: string;
  /** Milliseconds from the request to the end of the body; null for a folder's page. */
  elapsedMs: number | null;
  /** `ETag` as sent, at most 300 characters; absent when there was none. With `lastModified`, what a later run asks by. */
  etag?: string;
  /** `Last-Modified` as sent, at most 300 characters. */
  lastModified?: string;
  /** Of a redirect: its headers, `name: value` a line, at most 2,000 characters, without `Set-Cookie`. */
  headers?: string;
}
