import type { ReactElement } from 'react';
import type { Action } from '../keys.js';

/** What a screen adds to the dashboard around it. */
export interface Screen {
  /** What its own keys do. */
  actions: Partial<Record<Action, () => void>>;
  /** Null when there is no run. */
  body: ReactElement | null;
}

/** Where a screen is drawn. */
export interface ScreenPlace {
  columns: number;
  /** Lines. */
  height: number;
  /** Where the run stands among all, e.g. `run 3 (newest of 3)`. */
  position: string;
}
