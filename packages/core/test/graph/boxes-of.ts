import { BoxLedger } from '../../src/graph/boxes.js';
import { registrableDomain } from '../../src/registrable-domain.js';
import { workThrough } from '../work-through.js';

/** A box by names: the page it stands on, and the URLs it lists. */
export interface NamedBox {
  page: string;
  urls: string[];
  label?: string;
  isHidden?: boolean;
}

/** Ids for names, from 1, in the order in which they are asked for. */
export class Names {
  readonly #names: string[] = [];

  idOf(name: string): number {
    const known = this.#names.indexOf(name);
    return known === -1 ? this.#names.push(name) : known + 1;
  }

  nameOf(id: number): string {
    return this.#names[id - 1] ?? '';
  }
}

/** A ledger of the boxes, settled. */
export function ledgerOf(
  boxes: readonly NamedBox[],
  { hosts, urls, pages }: { hosts: Names; urls: Names; pages: Names },
): BoxLedger {
  const ledger = new BoxLedger();
  for (const { page, urls: listed, label = 'Also read:', isHidden = false } of boxes) {
    ledger.add({
      ...{ pageId: pages.idOf(page), hostId: hosts.idOf(new URL(page).host), label, frame: label.length + 1, line: 7 },
      ...{ isHidden, anchorWords: 10, anchorWordsOnPage: 2 },
      urlIds: listed.map((url) => urls.idOf(url)),
      hostIds: listed.map((url) => hosts.idOf(new URL(url).host)),
    });
  }
  workThrough(ledger.settle((ids) => ids.map((id) => hosts.nameOf(id)), registrableDomain));
  return ledger;
}

export function newNames(): { hosts: Names; urls: Names; pages: Names } {
  return { hosts: new Names(), urls: new Names(), pages: new Names() };
}
