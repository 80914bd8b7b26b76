import { UsageError } from '@linkvet/core';

/** What a header may be named (RFC 9110, token). */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** `Name: value` entries. Throws a UsageError that does not repeat the value, which may be secret. */
export function readHeaders(entries: readonly string[]): Record<string, string> {
  const headers = new Map<string, string>();
  for (const entry of entries) {
    const colon = entry.indexOf(':');
    const name = entry.slice(0, Math.max(0, colon)).trim();
    const value = entry.slice(colon + 1).trim();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they would end the header
    if (!TOKEN.test(name) || /[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) {
      throw new UsageError(
        `--header ${name && TOKEN.test(name) ? `${name}: …` : ''} is no header.`,
        "Write it as 'Name: value'.",
      );
    }
    headers.set(name, value);
  }
  return Object.fromEntries(headers);
}

/** The operator's own regular expressions. */
export function readPatterns(option: string, patterns: readonly string[]): RegExp[] {
  return patterns.map((pattern) => {
    try {
      return new RegExp(pattern);
    } catch (error) {
      const why = error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : String(error);
      throw new UsageError(`${option} ${pattern} is no regular expression: ${why}.`);
    }
  });
}

/** The address of a folder. */
export function readBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash) {
    if (!url.pathname.endsWith('/')) url.pathname += '/';
    return url.href;
  }
  throw new UsageError(`--base-url ${text} is not the address of a folder.`, 'Write it as https://example.com/.');
}
