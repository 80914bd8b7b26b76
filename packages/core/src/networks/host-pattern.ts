import type { IdName } from '../model.js';
import { withoutWww } from '../without-www.js';
import { compilePattern, matchPattern, type Pattern } from './pattern.js';
import { idNames } from './url-rule.js';

/** A host as a definition writes it, in parts. */
export interface HostPattern {
  readonly type: 'exact' | 'suffix' | 'labels' | 'shape' | 'prefix' | 'any';
  /** The fixed part; of a `prefix` the first label. */
  readonly host: string;
  /** Ids that the labels before it hold, from the left. */
  readonly labels: readonly IdName[];
  /** Of a `shape` the label before the fixed part; null for any other. */
  readonly label: Pattern | null;
}

const FIRST_LABEL = /^([a-z0-9-]+)\.\*$/;
/** A label that begins with a word and is open behind it, and the fixed part. */
const SHAPE = /^\*\.([a-z0-9-]+\*(?:\([a-z0-9 -]+\))?[a-z0-9-]*)\.([a-z0-9-]+(?:\.[a-z0-9-]+)*)$/;
const NO_NAMES: ReadonlySet<string> = new Set();

/** @throws {Error} when it is no such pattern. */
export function compileHost(source: string): HostPattern {
  if (source === '*') return { type: 'any', host: '', labels: [], label: null };
  const first = FIRST_LABEL.exec(source)?.[1];
  if (first !== undefined) return { type: 'prefix', host: first, labels: [], label: null };
  const [, shape, ending = ''] = SHAPE.exec(source) ?? [];
  if (shape !== undefined) return { type: 'shape', host: ending, labels: [], label: compilePattern(shape, NO_NAMES) };
  const parts = source.split('.');
  const names = parts.filter((part) => part.startsWith(':')).map((part) => part.slice(1));
  const isSuffix = parts[0] === '*';
  const host = parts.slice(isSuffix ? 1 : names.length).join('.');
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) || !names.every((name) => idNames.has(name))) {
    throw new Error(`"${source}" is no pattern of a host`);
  }
  const labels = names as IdName[];
  if (labels.length > 0) return { type: 'labels', host, labels, label: null };
  return { type: isSuffix ? 'suffix' : 'exact', host: withoutWww(host), labels, label: null };
}

/** @param actual without `www.` */
export function holdsHost({ type, host, labels, label }: HostPattern, actual: string): boolean {
  if (type === 'any') return true;
  if (type === 'prefix') return beginsWithLabel(actual, host);
  if (actual === host) return type === 'exact' || type === 'suffix';
  if (type === 'exact' || !actual.endsWith(`.${host}`)) return false;
  const end = actual.length - host.length - 1;
  if (type === 'labels') return actual.slice(0, end).split('.').length === labels.length;
  return label === null || matchPattern(label, actual, {}, actual.lastIndexOf('.', end - 1) + 1, end);
}

/** Whether a host, without `www.`, begins with a label and has two more. */
function beginsWithLabel(host: string, label: string): boolean {
  return host.startsWith(`${label}.`) && host.includes('.', label.length + 1);
}
