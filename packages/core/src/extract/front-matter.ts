import { parse } from 'yaml';

export interface FrontMatter {
  /** The fields in their order; empty when there are none or the YAML is broken. */
  fields: ReadonlyMap<string, unknown>;
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number;
  body: string;
  /** Line of the file on which a field of the top level begins, from 1; null when it has no line of its own. */
  lineOf(field: string): number | null;
}

/** Longer front matter is data, not fields, and is not read. */
const LONGEST = 100_000;

/** Splits a Markdown file into the YAML between two lines of `---` at its beginning, and the rest. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  const closing = /^---[ \t]*(?:\r?\n|$)/gm;
  closing.lastIndex = opening?.[0].length ?? 0;
  const end = opening === null ? null : closing.exec(text);
  if (opening === null || end === null) return { fields: new Map(), bodyLine: 1, body: text, lineOf: () => null };
  const yaml = text.slice(opening[0].length, end.index);
  const lines = yaml.split('\n');
  return {
    fields: readFields(yaml),
    bodyLine: lines.length + 2,
    body: text.slice(end.index + end[0].length),
    lineOf: (field) => {
      const index = lines.findIndex((line) => line.startsWith(field) && /^\s{0,9}:/.test(line.slice(field.length)));
      return index === -1 ? null : index + 2;
    },
  };
}

function readFields(yaml: string): ReadonlyMap<string, unknown> {
  if (yaml.length > LONGEST) return new Map();
  try {
    // Maps, because a field may be called `__proto__`; few aliases, because they can multiply without end. To look for
    // fields that stand there twice costs the square of their number, and would cost the others.
    const options = { mapAsMap: true, maxAliasCount: 50, uniqueKeys: false, logLevel: 'error' } as const;
    const fields: unknown = parse(yaml, options);
    if (!(fields instanceof Map)) return new Map();
    return new Map([...fields].filter((entry): entry is [string, unknown] => typeof entry[0] === 'string'));
  } catch {
    return new Map();
  }
}
