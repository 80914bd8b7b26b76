import type { CloseStep, MoneyFlow, MoneyPath, PageLinks, PaidLinks, RunHost } from '../../model.js';
import { HostTrail } from './host-trail.js';
import { Leads } from './leads.js';
import { MoneyFlows } from './money-flows.js';
import { pathOrder, pathsOf } from './money-paths.js';
import { PaidPages } from './paid-pages.js';

/** Follows readers from host to host to those who pay; over one hub, not over two. */
export class MoneyTrails {
  readonly #names: ReadonlyMap<number, string>;
  readonly #paid = new PaidPages();
  readonly #leads = new Leads(this.#paid);

  /** @param hosts all that have pages with content */
  constructor(hosts: readonly Pick<RunHost, 'hostId' | 'host'>[]) {
    this.#names = new Map(hosts.map(({ hostId, host }) => [hostId, host]));
  }

  /** By page; all of them before the first page of links. */
  addPaid(paid: PaidLinks): void {
    this.#paid.add(paid);
  }

  /** Pages come in any order, each once. */
  add(page: PageLinks): void {
    this.#leads.add(page);
  }

  /** The paths in the order of `pathOrder`, and what they come to. To be asked once, when all pages are there. */
  *follow(): Generator<CloseStep, { paths: MoneyPath[]; flows: MoneyFlow[] }> {
    const nameOf = (hostId: number | null) => this.#names.get(hostId ?? 0) ?? '';
    const surroundings = { paid: this.#paid, hubLinks: this.#leads.hubLinks, nameOf };
    const trail = new HostTrail(this.#paid);
    const flows = new MoneyFlows(surroundings);
    const paths: MoneyPath[] = [];
    for (const sourceId of new Set([...this.#paid.hostIds, ...this.#leads.hostIds])) {
      yield* trail.follow(this.#leads.of(sourceId));
      flows.add(sourceId, trail);
      for (const path of pathsOf(sourceId, trail, surroundings)) paths.push(path);
      yield;
    }
    return { paths: paths.sort(pathOrder(nameOf)), flows: flows.list() };
  }
}
