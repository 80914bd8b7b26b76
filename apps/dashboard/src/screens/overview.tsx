import { terminalText } from '@linkvet/core';
import { rules } from '@linkvet/core/catalogue';
import { type Overview, shellWord } from '@linkvet/core/report';
import { OverviewBody } from '../views/overview-body.js';
import type { Screen, ScreenPlace } from './screen.js';
import { useSelection } from './use-selection.js';

/** Rules that PgDn and PgUp move. */
const LEAP = 10;

interface OverviewScreenOptions extends ScreenPlace {
  overview: Overview | null;
  /** Numbers of all runs, the newest first. */
  numbers: readonly number[];
  /** The database file, as it was named. */
  db: string;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The first screen: one run at a glance. Owns what is chosen; the views only draw. */
export function useOverviewScreen({ overview, numbers, db, now, ...place }: OverviewScreenOptions): Screen {
  const { index, move, first, last } = useSelection(overview?.rules.length ?? 0);
  const actions = {
    'move-down': () => move(1),
    'move-up': () => move(-1),
    'page-down': () => move(LEAP),
    'page-up': () => move(-LEAP),
    first,
    last,
  };
  if (overview === null) return { actions, body: null };
  const chosen = overview.rules[index]?.rule;
  const run = overview.run.id === numbers[0] ? undefined : overview.run.id;
  const body = (
    <OverviewBody
      {...place}
      overview={overview}
      selected={index}
      rule={rules.find(({ id }) => id === chosen)}
      command={findingsCommand(chosen ?? '', run, db)}
      now={now()}
    />
  );
  return { actions, body };
}

/** What to type to see the findings of a rule; the newest run needs no number. */
function findingsCommand(rule: string, run: number | undefined, db: string): string {
  return `linkvet findings --rule ${rule}${run === undefined ? '' : ` --run ${run}`} --db ${shellWord(terminalText(db))}`;
}
