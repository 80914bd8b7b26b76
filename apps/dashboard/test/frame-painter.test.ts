import { describe, expect, test } from 'vitest';
import { FramePainter } from '../src/frame-painter.js';
import { TestTerminal } from './terminal.js';

/** A frame as Ink writes it: the last one of so many lines is erased first. */
function frame(lines: string[], erased = 0): string {
  return `${'\u001b[2K\u001b[1A'.repeat(erased)}${erased > 0 ? '\u001b[2K\u001b[G' : ''}${lines.join('\n')}\n`;
}

describe('FramePainter', () => {
  test('writes only the line that changed', async () => {
    const terminal = new TestTerminal(20, 6);
    const painter = new FramePainter(terminal.stdout);
    painter.write(frame(['one', 'two', 'three']));
    await terminal.shows((rows) => rows[2] === 'three');
    terminal.written = '';

    painter.write(frame(['one', '2', 'three'], 3));
    expect(await terminal.shows((rows) => rows[1] === '2')).toEqual(['one', '2', 'three', '', '', '']);
    expect(terminal.written).toBe('\u001b[2;1H\u001b[2K2');
  });

  test('takes away the rest of a frame that was longer', async () => {
    const terminal = new TestTerminal(20, 6);
    const painter = new FramePainter(terminal.stdout);
    painter.write(frame(['one', 'two', 'three']));
    await terminal.shows((rows) => rows[2] === 'three');
    painter.write(frame(['one'], 3));
    expect(await terminal.shows((rows) => rows[0] === 'one' && rows[1] === '')).toEqual(['one', '', '', '', '', '']);
  });

  test('leaves the last row free, however high the frame is, so that nothing scrolls', async () => {
    const terminal = new TestTerminal(20, 4);
    const painter = new FramePainter(terminal.stdout);
    painter.write(frame(['one', 'two', 'three', 'four', 'five']));
    expect(await terminal.shows((rows) => rows[2] === 'three')).toEqual(['one', 'two', 'three', '']);
  });

  test('draws the whole frame again after a resize and never clears the scrollback', async () => {
    const terminal = new TestTerminal(20, 6);
    const painter = new FramePainter(terminal.stdout);
    painter.write(frame(['one', 'two', 'three', 'four']));
    await terminal.shows((rows) => rows[3] === 'four');

    terminal.resize(20, 4);
    expect(await terminal.shows((rows) => rows[2] === 'three' && rows[3] === '')).toEqual(['one', 'two', 'three', '']);
    terminal.resize(20, 8);
    expect(await terminal.shows((rows) => rows[3] === 'four')).toEqual(['one', 'two', 'three', 'four', '', '', '', '']);
    expect(terminal.written).not.toContain('\u001b[3J');
  });

  test('draws nothing once it is closed', async () => {
    const terminal = new TestTerminal(20, 4);
    const painter = new FramePainter(terminal.stdout);
    painter.close();
    painter.write(frame(['late']));
    terminal.resize(10, 4);
    expect(terminal.written).toBe('');
  });
});
