import type {
  AssetHost,
  CarriedId,
  ClusterHost,
  HostEdge,
  HostGroup,
  HostStanding,
  HostStore,
  HostTemplate,
  MoneyFlow,
  MoneyPath,
  Operator,
  PageLinks,
  PageStanding,
  PaidLinks,
  RunHost,
  StoredBox,
} from '../model.js';
import { readAssetHosts } from './asset-hosts.js';
import { readCarriedIds } from './carried-ids.js';
import { saveHostEdges } from './host-edges.js';
import { saveHostGroups } from './host-groups.js';
import { saveHostStandings, savePageStandings } from './host-standings.js';
import { readHostTemplates } from './host-templates.js';
import { readLinkBoxes } from './link-boxes.js';
import { saveMoneyPaths } from './money-paths.js';
import { saveOperators } from './operators.js';
import { readPageLinks } from './page-links.js';
import { readPaidLinks } from './paid-links.js';
import { clusterHosts } from './queries/cluster-hosts.js';
import type { Reader } from './reader.js';
import type { RunContext } from './run-context.js';
import { readHostNames, readPageUrls, readRunHosts } from './run-hosts.js';

/** What the graph stage reads of a run, and what it leaves there: each question and each answer in a file of its own. */
export class RunHosts implements HostStore {
  readonly context: RunContext;
  readonly reader: Reader;

  constructor(context: RunContext, reader: Reader) {
    this.context = context;
    this.reader = reader;
  }

  runHosts(): RunHost[] {
    return readRunHosts(this.reader, this.context.run);
  }

  pageLinks(): Iterable<PageLinks> {
    return readPageLinks(this.reader, this.context.run);
  }

  linkBoxes(): Iterable<StoredBox> {
    return readLinkBoxes(this.reader, this.context.run);
  }

  carriedIds(): Iterable<CarriedId> {
    return readCarriedIds(this.reader, this.context.run);
  }

  assetHosts(): AssetHost[] {
    return readAssetHosts(this.reader, this.context.run);
  }

  templates(): HostTemplate[] {
    return readHostTemplates(this.reader, this.context.run);
  }

  clusterHosts(): Iterable<ClusterHost> {
    return this.reader.each(clusterHosts, this.context.run);
  }

  paidLinks(): Iterable<PaidLinks> {
    return readPaidLinks(this.reader, this.context.run);
  }

  pageUrls(pageIds: readonly number[]): string[] {
    return readPageUrls(this.reader, pageIds);
  }

  hostNames(hostIds: readonly number[]): string[] {
    return readHostNames(this.reader, hostIds);
  }

  saveHostEdges(edges: Iterable<HostEdge>): Iterable<'write'> {
    return saveHostEdges(this.context, edges);
  }

  savePageStandings(standings: Iterable<PageStanding>): Iterable<'write'> {
    return savePageStandings(this.context, standings);
  }

  saveHostStandings(standings: readonly HostStanding[]): void {
    this.context.connection.transaction(() => saveHostStandings(this.context, standings));
  }

  saveOperators(operators: readonly Operator[]): void {
    this.context.connection.transaction(() => saveOperators(this.context, operators));
  }

  saveHostGroups(groups: readonly HostGroup[]): void {
    this.context.connection.transaction(() => saveHostGroups(this.context, groups));
  }

  saveMoneyPaths(paths: readonly MoneyPath[], flows: readonly MoneyFlow[]): Iterable<'write'> {
    return saveMoneyPaths(this.context, paths, flows);
  }
}
