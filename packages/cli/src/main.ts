export { main } from './command-line.js';
export { configurationSchema } from './configuration/schema.js';
export type { GivenIo, Io, Signal } from './io.js';
export { helpText } from './program.js';
