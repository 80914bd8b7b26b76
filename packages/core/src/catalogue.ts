/** What linkvet knows of the world, without a parser or a database: networks and ad systems. */
export * from './networks/index.js';
