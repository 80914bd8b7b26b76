import { terminalText } from '@linkvet/core';
import { type Rule, rules } from '@linkvet/core/catalogue';
import { type Overview, readOverview, shellWord } from '@linkvet/core/report';
import { type Reader, runs } from '@linkvet/core/store';
import { Box, useApp } from 'ink';
import { useEffect, useMemo, useState } from 'react';
import { type Action, KEYS } from '../keys.js';
import { Help } from '../views/help.js';
import { KeyLine } from '../views/key-line.js';
import { NoRun } from '../views/no-run.js';
import { OverviewBody } from '../views/overview-body.js';
import { useKeys } from './use-keys.js';
import { type Sized, useTerminalSize } from './use-terminal-size.js';

/** How often a run that is still being written is read again. */
const REFRESH_MS = 1000;
/** Rules that PgDn and PgUp move. */
const LEAP = 10;

export interface OverviewScreenProps {
  reader: Reader;
  /** The database file, as it was named. */
  db: string;
  /** The run to show; the newest one, also when a newer one begins, when null. */
  run: number | null;
  terminal: Sized;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The first screen: one run at a glance. Owns state, keys and queries; the views only draw. */
export function OverviewScreen({ reader, db, run, terminal, now }: OverviewScreenProps) {
  const { exit } = useApp();
  const { columns, height } = useTerminalSize(terminal);
  const [wanted, setWanted] = useState(run);
  const [selected, setSelected] = useState(0);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [reading, setReading] = useState(0);
  // A new reading asks the database again.
  const { numbers, overview } = useMemo(() => read(reader, wanted), [reader, wanted, reading]);
  const position = numbers.indexOf(overview?.run.id ?? -1);
  const last = Math.max(0, (overview?.rules.length ?? 0) - 1);
  const chosen = Math.min(selected, last);
  const chosenRule = overview?.rules[chosen]?.rule;

  const isGrowing = overview === null || overview.run.state === 'running';
  useEffect(() => {
    if (!isGrowing) return;
    const timer = setInterval(() => setReading((number) => number + 1), REFRESH_MS);
    timer.unref();
    return () => clearInterval(timer);
  }, [isGrowing]);

  const screen = isHelpOpen ? 'help' : 'overview';
  const move = (by: number) => setSelected((index) => Math.max(0, Math.min(Math.min(index, last) + by, last)));
  const actions: Record<Action, () => void> = {
    'move-down': () => move(1),
    'move-up': () => move(-1),
    'page-down': () => move(LEAP),
    'page-up': () => move(-LEAP),
    first: () => setSelected(0),
    last: () => setSelected(last),
    'older-run': () => setWanted((current) => neighbour(numbers, current, 1)),
    'newer-run': () => setWanted((current) => neighbour(numbers, current, -1)),
    refresh: () => setReading((number) => number + 1),
    help: () => setIsHelpOpen(true),
    close: () => setIsHelpOpen(false),
    quit: () => exit(),
  };
  useKeys(screen, (action) => actions[action]());

  // One row of the terminal stays free, so that it never scrolls.
  const lines = Math.max(1, height - 1);
  const bodyLines = lines >= 5 ? lines - 1 : lines;
  return (
    <Box flexDirection="column" width={columns} height={lines} overflow="hidden">
      <Box flexDirection="column" height={bodyLines} overflow="hidden">
        <Body
          {...{ overview, db, isHelpOpen, columns }}
          height={bodyLines}
          selected={chosen}
          rule={rules.find(({ id }) => id === chosenRule)}
          command={findingsCommand(chosenRule ?? '', position > 0 ? numbers[position] : undefined, db)}
          position={positionOf(numbers, position)}
          now={now()}
        />
      </Box>
      {lines > bodyLines ? <KeyLine bindings={KEYS[screen]} columns={columns} /> : null}
    </Box>
  );
}

interface BodyProps {
  overview: Overview | null;
  db: string;
  isHelpOpen: boolean;
  columns: number;
  height: number;
  selected: number;
  rule: Rule | undefined;
  command: string;
  position: string;
  now: number;
}

function Body({ overview, db, isHelpOpen, ...rest }: BodyProps) {
  if (isHelpOpen) return <Help bindings={KEYS.overview} height={rest.height} />;
  if (overview === null) return <NoRun db={db} />;
  return <OverviewBody overview={overview} {...rest} />;
}

/** Where a run stands among all, which are listed newest first. */
function positionOf(numbers: number[], index: number): string {
  const all = numbers.length;
  if (all === 1) return `run ${numbers[index]} (the only one)`;
  return `run ${numbers[index]} (${index === 0 ? `newest of ${all}` : `older, ${all - index} of ${all}`})`;
}

/** What to type to see the findings of a rule; the newest run needs no number. */
function findingsCommand(rule: string, run: number | undefined, db: string): string {
  return `linkvet findings --rule ${rule}${run === undefined ? '' : ` --run ${run}`} --db ${shellWord(terminalText(db))}`;
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
