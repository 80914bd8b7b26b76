import { type RunSummary, type Severity, UsageError } from '@linkvet/core';
import { suggest } from '../suggest.js';

/** One `--fail-on`: findings that make the call end with exit code 1. */
export type Gate = { kind: 'severity'; least: Severity; isNew: boolean } | { kind: 'rule'; rule: string };

/** The gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** `error`, `new:warning`, or the id of a rule. Throws a UsageError for anything else. */
export function readGate(text: string, rules: readonly string[]): Gate {
  const isNew = text.startsWith('new:');
  const name = isNew ? text.slice('new:'.length) : text;
  const least = SEVERITIES.find((severity) => severity === name);
  if (least) return { kind: 'severity', least, isNew };
  if (!isNew && rules.includes(name)) return { kind: 'rule', rule: name };
  const known = [...SEVERITIES, ...(isNew ? [] : rules)];
  const hint = suggest(name, known) || 'Name error, warning, notice, new:error … or a rule that "linkvet rules" lists.';
  throw new UsageError(`--fail-on ${text} names no severity or rule of this run.`, hint);
}

/** Whether the findings of a run reach the gate. `findingsOf` counts the findings of a rule. */
export function reaches(gate: Gate, summary: RunSummary, findingsOf: (rule: string) => number): boolean {
  if (gate.kind === 'rule') return findingsOf(gate.rule) > 0;
  const counts = gate.isNew ? summary.newFindings : summary.findings;
  return SEVERITIES.slice(0, SEVERITIES.indexOf(gate.least) + 1).some((severity) => counts[severity] > 0);
}
