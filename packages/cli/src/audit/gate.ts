import { type RunSummary, type Severity, UsageError } from '@linkvet/core';
import { count, grouped } from '@linkvet/core/report';
import { findings, type Reader, ruleCounts } from '@linkvet/core/store';
import { databaseOption } from '../run-summary.js';
import { suggest } from '../suggest.js';

/** One `--fail-on`: findings that make the call end with exit code 1. */
export type Gate = ({ kind: 'severity'; least: Severity; isNew: boolean } | { kind: 'rule'; rule: string }) & {
  /** As it was given. */
  text: string;
};

/** The gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** `error`, `new:warning`, or the id of one of the rules that judge. Throws a UsageError for anything else. */
export function readGate(text: string, rules: readonly string[], off: readonly string[]): Gate {
  const isNew = text.startsWith('new:');
  const name = isNew ? text.slice('new:'.length) : text;
  const least = SEVERITIES.find((severity) => severity === name);
  if (least) return { kind: 'severity', least, isNew, text };
  if (!isNew && rules.includes(name)) return { kind: 'rule', rule: name, text };
  if (isNew && rules.includes(name)) {
    throw new UsageError(
      `--fail-on ${text}: new: takes a severity.`,
      `Write new:warning, or ${name} for all its findings.`,
    );
  }
  const known = [...SEVERITIES, ...(isNew ? [] : rules)];
  const hint = off.includes(name)
    ? `${name} is off: see "linkvet rules".`
    : suggest(name, known) || 'Name error, warning, notice, new:error … or a rule that "linkvet rules" lists.';
  throw new UsageError(`--fail-on ${text} names no severity or rule of this run.`, hint);
}

/** What a person reads when findings of a run reach the gate; null when none do. `db` is the database as they named it. */
export function reachedLine(gate: Gate, reader: Reader, summary: RunSummary, db: string): string | null {
  const counts = [...countReaching(gate, reader, summary)];
  const sum = counts.reduce((total, [, number]) => total + number, 0);
  if (sum === 0) return null;
  const byRule = counts.map(([rule, number]) => `${rule} ${grouped(number)}`).join(', ');
  const told = gate.kind === 'rule' ? '' : `: ${byRule}`;
  const filter = gate.kind === 'rule' ? ` --rule ${gate.rule}` : gate.isNew ? ' --state new' : '';
  const verb = sum === 1 ? 'reaches' : 'reach';
  const where = `linkvet findings${databaseOption(db)}${filter}`;
  return `linkvet: ${count(sum, 'finding')} ${verb} --fail-on ${gate.text}${told}. See "${where}".`;
}

/** The findings that reach the gate, by rule: the gravest first. */
function countReaching(gate: Gate, reader: Reader, { run, newFindings }: RunSummary): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (rule: string, number: number) => counts.set(rule, (counts.get(rule) ?? 0) + number);
  if (gate.kind === 'rule' || !gate.isNew) {
    for (const { rule, severity, findings } of reader.all(ruleCounts, run)) {
      if (gate.kind === 'rule' ? rule === gate.rule : gravest(gate.least).includes(severity)) add(rule, findings);
    }
    return counts;
  }
  // Only what is new is told apart finding by finding.
  for (const severity of gravest(gate.least).filter((name) => newFindings[name] > 0)) {
    const wanted = { run, severity, state: 'new', rule: null, page: null, limit: -1, offset: 0 };
    for (const { rule } of reader.each(findings, wanted)) add(rule, 1);
  }
  return counts;
}

/** A severity and the graver ones. */
function gravest(least: Severity): readonly Severity[] {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);
}
