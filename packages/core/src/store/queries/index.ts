export {
  type BrokenPage,
  brokenPages,
  linksToUrl,
  type PlacedLink,
  pagesByUrl,
  placedLink,
} from './broken-targets.js';
export { type ClusterMemberRow, clusterMembers } from './cluster-members.js';
export { type FaultRow, faults } from './faults.js';
export { type FindingFilter, type FindingRow, findings } from './findings.js';
export { type NetworkCount, networkCounts } from './network-counts.js';
export { type NoteRow, notes } from './notes.js';
export { type ClusterTotal, clusterTotals, doorwayTotal } from './overview-clusters.js';
export { type FaultTotal, faultTotals } from './overview-faults.js';
export {
  type HostTotal,
  hostTotals,
  type SharedHosts,
  sharedHosts,
} from './overview-hosts.js';
export { factsOfPage, linksOfPage, textById } from './page-facts.js';
export { contentPages, packedLinks, pageUrlId, sharedTargets } from './page-links.js';
export { type PageSignatureRow, pageSignatures } from './page-signatures.js';
export { type PublisherCount, publisherCounts } from './publisher-counts.js';
export { type RuleCount, ruleCounts } from './rule-counts.js';
export { latestRun, type RunRow, runById, runs } from './runs.js';
export { storageByTable, type TableStorage } from './storage-by-table.js';
