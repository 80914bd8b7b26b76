/** Bytes of a decoded body, of a file, or of what is received of a body, whichever comes first. */
export const MAX_BODY_BYTES = 10_000_000;

/** Bytes of the headers of an answer. */
export const MAX_HEADER_BYTES = 65_536;

/** UTF-16 units of a URL that is asked for. */
export const MAX_URL_LENGTH = 8_192;

/** Redirects behind each other that are followed, as search engines do. */
export const MAX_REDIRECTS = 10;
