/** What a key can ask for. */
export type Action =
  | 'move-down'
  | 'move-up'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'older-run'
  | 'newer-run'
  | 'refresh'
  | 'open-hosts'
  | 'help'
  | 'close'
  | 'quit';

export interface KeyBinding {
  action: Action;
  /** Names as `keyNames` gives them; the first one is shown in the footer. */
  keys: readonly string[];
  /** What it does, for help. */
  does: string;
  /** One or two words for the footer; absent for keys that only help lists. */
  short?: string;
  /** It stands in the footer only together with the next one. */
  hasPartner?: true;
}

export type Screen = 'overview' | 'hosts' | 'help';

const QUIT: KeyBinding = { action: 'quit', keys: ['q', 'ctrl-c'], does: 'leave the dashboard', short: 'quit' };

/** Which run is shown, and what is known of it. */
const RUNS: readonly KeyBinding[] = [
  { action: 'older-run', keys: ['[', 'left'], does: 'the run before this one', short: 'older run', hasPartner: true },
  { action: 'newer-run', keys: [']', 'right'], does: 'the run after this one', short: 'newer run' },
  { action: 'refresh', keys: ['r'], does: 'read the database again', short: 'refresh' },
];

/** The one table of keys: it drives the handler, the footer and the help of every screen. */
export const KEYS: Record<Screen, readonly KeyBinding[]> = {
  overview: [
    { action: 'move-down', keys: ['j', 'down'], does: 'next rule', short: 'down', hasPartner: true },
    { action: 'move-up', keys: ['k', 'up'], does: 'previous rule', short: 'up' },
    { action: 'page-down', keys: ['pagedown', 'ctrl-d'], does: 'ten rules down' },
    { action: 'page-up', keys: ['pageup', 'ctrl-u'], does: 'ten rules up' },
    { action: 'first', keys: ['g', 'home'], does: 'first rule' },
    { action: 'last', keys: ['G', 'end'], does: 'last rule' },
    ...RUNS,
    { action: 'open-hosts', keys: ['o'], does: 'operators and hosts', short: 'operators' },
    { action: 'help', keys: ['?'], does: 'this list', short: 'help' },
    QUIT,
  ],
  hosts: [
    { action: 'move-down', keys: ['j', 'down'], does: 'next line of the list', short: 'down', hasPartner: true },
    { action: 'move-up', keys: ['k', 'up'], does: 'previous line of the list', short: 'up' },
    { action: 'page-down', keys: ['space', 'pagedown', 'ctrl-d'], does: 'more of what is chosen', short: 'more' },
    { action: 'page-up', keys: ['pageup', 'ctrl-u'], does: 'back in what is chosen' },
    { action: 'first', keys: ['g', 'home'], does: 'first line of the list' },
    { action: 'last', keys: ['G', 'end'], does: 'last line of the list' },
    ...RUNS.map(({ action, keys, does }) => ({ action, keys, does })),
    { action: 'close', keys: ['o', 'escape'], does: 'back to the overview', short: 'back' },
    { action: 'help', keys: ['?'], does: 'this list', short: 'help' },
    QUIT,
  ],
  help: [{ action: 'close', keys: ['?', 'escape'], does: 'back', short: 'back' }, QUIT],
};

/** The parts of Ink's key event that name a key which is no character. */
export interface KeyEvent {
  upArrow: boolean;
  downArrow: boolean;
  leftArrow: boolean;
  rightArrow: boolean;
  pageUp: boolean;
  pageDown: boolean;
  home: boolean;
  end: boolean;
  escape: boolean;
  ctrl: boolean;
}

/** Names of the keys in one piece of input: a key that is held may send several characters at once. */
export function keyNames(input: string, event: KeyEvent): string[] {
  if (event.upArrow) return ['up'];
  if (event.downArrow) return ['down'];
  if (event.leftArrow) return ['left'];
  if (event.rightArrow) return ['right'];
  if (event.pageUp) return ['pageup'];
  if (event.pageDown) return ['pagedown'];
  if (event.home) return ['home'];
  if (event.end) return ['end'];
  if (event.escape) return ['escape'];
  if (event.ctrl) return [`ctrl-${input}`];
  return [...input].map((character) => (character === ' ' ? 'space' : character));
}

/** What the key asks for on this screen; undefined for a key that has no meaning there. */
export function actionOf(screen: Screen, keyName: string): Action | undefined {
  return KEYS[screen].find(({ keys }) => keys.includes(keyName))?.action;
}
