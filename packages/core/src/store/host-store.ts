import type {
  AssetHost,
  CarriedId,
  ClusterHost,
  HostEdge,
  HostGroup,
  HostStanding,
  HostStore,
  HostTemplate,
  MoneyPath,
  Operator,
  PageLinks,
  PageStanding,
  PaidLinks,
  RunHost,
  StoredBox,
} from '../model.js';
import type { Reader } from './reader.js';
import type { RunContext } from './run-context.js';

/** What the graph stage reads of a run, and what it leaves there: each question and each answer in a file of its own. */
export class RunHosts implements HostStore {
  readonly context: RunContext;
  readonly reader: Reader;

  constructor(context: RunContext, reader: Reader) {
    this.context = context;
    this.reader = reader;
  }

  runHosts(): RunHost[] {
    return [];
  }

  pageLinks(): Iterable<PageLinks> {
    return [];
  }

  linkBoxes(): Iterable<StoredBox> {
    return [];
  }

  carriedIds(): CarriedId[] {
    return [];
  }

  assetHosts(): AssetHost[] {
    return [];
  }

  templates(): HostTemplate[] {
    return [];
  }

  clusterHosts(): Iterable<ClusterHost> {
    return [];
  }

  paidLinks(): Iterable<PaidLinks> {
    return [];
  }

  pageUrls(_pageIds: readonly number[]): string[] {
    return [];
  }

  hostNames(_hostIds: readonly number[]): string[] {
    return [];
  }

  saveHostEdges(_edges: Iterable<HostEdge>): void {}

  savePageStandings(standings: Iterable<PageStanding>): Iterable<'write'> {
    for (const _ of standings);
    return [];
  }

  saveHostStandings(_standings: readonly HostStanding[]): void {}

  saveOperators(_operators: readonly Operator[]): void {}

  saveHostGroups(_groups: readonly HostGroup[]): void {}

  saveMoneyPaths(_paths: readonly MoneyPath[]): void {}
}
