export { type DatabaseFacts, databaseFacts } from '../store/queries/table-database.js';
export { csvText, type Profile } from './csv.js';
export { type DataPackageOptions, dataPackage } from './data-package.js';
export { type GraphHost, type HostGraph, hostGraphSvg, hostsLinkEachOther, readHostGraph } from './host-graph/index.js';
export { type HostsOverview, isFarmVerdict, readHosts } from './hosts-overview.js';
export {
  groupSentence,
  hostNames,
  hostValue,
  idName,
  operatorSentence,
  pointsValue,
  readValue,
  verdictValue,
} from './hosts-wording.js';
export { type MoneyLine, moneySummary } from './money-summary.js';
export { type AdSystemTotal, type NetworkTotal, type Overview, type RunHeader, readOverview } from './overview.js';
export { noteLines, type OverviewTextOptions, overviewText } from './overview-text.js';
export { guardCell, recoverCell } from './spreadsheet-guard.js';
export { type Column, type ColumnType, type Row, type Table, tableRows } from './table.js';
export { findings as findingsTable } from './tables/findings.js';
export { tables } from './tables/index.js';
export {
  adSystemValue,
  age,
  clusterValue,
  count,
  faultSentence,
  grouped,
  networkValue,
  pageStates,
  runName,
  shellWord,
  spread,
} from './wording.js';
