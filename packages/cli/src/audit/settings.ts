import { UsageError } from '@linkvet/core';
import type { Io } from '../io.js';

/** What a header may be named (RFC 9110, token). */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** `${NAME}` in the value of a header: a secret in the environment is in no file and in no list of processes. */
const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/**
 * `Name: value` entries; `${NAME}` in a value stands for that variable of the environment. Throws a UsageError that does
 * not repeat the value, which may be secret.
 */
export function readHeaders(entries: readonly string[], env: Io['env']): Record<string, string> {
  const headers = new Map<string, string>();
  for (const entry of entries) {
    const colon = entry.indexOf(':');
    const name = entry.slice(0, Math.max(0, colon)).trim();
    const value = entry
      .slice(colon + 1)
      .trim()
      .replace(VARIABLE, (_, variable: string) => readVariable(env, variable, name));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they would end the header
    if (!TOKEN.test(name) || /[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) {
      throw new UsageError(
        TOKEN.test(name) ? `--header ${name}: … is no header.` : 'A --header has no name.',
        "Write it as 'Name: value'.",
      );
    }
    headers.set(name, value);
  }
  return Object.fromEntries(headers);
}

function readVariable(env: Io['env'], variable: string, header: string): string {
  const value = env[variable];
  if (value !== undefined) return value;
  throw new UsageError(`--header ${header}: the variable ${variable} is not set.`, `Export ${variable} first.`);
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
