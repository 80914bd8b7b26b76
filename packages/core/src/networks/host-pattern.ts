import type { IdName } from '../model.js';
import { withoutWww } from './address.js';
import { idNames } from './url-rule.js';

/** A host as a definition writes it, in parts. */
export interface HostPattern {
  readonly type: 'exact' | 'suffix' | 'labels' | 'prefix' | 'any';
  /** The fixed part; of a `prefix` the first label. */
  readonly host: string;
  /** Ids that the labels before it hold, from the left. */
  readonly labels: readonly IdName[];
}

const FIRST_LABEL = /^([a-z0-9-]+)\.\*$/;

/** @throws {Error} when it is no such pattern. */
export function compileHost(source: string): HostPattern {
  if (source === '*') return { type: 'any', host: '', labels: [] };
  const first = FIRST_LABEL.exec(source)?.[1];
  if (first !== undefined) return { type: 'prefix', host: first, labels: [] };
  const parts = source.split('.');
  const names = parts.filter((part) => part.startsWith(':')).map((part) => part.slice(1));
  const isSuffix = parts[0] === '*';
  const host = parts.slice(isSuffix ? 1 : names.length).join('.');
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) || !names.every((name) => idNames.has(name))) {
    throw new Error(`"${source}" is no pattern of a host`);
  }
  const labels = names as IdName[];
  if (labels.length > 0) return { type: 'labels', host, labels };
  return { type: isSuffix ? 'suffix' : 'exact', host: withoutWww(host), labels };
}

/** Whether a host, without `www.`, begins with a label and has two more. */
export function beginsWithLabel(host: string, label: string): boolean {
  return host.startsWith(`${label}.`) && host.includes('.', label.length + 1);
}
