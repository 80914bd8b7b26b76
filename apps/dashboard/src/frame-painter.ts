import { EventEmitter } from 'node:events';

const CLEAR_SCREEN = '\u001b[2J';
const ERASE_LINE = '\u001b[2K';
/** What Ink puts before a frame to take the last one away; the painter knows better where the last one stands. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken off
const ERASED_BEFORE = /^(?:\u001b\[2K(?:\u001b\[1A)?)+\u001b\[G/;

/**
 * The stream that Ink draws on: it takes whole frames and writes only the lines that changed, each at its own row.
 *
 * Ink 6.8 drawing straight to a terminal has three faults, which this keeps away from it: a frame as high as the
 * terminal clears the scrollback each time, its incremental mode is off by one line for every lower frame, and after a
 * resize it goes on from where the old frame was. So Ink is told of no rows and no terminal, and never moves the cursor.
 */
export class FramePainter extends EventEmitter {
  readonly #terminal: NodeJS.WriteStream;
  #frame = '';
  /** What stands on the screen, from the top. */
  #painted: string[] = [];
  #isOpen = true;

  constructor(terminal: NodeJS.WriteStream) {
    super();
    this.#terminal = terminal;
    terminal.on('resize', this.#resized);
  }

  get columns(): number {
    return this.#terminal.columns;
  }

  /** Height of the terminal; `rows` is Ink's own name and must stay unknown to it. */
  get height(): number {
    return this.#terminal.rows;
  }

  /** One frame, as Ink writes it. */
  write(chunk: string): boolean {
    const frame = chunk.replace(ERASED_BEFORE, '');
    if (frame !== '') {
      this.#frame = frame.replace(/\n$/, '');
      this.#paint();
    }
    return true;
  }

  /** Nothing is drawn any more. */
  close(): void {
    this.#isOpen = false;
    this.#terminal.off('resize', this.#resized);
  }

  #resized = (): void => {
    // The terminal may have moved or cut what stood on it: start from an empty screen. The scrollback stays.
    this.#terminal.write(CLEAR_SCREEN);
    this.#painted = [];
    this.emit('resize');
    // Ink keeps still when the frame is the same as before.
    if (this.#painted.length === 0) this.#paint();
  };

  /** Writes what differs. The last row of the terminal stays empty, so that nothing ever scrolls. */
  #paint(): void {
    if (!this.#isOpen) return;
    const lines = this.#frame.split('\n').slice(0, Math.max(1, this.#terminal.rows - 1));
    let changes = '';
    for (let row = 0; row < Math.max(lines.length, this.#painted.length); row += 1) {
      const line = lines[row] ?? '';
      if (line === this.#painted[row]) continue;
      changes += `\u001b[${row + 1};1H${ERASE_LINE}${line}`;
    }
    if (changes !== '') this.#terminal.write(changes);
    this.#painted = lines;
  }
}
