import { IntegerTable } from '../integer-table.js';
import type { StoredBox } from '../model.js';

/** Integers one after the other. */
class Column {
  length = 0;
  readonly #integers = new IntegerTable();

  push(integer: number): void {
    this.#integers.set(this.length++, integer);
  }

  at(index: number): number {
    return this.#integers.get(index);
  }
}

/** What a link of a box leads to. */
export interface BoxLink {
  urlId: number;
  hostId: number;
}

/** Boxes of links by column, in the order in which they came: 8 bytes a link, some 30 a box, and the label once a frame. */
export class BoxColumns {
  readonly pages = new Column();
  readonly hosts = new Column();
  readonly lines = new Column();
  readonly hidden = new Column();
  readonly words = new Column();
  readonly wordsOnPage = new Column();
  /** Positions in `labels`. */
  readonly frames = new Column();
  readonly labels: string[] = [];
  readonly #positionOf = new Map<number, number>();
  readonly #starts = new Column();
  readonly #urls = new Column();
  readonly #targetHosts = new Column();

  get length(): number {
    return this.pages.length;
  }

  push(box: StoredBox): void {
    this.pages.push(box.pageId);
    this.hosts.push(box.hostId);
    this.lines.push(box.line);
    this.hidden.push(box.isHidden ? 1 : 0);
    this.words.push(box.anchorWords);
    this.wordsOnPage.push(box.anchorWordsOnPage);
    this.frames.push(this.#frameOf(box));
    this.#starts.push(this.#urls.length);
    for (let at = 0; at < box.urlIds.length; at++) {
      this.#urls.push(box.urlIds[at] as number);
      this.#targetHosts.push(box.hostIds[at] as number);
    }
  }

  /** The links of a box that lead to other hosts, in document order. */
  links(box: number): BoxLink[] {
    const links: BoxLink[] = [];
    const host = this.hosts.at(box);
    const end = this.#endOf(box);
    for (let at = this.#starts.at(box); at < end; at++) {
      const hostId = this.#targetHosts.at(at);
      if (hostId !== host) links.push({ urlId: this.#urls.at(at), hostId });
    }
    return links;
  }

  /** The targets of its links to other hosts, in document order. */
  targets(box: number): number[] {
    const host = this.hosts.at(box);
    const targets: number[] = [];
    const end = this.#endOf(box);
    for (let at = this.#starts.at(box); at < end; at++) {
      if (this.#targetHosts.at(at) !== host) targets.push(this.#urls.at(at));
    }
    return targets;
  }

  /** Every host that a box leads to, ascending. */
  targetHosts(): number[] {
    const hosts = new Set<number>();
    for (let at = 0; at < this.#targetHosts.length; at++) hosts.add(this.#targetHosts.at(at));
    return [...hosts].sort((one, other) => one - other);
  }

  /** The boxes of each host, in the order in which they came. */
  byHost(): Map<number, number[]> {
    const boxes = new Map<number, number[]>();
    for (let box = 0; box < this.length; box++) {
      const own = boxes.get(this.hosts.at(box));
      if (own === undefined) boxes.set(this.hosts.at(box), [box]);
      else own.push(box);
    }
    return boxes;
  }

  /** Some of the boxes, by frame. */
  byFrame(some: readonly number[]): Map<number, number[]> {
    const boxes = new Map<number, number[]>();
    for (const box of some) {
      const alike = boxes.get(this.frames.at(box));
      if (alike === undefined) boxes.set(this.frames.at(box), [box]);
      else alike.push(box);
    }
    return boxes;
  }

  #endOf(box: number): number {
    return box + 1 < this.length ? this.#starts.at(box + 1) : this.#urls.length;
  }

  #frameOf({ frame, label }: StoredBox): number {
    const known = this.#positionOf.get(frame);
    if (known !== undefined) return known;
    this.#positionOf.set(frame, this.labels.length);
    return this.labels.push(label) - 1;
  }
}
