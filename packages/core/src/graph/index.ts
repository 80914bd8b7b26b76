export { BoxLedger } from './boxes.js';
export { judgeGroups } from './farms/index.js';
export { groupHosts } from './groups.js';
export { HostEdges } from './host-edges.js';
export { standHosts } from './host-standings.js';
export { MoneyTrails } from './money/index.js';
export { findOperators } from './operators/index.js';
export { PageGraph } from './page-graph.js';
