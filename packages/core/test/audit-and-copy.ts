import { copyFileSync, readFileSync } from 'node:fs';
import { audit } from '../src/audit.js';
import type { RunSummary, SourceEvent } from '../src/model.js';
import { defaultCatalogue } from '../src/networks/index.js';
import { rules } from '../src/rules/index.js';
import { openStore } from '../src/store/index.js';
import type { RunWriter } from '../src/store/run-writer.js';
import { newRun } from './store/pages.js';

function auditInto(store: RunWriter, events: AsyncIterable<SourceEvent>): Promise<RunSummary> {
  const now = () => new Date('2026-01-01T00:01:00Z');
  return audit({ events, catalogue: defaultCatalogue(), rules, store, now });
}

/** Audits into a new file, and keeps a copy of it as it was after each write of the close: what a kill would leave. */
export async function auditAndCopy(
  file: string,
  events: AsyncIterable<SourceEvent>,
): Promise<{ summary: RunSummary; copies: string[] }> {
  const copies: string[] = [];
  using store = openStore(file);
  using run = store.beginRun(newRun());
  let isClosing = false;
  let last = Buffer.alloc(0);
  const ready = run.ready.bind(run);
  run.ready = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    const log = isClosing ? readFileSync(`${file}-wal`) : last;
    if (!log.equals(last)) {
      last = log;
      const name = `${file}.${copies.length}`;
      copyFileSync(file, name);
      copyFileSync(`${file}-wal`, `${name}-wal`);
      copies.push(name);
    }
    await ready();
  };
  const closing = async function* () {
    yield* events;
    isClosing = true;
  };
  return { summary: await auditInto(run, closing()), copies };
}

/** Goes on with the run of a copy, whose pages are all there. */
export async function goOn(file: string): Promise<RunSummary> {
  using store = openStore(file);
  using run = store.resumeRun(1);
  return await auditInto(run, nothing());
}

async function* nothing(): AsyncGenerator<SourceEvent> {}
