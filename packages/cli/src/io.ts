import { Readable, type Writable } from 'node:stream';

export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

const EXIT_CODES: Readonly<Record<Signal, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

export function exitCodeOf(signal: Signal): number {
  return EXIT_CODES[signal];
}

/** Everything a command knows of the world around it. Only `bin.ts` makes one from the process. */
export interface Io {
  /** Data. */
  stdout: Writable;
  /** Everything said to a person. */
  stderr: Writable;
  stdin: Readable;
  env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  cwd: string;
  now: () => Date;
  /** Whether a person is at the other end. */
  isTerminal: { stdin: boolean; stdout: boolean; stderr: boolean };
  /** Width of the terminal in cells. */
  columns: number;
  /** As `process.versions`. */
  versions: Readonly<Record<string, string | undefined>>;
  /** Calls the listener at the first signal, until the returned function is called. */
  onInterrupt: (listener: (signal: Signal) => void) => () => void;
}

/** What a caller must give; the rest is a world without a terminal, where nobody interrupts. */
export type GivenIo = Pick<Io, 'stdout' | 'stderr'> & Partial<Io>;

export function completeIo(given: GivenIo): Io {
  return {
    stdin: Readable.from([]),
    env: {},
    cwd: '.',
    now: () => new Date(),
    isTerminal: { stdin: false, stdout: false, stderr: false },
    columns: 80,
    versions: {},
    onInterrupt: () => () => {},
    ...given,
  };
}

/**
 * Writes and waits until the stream has taken it, so that a slow reader slows us down. Rejects with EPIPE when nobody
 * reads, and with the error of the system when it leads to a file that takes no more.
 */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** As `write`, for work that goes on when nobody reads any more. */
export async function writeIfRead(stream: Writable, text: string): Promise<void> {
  await write(stream, text).catch((error: unknown) => {
    if (!isReaderGone(error)) throw error;
  });
}

/** Whether a write failed because the other end of the pipe was closed: `linkvet findings | head`. */
export function isReaderGone(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

/** One line to a person. */
export function tell(io: Io, line: string): void {
  io.stderr.write(`${line}\n`);
}
