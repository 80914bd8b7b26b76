export { StorageError, UsageError } from './errors.js';
export { hash64 } from './hash.js';
export type * from './model.js';
export { terminalText } from './terminal-text.js';
