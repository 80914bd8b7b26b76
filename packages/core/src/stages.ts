/** What an audit does with pages: apart from the types and errors, so that commands which only read or print need not load it. */
export { type AuditOptions, audit, judgeFacts, type LinkJudge } from './audit.js';
export { coreText, isCore, mainText } from './content/index.js';
export { explainMainText } from './content/main-text/index.js';
export { thinScore } from './content/thin.js';
export { traceBlocks } from './content/trace-blocks.js';
export type { OwnIds } from './own-publishers.js';
export { registrableDomain } from './registrable-domain.js';
