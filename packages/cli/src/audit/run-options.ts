import { isDeepStrictEqual } from 'node:util';
import { UsageError } from '@linkvet/core';
import type { AuditOptions } from '../commands/audit.js';
import { CONFIGURED_ONLY } from '../configuration/apply.js';
import type { Target } from './targets.js';

/** What decides which pages a run has and how they are judged: a run that goes on keeps it. */
const FIXED = [
  'maxPages',
  'maxDepth',
  'include',
  'exclude',
  'subdomains',
  'siblings',
  'external',
  'resolve',
  'adsTxt',
  'sellersJson',
  'allowHost',
  'baseUrl',
  'ignoreRobots',
  'originMap',
  'full',
  'rules',
  'excludeRules',
  ...CONFIGURED_ONLY,
] as const;

/** What limits the pages that a run reads. */
const SCOPE = ['maxPages', 'maxDepth', 'include', 'exclude', 'subdomains', 'siblings'] as const;

/** How a site is asked: may be another when a run goes on. */
const MANNERS = ['concurrency', 'rate', 'timeout', 'retries', 'userAgent'] as const;

/** The options that a run remembers, as JSON. What is absent was not given. */
export type RunOptions = Pick<AuditOptions, (typeof FIXED)[number] | (typeof MANNERS)[number]> & {
  /** Names of the headers that were given; their values may be secret and are never stored. */
  headers?: string[];
  /** Names of the groups that were audited, and the targets of the run that are in none of them: by these people know the run. */
  group?: string[];
  ungrouped?: string[];
};

export function runOptionsOf(
  options: AuditOptions,
  headers: Readonly<Record<string, string>>,
  targets: readonly Target[],
): RunOptions {
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  return {
    ...pick(options, [...FIXED, ...MANNERS]),
    ...(names.length > 0 && { headers: names.sort() }),
    ...groupsOf(targets),
  };
}

function groupsOf(targets: readonly Target[]): Pick<RunOptions, 'group' | 'ungrouped'> {
  const group = [...new Set(targets.flatMap(({ group }) => group ?? []))].sort();
  const ungrouped = targets.filter((target) => target.group === null).map(({ name }) => name);
  return group.length === 0 ? {} : { group, ...(ungrouped.length > 0 && { ungrouped }) };
}

/** Equal for runs that read as much of their targets. */
export function scopeOf(options: RunOptions): string {
  return JSON.stringify(pick(options, SCOPE));
}

/** Equal for runs that take the same facts from the same body. */
export function readingOf({ selectors }: RunOptions): string {
  return JSON.stringify(selectors ?? {});
}

/**
 * The options with which an unfinished run goes on: those it was started with, and manners that are given now. Throws a
 * UsageError when something else is asked for than it was started with.
 */
export function resumeOptions(run: number, stored: RunOptions, given: RunOptions): RunOptions {
  const changed = FIXED.filter((key) => given[key] !== undefined && !isDeepStrictEqual(given[key], stored[key]));
  if (changed.length > 0) {
    const configured: readonly string[] = CONFIGURED_ONLY;
    const names = changed.map((key) => (configured.includes(key) ? key : optionName(key)));
    throw new UsageError(
      `Run ${run} of the same targets is unfinished and was started with another ${names.join(', ')}.`,
      'Leave that out to go on with the run, or begin anew with --new.',
    );
  }
  const missing = (stored.headers ?? []).filter((name) => !given.headers?.includes(name));
  if (missing.length > 0) {
    throw new UsageError(
      `Run ${run} of the same targets is unfinished and was started with the header ${missing.join(', ')}.`,
      'Header values are never stored: give it again with --header, or begin anew with --new.',
    );
  }
  return { ...stored, ...pick(given, MANNERS) };
}

function optionName(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function pick<Key extends keyof RunOptions & keyof AuditOptions>(
  from: Pick<AuditOptions, Key>,
  keys: readonly Key[],
): Pick<AuditOptions, Key> {
  const entries = keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]);
  return Object.fromEntries(entries) as Pick<AuditOptions, Key>;
}
