/** What linkvet knows of the world, without a parser or a database: networks, ad systems and rules. */
export * from './networks/index.js';
export * from './rules/index.js';
