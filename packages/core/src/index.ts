export { parseAdsTxt, readSellersJson } from './ads-txt/index.js';
export { StorageError, UsageError } from './errors.js';
export { hostOf } from './host-of.js';
export type * from './model.js';
export { isPrinted } from './printed-blocks.js';
export { terminalText, terminalWidth } from './terminal-text.js';
export { withoutFragment } from './without-fragment.js';
