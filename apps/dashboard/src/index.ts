import { readOverview } from '@linkvet/core/report';
import { openReader } from '@linkvet/core/store';
import { noSuchRun, plainOverview } from './plain-overview.js';
import { type OnSignal, runInTerminal } from './terminal-shell.js';

export { plainOverview } from './plain-overview.js';

export interface DashboardOptions {
  /** The database file. */
  db: string;
  /** The file as its user named it, to be shown; `db` when absent. */
  name?: string | undefined;
  /** Number of the run to begin with; the newest when absent. */
  run?: number | undefined;
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  env: NodeJS.ProcessEnv;
  /** How to hear that the process is asked to end; by default from the process itself. */
  onSignal?: OnSignal | undefined;
  /** Milliseconds since 1970. */
  now?: (() => number) | undefined;
}

/**
 * Opens the dashboard and stays until its user leaves it. Where nothing can be drawn (no terminal, a dumb one, a screen
 * reader) it prints the plain overview instead.
 * @returns exit code: 0; after a signal 130, 143 or 129
 * @throws UsageError when there is no such database or run
 */
export async function openDashboard(options: DashboardOptions): Promise<number> {
  const { db, name = db, run, stdin, stdout, env, onSignal, now = Date.now } = options;
  if (!canDraw(options)) {
    await written(stdout, plainOverview(db, run, now()));
    return 0;
  }
  using reader = openReader(db);
  if (run !== undefined && readOverview(reader, run) === null) throw noSuchRun(run, db);
  prepareReact(env);
  const { startDashboard } = await import('./app.js');
  const dashboard = { reader, db: name, run: run ?? null, now, stdin };
  // The reader is open until the dashboard is left.
  return await runInTerminal({ stdin, stdout, onSignal }, (painter) => startDashboard(dashboard, painter));
}

/** Rejects with the error of the stream when nobody reads or the disk is full. */
function written(stdout: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function canDraw({ stdin, stdout, env }: DashboardOptions): boolean {
  return Boolean(stdin.isTTY && stdout.isTTY) && env.TERM !== 'dumb' && env.INK_SCREEN_READER !== 'true';
}

/** Settings that React, Ink and chalk read once, from the process, when they are loaded. */
function prepareReact(env: NodeJS.ProcessEnv): void {
  // React for development keeps a measurement of every frame, for ever.
  process.env.NODE_ENV = 'production';
  // Where these say that no person watches, Ink draws only its last frame. Here a person has opened a terminal.
  process.env.CI = 'false';
  process.env.CONTINUOUS_INTEGRATION = 'false';
  if (env.NO_COLOR) process.env.FORCE_COLOR = '0';
}
