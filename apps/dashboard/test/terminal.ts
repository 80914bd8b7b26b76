import { PassThrough, Writable } from 'node:stream';
import xterm from '@xterm/headless';

/** A terminal of its own: what an application writes to `stdout` is interpreted as a real one would. */
export class TestTerminal {
  /** Everything that was written, as it was written. */
  written = '';
  readonly stdout: NodeJS.WriteStream;
  readonly stdin: NodeJS.ReadStream;
  readonly #screen: xterm.Terminal;
  #isRaw = false;

  constructor(columns: number, rows: number) {
    // A kernel turns a line feed into a new line; the application relies on that.
    this.#screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
    const stdout = new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        this.written += chunk;
        this.#screen.write(String(chunk), done);
      },
    });
    this.stdout = Object.assign(stdout, { isTTY: true, columns, rows }) as unknown as NodeJS.WriteStream;
    this.stdin = Object.assign(new PassThrough(), {
      isTTY: true,
      setRawMode: (isRaw: boolean) => {
        this.#isRaw = isRaw;
      },
      ref() {},
      unref() {},
    }) as unknown as NodeJS.ReadStream;
  }

  /** Whether keys reach the application one by one. */
  get isRaw(): boolean {
    return this.#isRaw;
  }

  get isAlternate(): boolean {
    return this.#screen.buffer.active.type === 'alternate';
  }

  /** What stands on the screen: one string a row, without trailing space. */
  get rows(): string[] {
    const buffer = this.#screen.buffer.active;
    return Array.from({ length: this.#screen.rows }, (_, row) =>
      (buffer.getLine(buffer.baseY + row)?.translateToString(true) ?? '').trimEnd(),
    );
  }

  press(keys: string): void {
    (this.stdin as unknown as PassThrough).write(keys);
  }

  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    Object.assign(this.stdout, { columns, rows });
    this.stdout.emit('resize');
  }

  /** Waits until the screen has come to a state; the test's own time limit ends a wait for what never comes. */
  shows(isReached: (rows: string[]) => boolean): Promise<string[]> {
    return new Promise((resolve) => {
      const look = () => {
        if (!isReached(this.rows)) return;
        listener.dispose();
        resolve(this.rows);
      };
      const listener = this.#screen.onWriteParsed(look);
      look();
    });
  }
}
