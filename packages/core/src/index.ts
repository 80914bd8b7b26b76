export { parseAdsTxt, readSellersJson } from './ads-txt/index.js';
export { type AuditOptions, audit, judgeFacts, type LinkJudge } from './audit.js';
export { coreText, mainText } from './content/index.js';
export { StorageError, UsageError } from './errors.js';
export type * from './model.js';
export type { OwnIds } from './own-publishers.js';
export { terminalText } from './terminal-text.js';
export { withoutFragment } from './without-fragment.js';
