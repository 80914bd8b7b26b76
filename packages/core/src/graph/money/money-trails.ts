import { IntegerTable } from '../../integer-table.js';
import type { CloseStep, MoneyFlow, MoneyPath, PageLinks, PaidLinks, RunHost } from '../../model.js';
import { HostTrail } from './host-trail.js';
import { Leads } from './leads.js';
import { MoneyFlows } from './money-flows.js';
import { pathOrder, pathsOf, type Surroundings } from './money-paths.js';
import { PaidPages } from './paid-pages.js';

/** Follows readers from host to host to those who pay; over one hub, not over two. */
export class MoneyTrails {
  readonly #paid = new PaidPages();
  readonly #leads = new Leads(this.#paid);
  readonly #hosts: readonly Pick<RunHost, 'hostId' | 'host'>[];

  /** @param hosts all that have pages with content, by name */
  constructor(hosts: readonly Pick<RunHost, 'hostId' | 'host'>[]) {
    this.#hosts = hosts;
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
    const surroundings = this.#surroundings();
    const rows = this.#paid.rows();
    const trail = new HostTrail(this.#paid, rows);
    const flows = new MoneyFlows(surroundings, rows);
    const paths: MoneyPath[] = [];
    yield;
    for (const sourceId of new Set([...this.#paid.hostIds, ...this.#leads.hostIds])) {
      yield* trail.follow(this.#leads.of(sourceId));
      yield* flows.add(sourceId, trail);
      for (const path of yield* pathsOf(sourceId, trail, surroundings)) paths.push(path);
      yield;
    }
    return { paths: paths.sort(pathOrder(surroundings.rankOf)), flows: yield* flows.list() };
  }

  #surroundings(): Surroundings {
    const ranks = new IntegerTable();
    for (const [place, { hostId }] of this.#hosts.entries()) ranks.set(hostId, place + 1);
    const rankOf = (hostId: number | null) => (hostId === null ? 0 : ranks.get(hostId));
    const nameOf = (hostId: number) => this.#hosts[rankOf(hostId) - 1]?.host ?? '';
    return { paid: this.#paid, hubLinks: this.#leads.hubLinks, nameOf, rankOf };
  }
}
