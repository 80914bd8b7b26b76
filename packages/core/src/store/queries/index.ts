export { type FaultRow, faults } from './faults.js';
export { type FindingFilter, type FindingRow, findings } from './findings.js';
export { type NetworkCount, networkCounts } from './network-counts.js';
export { type NoteRow, notes } from './notes.js';
export { type ClusterTotal, clusterTotals } from './overview-clusters.js';
export { type PublisherCount, publisherCounts } from './publisher-counts.js';
export { type RuleCount, ruleCounts } from './rule-counts.js';
export { latestRun, previousRun, type RunRow, runById, runs } from './runs.js';
