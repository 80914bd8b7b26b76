import { resolve } from 'node:path';
import type { PreviousRun, RunSummary, SourceEvent } from '@linkvet/core';
import { type Catalogue, rules } from '@linkvet/core/catalogue';
import { audit } from '@linkvet/core/stages';
import { type NewRun, openReader, openStore, type RunWriter, type Store } from '@linkvet/core/store';
import type { AuditOptions } from '../commands/audit.js';
import { exitCodeOf, type Io, isReaderGone, type Signal, tell } from '../io.js';
import { catalogueOf } from '../own-catalogue.js';
import { toolVersion } from '../tool-version.js';
import { chooseRules } from './choose-rules.js';
import { type Gate, reachedLine, readGate } from './gate.js';
import { chooseGroups } from './groups.js';
import { printResult } from './print-result.js';
import { type RunOptions, readingOf, resumeOptions, runOptionsOf, scopeOf } from './run-options.js';
import { readHeaders } from './settings.js';
import { type OpenSources, prepareSources } from './sources.js';
import { readTargets } from './targets.js';
import { type Watch, watchesOf } from './watch.js';

/** What an audit does, checked before anything is stored. */
interface Plan {
  options: RunOptions;
  rules: typeof rules;
  catalogue: Catalogue;
  open: OpenSources;
}

/** Audits the targets as one run, and returns the exit code. */
export async function runAudit(arguments_: readonly string[], options: AuditOptions, io: Io): Promise<number> {
  const { list, sitemap, proxy } = options;
  const groups = chooseGroups(options.group ?? [], options.groups);
  const targets = await readTargets({ targets: arguments_, lists: list, sitemaps: sitemap, groups }, io);
  const headers = readHeaders(options.header ?? [], io.env);
  const secrets = { headers, ...(proxy !== undefined && { proxy }) };
  const makePlan = async (chosen: RunOptions): Promise<Plan> => {
    const catalogue = catalogueOf(chosen);
    return {
      options: chosen,
      rules: chooseRules(rules, chosen),
      catalogue,
      open: await prepareSources(targets, chosen, secrets, catalogue),
    };
  };
  let plan = await makePlan(runOptionsOf(options, headers, targets));
  let gates = readGates(options.failOn, plan);

  const db = resolve(io.cwd, options.db);
  using store = openStore(db);
  const names = targets.map((target) => target.name);
  const unfinished = options.new ? null : store.unfinishedRun(names);
  if (unfinished) {
    plan = await makePlan(resumeOptions(unfinished.id, JSON.parse(unfinished.options), plan.options));
    gates = readGates(options.failOn, plan);
  }
  using run = unfinished ? store.resumeRun(unfinished.id) : beginRun(store, names, plan, io);
  if (unfinished && !options.quiet) tell(io, `Going on with run ${unfinished.id}; --new begins anew.`);
  const previous = plan.options.full ? null : store.previousRun({ targets: names, ...waysOf(plan) });
  const { summary, interruptedBy } = await carryOut(run, { plan, previous, options, io });
  await printResult(db, summary, options, io);
  if (!run.isSettled && !options.quiet) {
    tell(
      io,
      `Something else has ${options.db} open: the file opens on a read-only medium only after another audit on it.`,
    );
  }
  if (interruptedBy) return exitCodeOf(interruptedBy);
  if (tellReachedGates(db, summary, gates, options.db, io)) return 1;
  return summary.state === 'complete' ? 0 : 3;
}

/** A gate on a rule that does not judge would never be reached. */
function readGates(failOn: readonly string[] | undefined, plan: Plan): Gate[] {
  const judging = plan.rules.map(({ id }) => id);
  const off = rules.map(({ id }) => id).filter((id) => !judging.includes(id));
  return (failOn ?? []).map((text) => readGate(text, judging, off));
}

/** Each id stands in a list, whether or not it is alone there. */
function ownPublishersOf({ publishers = {} }: RunOptions): Map<string, readonly string[]> {
  return new Map(Object.entries(publishers).map(([network, ids]) => [network, [ids].flat()]));
}

/** By what a run is told from others of the same targets. */
function waysOf({ options, catalogue }: Plan): Pick<NewRun, 'scope' | 'reading' | 'toolVersion' | 'catalogueVersion'> {
  return {
    ...{ scope: scopeOf(options), reading: readingOf(options) },
    ...{ toolVersion, catalogueVersion: catalogue.version },
  };
}

function beginRun(store: Store, targets: string[], plan: Plan, io: Io): RunWriter {
  return store.beginRun({
    targets,
    options: JSON.stringify(plan.options),
    ...waysOf(plan),
    startedAt: io.now().toISOString(),
  });
}

async function carryOut(
  run: RunWriter,
  { plan, previous, options, io }: { plan: Plan; previous: PreviousRun | null; options: AuditOptions; io: Io },
): Promise<{ summary: RunSummary; interruptedBy: Signal | null }> {
  const controller = new AbortController();
  const { signal } = controller;
  let received: Signal | null = null;
  const stopListening = io.onInterrupt((name) => {
    received = name;
    if (!options.quiet) tell(io, 'Stopping; what is in flight is given up. Once more ends at once.');
    controller.abort();
  });
  // Who reads the lines wants no more of them; what is stored is kept, as after a signal.
  const onReaderGone = () => {
    received = 'SIGINT';
    controller.abort();
  };
  const watches = await watchesOf(options, io, () => run.frontier.counts());
  try {
    const opened = plan.open({ frontier: run.frontier, now: io.now, signal, ...(previous && { previous }) });
    const events = watched(opened, watches, onReaderGone);
    const parts = {
      catalogue: plan.catalogue,
      rules: plan.rules,
      store: run,
      ownPublishers: ownPublishersOf(plan.options),
      now: io.now,
      signal,
    };
    const summary = await audit({ events, ...parts });
    return { summary, interruptedBy: summary.state === 'interrupted' ? received : null };
  } finally {
    stopListening();
    for (const watch of watches) watch.ended();
  }
}

/** The events; each is told when it was handed to the store, which is when the next one is asked for. */
async function* watched(
  events: AsyncIterable<SourceEvent>,
  watches: readonly Watch[],
  onReaderGone: () => void,
): AsyncGenerator<SourceEvent> {
  for await (const event of events) {
    yield event;
    for (const watch of watches) {
      await watch.seen(event).catch((error: unknown) => {
        if (!isReaderGone(error)) throw error;
        onReaderGone();
      });
    }
  }
}

/** Says which gates are reached, also when it is to be quiet, and returns whether any is. */
function tellReachedGates(db: string, summary: RunSummary, gates: readonly Gate[], name: string, io: Io): boolean {
  using reader = openReader(db);
  const lines = gates.map((gate) => reachedLine(gate, reader, summary, name)).filter((line) => line !== null);
  for (const line of lines) tell(io, line);
  return lines.length > 0;
}
