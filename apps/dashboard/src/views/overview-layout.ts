/** From here on rules and totals stand side by side. */
const WIDE = 84;
/** From so many lines on, in a narrower window, totals stand under the rules. */
const STACKED = 8;
/** Below this a rule shows only how many findings it has. */
const NARROW = 48;
/** Lines for the chosen rule in words, with an empty one before them; they are left out where rules need the room. */
const WORDS = 7;
/** Lines of the command that lists its findings, at most. */
const COMMAND = 2;
/** Rules that are seen before there is room for the command. */
const FIRST_RULES = 4;

/** Lines, unless said otherwise. */
export interface OverviewLayout {
  header: 1 | 2 | 3;
  /** Empty lines before and behind the line of severities. */
  gap: 0 | 1;
  /** What is left for rules and totals. */
  body: number;
  arrangement: 'side-by-side' | 'stacked' | 'rules-only';
  /** The column or block of rules, and in it the list and the words about the chosen one. */
  rules: number;
  list: number;
  detail: number;
  totals: number;
  /** Columns of the rules. */
  ruleColumns: number;
  isNarrow: boolean;
}

/**
 * What of the overview has room where. A short screen leaves out first what can be asked for elsewhere: words, totals,
 * header lines; never the rules.
 */
export function layOutOverview(columns: number, height: number, ruleCount: number, command: string): OverviewLayout {
  const header = height >= 12 ? 3 : height >= 7 ? 2 : 1;
  const gap = height >= 16 ? 1 : 0;
  const body = Math.max(1, height - header - 1 - 2 * gap);
  const arrangement = columns >= WIDE ? 'side-by-side' : body >= STACKED ? 'stacked' : 'rules-only';
  const ruleColumns = arrangement === 'side-by-side' ? Math.floor((columns - 2) * 0.55) : columns;
  const room = arrangement === 'stacked' ? body >> 1 : body;
  const detail = detailLines(room, ruleCount, Math.min(COMMAND, Math.ceil(command.length / ruleColumns)));
  const rules = arrangement === 'stacked' ? Math.min(Math.max(ruleCount, 1) + detail, room) : body;
  return {
    header,
    gap,
    body,
    arrangement,
    rules,
    list: Math.min(Math.max(ruleCount, 1), rules - detail),
    detail,
    totals: arrangement === 'rules-only' ? 0 : arrangement === 'stacked' ? body - rules - 1 : body,
    ruleColumns,
    isNarrow: ruleColumns < NARROW,
  };
}

/** With the command, or the command alone behind an empty line, or nothing. */
function detailLines(room: number, ruleCount: number, commandLines: number): number {
  if (ruleCount === 0) return 0;
  const whole = WORDS + commandLines;
  if (room >= whole + Math.min(ruleCount, WORDS)) return whole;
  const least = 1 + commandLines;
  return room >= least + Math.min(ruleCount, FIRST_RULES) ? least : 0;
}
