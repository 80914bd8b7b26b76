/** Labels of letters, digits, hyphens and underscores with dots between them. */
const DOMAIN = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$/u;

/** The longest that the name system knows. */
const MAX_DOMAIN_LENGTH = 253;

export function isDomain(text: string): boolean {
  return text.length <= MAX_DOMAIN_LENGTH && DOMAIN.test(text);
}
