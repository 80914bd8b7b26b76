import type { StoredBox } from '../model.js';

/** The boxes of links of a run: by host, without what is navigation. */
export class BoxLedger {
  add(_box: StoredBox): void {}
}
