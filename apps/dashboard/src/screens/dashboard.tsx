import { type Overview, readOverview } from '@linkvet/core/report';
import { type Reader, runs } from '@linkvet/core/store';
import { Box, useApp } from 'ink';
import { useEffect, useMemo, useState } from 'react';
import { type Action, KEYS } from '../keys.js';
import { Help } from '../views/help.js';
import { KeyLine } from '../views/key-line.js';
import { NoRun } from '../views/no-run.js';
import { useHostsScreen } from './hosts.js';
import { useOverviewScreen } from './overview.js';
import { useKeys } from './use-keys.js';
import { type Sized, useTerminalSize } from './use-terminal-size.js';

/** How often a run that is still being written is read again. */
const REFRESH_MS = 1000;

export interface DashboardProps {
  reader: Reader;
  /** The database file, as it was named. */
  db: string;
  /** The run to show; the newest one, also when a newer one begins, when null. */
  run: number | null;
  terminal: Sized;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** What stands around every screen: which run and which screen is shown, help, and the footer of keys. */
export function Dashboard({ reader, db, run, terminal, now }: DashboardProps) {
  const { exit } = useApp();
  const { columns, height } = useTerminalSize(terminal);
  const [wanted, setWanted] = useState(run);
  const [isHostsOpen, setIsHostsOpen] = useState(false);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [reading, setReading] = useState(0);
  // A new reading asks the database again.
  const { numbers, overview } = useMemo(() => read(reader, wanted), [reader, wanted, reading]);

  const isGrowing = overview === null || overview.run.state === 'running';
  useEffect(() => {
    if (!isGrowing) return;
    const timer = setInterval(() => setReading((number) => number + 1), REFRESH_MS);
    timer.unref();
    return () => clearInterval(timer);
  }, [isGrowing]);

  // One row of the terminal stays free, so that it never scrolls.
  const lines = Math.max(1, height - 1);
  const bodyLines = lines >= 5 ? lines - 1 : lines;
  const place = { columns, height: bodyLines, position: positionOf(numbers, overview) };
  const overviewScreen = useOverviewScreen({ ...place, overview, numbers, db, now });
  const hostsScreen = useHostsScreen({ ...place, overview, reader, isOpen: isHostsOpen });
  const shown = isHostsOpen ? hostsScreen : overviewScreen;
  const name = isHostsOpen ? 'hosts' : 'overview';

  const actions: Partial<Record<Action, () => void>> = {
    'older-run': () => setWanted((current) => neighbour(numbers, current, 1)),
    'newer-run': () => setWanted((current) => neighbour(numbers, current, -1)),
    refresh: () => setReading((number) => number + 1),
    'open-hosts': () => setIsHostsOpen(true),
    help: () => setIsHelpOpen(true),
    close: () => (isHelpOpen ? setIsHelpOpen(false) : setIsHostsOpen(false)),
    quit: () => exit(),
    ...shown.actions,
  };
  const keys = isHelpOpen ? 'help' : name;
  useKeys(keys, (action) => actions[action]?.());

  return (
    <Box flexDirection="column" width={columns} height={lines} overflow="hidden">
      <Box flexDirection="column" height={bodyLines} overflow="hidden">
        {isHelpOpen ? <Help bindings={KEYS[name]} height={bodyLines} /> : (shown.body ?? <NoRun db={db} />)}
      </Box>
      {lines > bodyLines ? <KeyLine bindings={KEYS[keys]} columns={columns} /> : null}
    </Box>
  );
}

/** Where a run stands among all, which are listed newest first. */
function positionOf(numbers: number[], overview: Overview | null): string {
  const index = numbers.indexOf(overview?.run.id ?? -1);
  const all = numbers.length;
  if (all === 1) return `run ${numbers[index]} (the only one)`;
  return `run ${numbers[index]} (${index === 0 ? `newest of ${all}` : `older, ${all - index} of ${all}`})`;
}

/** The run so many places older than another; null, which follows the newest one, at that end. */
function neighbour(numbers: number[], run: number | null, places: number): number | null {
  const index = Math.min(Math.max(0, run === null ? 0 : numbers.indexOf(run)) + places, numbers.length - 1);
  return index > 0 ? (numbers[index] ?? null) : null;
}

function read(reader: Reader, wanted: number | null): { numbers: number[]; overview: Overview | null } {
  const numbers = reader.all(runs).map((row) => row.run);
  const run = wanted ?? numbers[0];
  return { numbers, overview: run === undefined ? null : readOverview(reader, run) };
}
