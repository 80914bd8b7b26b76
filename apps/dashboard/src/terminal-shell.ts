import { FramePainter } from './frame-painter.js';

/** Alternate screen with nothing on it; no cursor; a line that is too long for a narrower window does not wrap. */
const ENTER = '\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[2J\u001b[H';
/** Emptied first: after a resize some terminals would take what is left over to the screen they go back to. */
const LEAVE = '\u001b[2J\u001b[H\u001b[?7h\u001b[?25h\u001b[?1049l';

export interface Terminal {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  /** Tells when the process is asked to end, with the exit code for it; returns how to stop listening. */
  onSignal?: OnSignal | undefined;
}

export type OnSignal = (listener: (exitCode: number) => void) => () => void;

/** A drawn application. `ended` settles when it is left; `stop` leaves it, and may be called again. */
export interface Application {
  ended: Promise<unknown>;
  stop(): void;
}

/**
 * Gives an application the whole terminal, and gives the terminal back as it was, however the application ends: left by
 * its user, by a signal, by an error anywhere in the process, or by `process.exit`.
 * @returns exit code: 0, or the signal's
 * @throws what the application threw, once the terminal is restored
 */
export async function runInTerminal(
  { stdin, stdout, onSignal = listenToProcess }: Terminal,
  start: (painter: FramePainter) => Application,
): Promise<number> {
  const painter = new FramePainter(stdout);
  const giveBack = once(() => {
    painter.close();
    stdout.write(LEAVE);
  });
  const listening: (() => void)[] = [];
  const interrupted = new Promise<number>((end, fail) => {
    // A terminal that went away ends its input and answers writes with an error: that is a hang-up.
    const hangUp = () => end(129);
    stdin.on('end', hangUp);
    stdout.on('error', hangUp);
    process.on('uncaughtException', fail);
    process.on('unhandledRejection', fail);
    process.on('exit', giveBack);
    listening.push(
      onSignal(end),
      () => stdin.off('end', hangUp),
      () => stdout.off('error', hangUp),
      () => process.off('uncaughtException', fail),
      () => process.off('unhandledRejection', fail),
      () => process.off('exit', giveBack),
    );
  });

  let application: Application | undefined;
  stdout.write(ENTER);
  try {
    application = start(painter);
    return await Promise.race([application.ended.then(() => 0), interrupted]);
  } finally {
    giveBack();
    application?.stop();
    for (const stop of listening) stop();
  }
}

function listenToProcess(listener: (exitCode: number) => void): () => void {
  const exitCodes: [NodeJS.Signals, number][] = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ];
  const listeners = exitCodes.map(([signal, exitCode]) => [signal, () => listener(exitCode)] as const);
  for (const [signal, heard] of listeners) process.on(signal, heard);
  return () => {
    for (const [signal, heard] of listeners) process.off(signal, heard);
  };
}

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    action();
  };
}
