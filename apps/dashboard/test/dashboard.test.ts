import { join } from 'node:path';
import type { FarmSignal, HostGroup } from '@linkvet/core';
import { openStore } from '@linkvet/core/store';
import { temporaryFolder } from '@linkvet/testing';
import { describe, expect, test, vi } from 'vitest';
import { openDashboard } from '../src/index.js';
import { auditInto, NOW, newRun, PAGES } from './audited.js';
import { TestTerminal } from './terminal.js';

// The test runner compiles JSX for React's development build; the dashboard insists on the other one.
vi.mock('react/jsx-dev-runtime', async () => {
  const { Fragment, jsx } = await import('react/jsx-runtime');
  return { Fragment, jsxDEV: jsx };
});

const TARGET = 'https://lamps.example/';

const LISTED = { id: 'link-boxes', part: 'links', points: 2, most: 15, value: 0.1 } as const;

/** A host that lists forty siblings of which no page was read. */
const JUDGED: Omit<HostGroup, 'signals'> = {
  ...{ id: 1, verdict: 'suspicious', score: 25, joinedBy: ['domain'], unreadHosts: 40, operator: null },
  hosts: [{ hostId: 1, host: 'lamps.example', pages: 2, boxPages: 2 }],
};

function open(db: string, terminal: TestTerminal, run?: number): Promise<number> {
  return openDashboard({ db, run, stdin: terminal.stdin, stdout: terminal.stdout, env: {}, now: () => NOW });
}

describe('the dashboard', () => {
  test('shows the newest run, and is left by q with the terminal as it was', async () => {
    await using folder = await temporaryFolder();
    const db = join(folder.path, 'linkvet.db');
    await auditInto(db, PAGES);
    const terminal = new TestTerminal(90, 20);
    const exitCode = open(db, terminal);
    const rows = await terminal.shows((rows) => rows.some((row) => row.includes('quit')));
    expect(rows[0]).toMatch(/^lamps\.example +run 1 \(the only one\)$/);
    expect(rows).toContainEqual(expect.stringMatching(/^> E missing-disclosure +1 on 1 page/));
    expect(rows.at(-1)).toBe('');
    expect(terminal.isRaw).toBe(true);

    terminal.press('q');
    expect(await exitCode).toBe(0);
    await terminal.shows(() => !terminal.isAlternate);
    expect(terminal.isRaw).toBe(false);
  });

  test('is left by Ctrl-C', async () => {
    await using folder = await temporaryFolder();
    const db = join(folder.path, 'linkvet.db');
    await auditInto(db, PAGES);
    const terminal = new TestTerminal(90, 20);
    const exitCode = open(db, terminal);
    await terminal.shows((rows) => rows[0] !== '');
    terminal.press('\u0003');
    expect(await exitCode).toBe(0);
  });

  test('goes through rules, runs and help by keys', async () => {
    await using folder = await temporaryFolder();
    const db = join(folder.path, 'linkvet.db');
    await auditInto(db, PAGES);
    await auditInto(db, PAGES, ['https://other.example/']);
    const terminal = new TestTerminal(90, 20);
    const { stdin, stdout } = terminal;
    const exitCode = openDashboard({ db, name: 'a.db', stdin, stdout, env: {}, now: () => NOW });
    await terminal.shows((rows) => rows[0]?.includes('run 2 (newest of 2)') ?? false);

    terminal.press('jjj');
    await terminal.shows((rows) => rows.some((row) => row.startsWith('> W unqualified-affiliate-link')));
    terminal.press('g');
    await terminal.shows((rows) => rows.some((row) => row.startsWith('> E missing-disclosure')));
    terminal.press('[[');
    await terminal.shows((rows) => rows[0]?.includes('run 1 (older, 1 of 2)') ?? false);
    const command = 'linkvet findings --rule missing-disclosure --run 1 --db a.db';
    const ruleColumns = (row: string) => row.slice(0, 48).trim();
    await terminal.shows((rows) => rows.map(ruleColumns).join(' ').includes(command));
    terminal.press(']');
    await terminal.shows((rows) => rows[0]?.includes('run 2 (newest of 2)') ?? false);
    terminal.press('?');
    await terminal.shows((rows) => rows.some((row) => row.startsWith('j, down')));
    // On this screen the key means nothing.
    terminal.press('j?');
    await terminal.shows((rows) => rows[0]?.includes('run 2') ?? false);
    terminal.press('q');
    await exitCode;
  });

  test('shows operators and hosts by o, more of them by space, and goes back', async () => {
    await using folder = await temporaryFolder();
    const db = join(folder.path, 'linkvet.db');
    const signals = Array.from({ length: 12 }, (_, i): FarmSignal => {
      return { ...LISTED, seen: `${i} boxes list siblings.`, examples: [] };
    });
    const group: HostGroup = { ...JUDGED, signals };
    await auditInto(db, PAGES, [TARGET], [group]);
    await auditInto(db, PAGES, [TARGET]);
    const terminal = new TestTerminal(80, 24);
    const exitCode = open(db, terminal);
    await terminal.shows((rows) => rows[0]?.includes('run 2') ?? false);
    terminal.press('o');
    await terminal.shows((rows) => rows[1] === '1 host, nothing in common');
    // The run before has a group.
    terminal.press('[');
    const rows = await terminal.shows((rows) => rows[1] === '1 host, 1 group with links in bulk');
    expect(rows).toContainEqual(expect.stringMatching(/^> suspicious 25 lamps\.example +1 of 41 hosts$/));
    expect(rows.join('\n')).toMatch(/0 boxes list siblings\. +2 of 15/);
    terminal.press(' ');
    await terminal.shows((rows) => rows.some((row) => row.startsWith('11 boxes list siblings.')));
    terminal.press('j');
    await terminal.shows((rows) => rows.some((row) => row.startsWith('> hosts ')));
    await terminal.shows((rows) => rows.some((row) => row.includes('2 pages, 1 error, 1 warning, 2 affiliate links')));
    terminal.press('?');
    await terminal.shows((rows) => rows.some((row) => row.startsWith('o, escape')));
    terminal.press('?');
    await terminal.shows((rows) => rows.some((row) => row.startsWith('> hosts ')));
    terminal.press('o');
    await terminal.shows((rows) => rows.some((row) => row.startsWith('> E missing-disclosure')));
    expect(terminal.rows.join('\n')).toMatch(/groups with links in bulk +1 suspicious/);
    terminal.press('q');
    expect(await exitCode).toBe(0);
  });

  test('fills every size that a window takes, less one row', async () => {
    await using folder = await temporaryFolder();
    const db = join(folder.path, 'linkvet.db');
    await auditInto(db, PAGES);
    const terminal = new TestTerminal(120, 30);
    const exitCode = open(db, terminal);
    await terminal.shows((rows) => rows[28]?.includes('quit') ?? false);
    for (const [columns, height] of [
      [120, 12],
      [40, 12],
      [40, 10],
      [100, 40],
      [20, 6],
    ] as const) {
      terminal.resize(columns, height);
      const rows = await terminal.shows((rows) => rows[height - 2]?.includes('quit') ?? false);
      expect(rows[0]).toMatch(/^lamps/);
      expect(rows[height - 1]).toBe('');
    }
    expect(terminal.written).not.toContain('\u001b[3J');
    terminal.press('q');
    await exitCode;
  });

  test('follows a run while it is written', async () => {
    await using folder = await temporaryFolder();
    const db = join(folder.path, 'linkvet.db');
    using store = openStore(db);
    const terminal = new TestTerminal(90, 20);
    const exitCode = open(db, terminal);
    await terminal.shows((rows) => rows[0] === 'No run yet');

    using run = store.beginRun(newRun([TARGET]));
    await terminal.shows(
      (rows) => rows[1]?.startsWith('running  for 642 s') || rows[1]?.startsWith('running  for 10 min') || false,
    );
    run.frontier.add([{ url: TARGET, depth: 0 }]);
    await terminal.shows((rows) => rows[2]?.includes('1 pending') ?? false);
    terminal.press('q');
    await exitCode;
  });

  test('gives the terminal back when a screen throws, and hands the error on', async () => {
    await using folder = await temporaryFolder();
    const db = join(folder.path, 'linkvet.db');
    await auditInto(db, PAGES);
    const terminal = new TestTerminal(90, 20);
    const { stdin, stdout } = terminal;
    let isBroken = false;
    const now = () => {
      if (isBroken) throw new Error('the clock stopped');
      return NOW;
    };
    const exitCode = openDashboard({ db, stdin, stdout, env: {}, now });
    await terminal.shows((rows) => rows[0] !== '');
    isBroken = true;
    terminal.press('r');
    await expect(exitCode).rejects.toThrow('the clock stopped');
    await terminal.shows(() => !terminal.isAlternate);
    expect(terminal.isRaw).toBe(false);
  });

  test('refuses a run that is not there before it touches the terminal', async () => {
    await using folder = await temporaryFolder();
    const db = join(folder.path, 'linkvet.db');
    await auditInto(db, PAGES);
    const terminal = new TestTerminal(90, 20);
    await expect(open(db, terminal, 9)).rejects.toThrow(/There is no run 9/);
    expect(terminal.written).toBe('');
  });

  test('prints the plain overview where it cannot draw', async () => {
    await using folder = await temporaryFolder();
    const db = join(folder.path, 'linkvet.db');
    await auditInto(db, PAGES);
    const terminal = new TestTerminal(90, 40);
    const { stdin, stdout } = terminal;
    expect(await openDashboard({ db, stdin, stdout, env: { TERM: 'dumb' }, now: () => NOW })).toBe(0);
    expect(terminal.written).toMatch(/^lamps\.example\nRun 1: complete/);
  });

  test('runs on the production build of React, also where CI is set', async () => {
    // The screens above have loaded both.
    const { act } = (await import('react')) as { act?: unknown };
    expect(process.env.NODE_ENV).toBe('production');
    expect(act).toBeUndefined();
    expect(process.env.CI).toBe('false');
  });
});
