import { describe, expect, test, vi } from 'vitest';
import type { FramePainter } from '../src/frame-painter.js';
import { type Application, runInTerminal } from '../src/terminal-shell.js';
import { TestTerminal } from './terminal.js';

/** An application that has drawn one line; the test ends it. */
function drawnApplication() {
  const ending: { end: (value?: unknown) => void; fail: (error: Error) => void } = { end() {}, fail() {} };
  const ended = new Promise((end, fail) => Object.assign(ending, { end, fail }));
  const stop = vi.fn();
  const start = (painter: FramePainter): Application => {
    painter.write('drawn\n');
    return { ended, stop };
  };
  return { ending, start, stop };
}

/** A terminal on which a shell has left a line, and an application that has drawn on it. */
async function openOn(terminal: TestTerminal, onSignal?: (listener: (exitCode: number) => void) => () => void) {
  terminal.stdout.write('$ linkvet dashboard\n');
  const application = drawnApplication();
  const run = runInTerminal({ stdin: terminal.stdin, stdout: terminal.stdout, onSignal }, application.start);
  await terminal.shows((rows) => rows[0] === 'drawn');
  return { ...application, run };
}

async function expectGivenBack(terminal: TestTerminal): Promise<void> {
  await terminal.shows((rows) => !terminal.isAlternate && rows[0] === '$ linkvet dashboard');
  expect(terminal.written.endsWith('\u001b[?7h\u001b[?25h\u001b[?1049l')).toBe(true);
}

describe('the terminal shell', () => {
  test('draws on the alternate screen and gives the first one back', async () => {
    const terminal = new TestTerminal(40, 6);
    const { run, ending } = await openOn(terminal);
    expect(terminal.isAlternate).toBe(true);
    ending.end();
    expect(await run).toBe(0);
    await expectGivenBack(terminal);
  });

  test('ends with the exit code of a signal', async () => {
    const terminal = new TestTerminal(40, 6);
    let signal: (exitCode: number) => void = () => {};
    const unsubscribe = vi.fn();
    const { run, stop } = await openOn(terminal, (listener) => {
      signal = listener;
      return unsubscribe;
    });
    signal(143);
    expect(await run).toBe(143);
    expect(stop).toHaveBeenCalled();
    expect(unsubscribe).toHaveBeenCalled();
    await expectGivenBack(terminal);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('hears %s from the process', async (name, exitCode) => {
    const terminal = new TestTerminal(40, 6);
    const before = process.listenerCount(name);
    const { run } = await openOn(terminal);
    process.emit(name);
    expect(await run).toBe(exitCode);
    expect(process.listenerCount(name)).toBe(before);
  });

  test('gives the terminal back before an error of the application goes on', async () => {
    const terminal = new TestTerminal(40, 6);
    const { run, ending } = await openOn(terminal);
    ending.fail(new Error('a fault'));
    await expect(run).rejects.toThrow('a fault');
    await expectGivenBack(terminal);
  });

  test('gives the terminal back when drawing cannot even begin', async () => {
    const terminal = new TestTerminal(40, 6);
    terminal.stdout.write('$ linkvet dashboard\n');
    const run = runInTerminal({ stdin: terminal.stdin, stdout: terminal.stdout }, () => {
      throw new Error('no start');
    });
    await expect(run).rejects.toThrow('no start');
    await expectGivenBack(terminal);
  });

  test.each(['uncaughtException', 'unhandledRejection'] as const)(
    'gives the terminal back after an %s',
    async (event) => {
      const terminal = new TestTerminal(40, 6);
      const { run, stop } = await openOn(terminal);
      // Only the shell's own listener: the runner's would report the fault as one of the test.
      const listener = process.listeners(event as 'uncaughtException').at(-1) as (error: Error) => void;
      listener(new Error('a fault elsewhere'));
      await expect(run).rejects.toThrow('a fault elsewhere');
      expect(stop).toHaveBeenCalled();
      await expectGivenBack(terminal);
    },
  );

  test('gives the terminal back when the process exits under it', async () => {
    const terminal = new TestTerminal(40, 6);
    const { run, ending } = await openOn(terminal);
    const listener = process.listeners('exit').at(-1) as () => void;
    listener();
    await expectGivenBack(terminal);
    ending.end();
    await run;
  });

  test('takes a terminal that went away for a hang-up', async () => {
    const terminal = new TestTerminal(40, 6);
    const { run } = await openOn(terminal);
    terminal.stdin.emit('end');
    expect(await run).toBe(129);
  });
});
