import type { StoredBox } from '../model.js';
import type { Group } from './groups.js';

/** What the boxes of a host list of the siblings of its group: boxes that are no navigation and list at least four siblings. */
export interface SiblingBoxes {
  hostId: number;
  /** Pages that hold such a box; and those of them where the frame is that of other pages of the host but the targets are not. */
  pages: number;
  variedPages: number;
  /** Median of the sibling hosts in a box; null without one. */
  medianSiblings: number | null;
  /** Distinct targets of their links. */
  targets: number;
  /** Share of the words of their anchors that the page itself has, 0 to 1; null without one. */
  anchorRelevance: number | null;
  /** Their links, by the host they lead to: siblings and others. */
  links: ReadonlyMap<number, number>;
  /** Pages whose boxes list it, by sibling host. */
  siblings: ReadonlyMap<number, number>;
}

/** The boxes of links of a run: by host, without what is navigation. */
export class BoxLedger {
  add(_box: StoredBox): void {}

  /** By each host of the group, also hosts without a box. */
  ofGroup(group: Group): ReadonlyMap<number, SiblingBoxes> {
    const none = { pages: 0, variedPages: 0, medianSiblings: null, targets: 0, anchorRelevance: null };
    const empty = { links: new Map(), siblings: new Map() };
    return new Map(group.hostIds.map((hostId) => [hostId, { hostId, ...none, ...empty }]));
  }
}
