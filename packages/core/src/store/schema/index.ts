import { addresses } from './addresses.js';
import { copies } from './copies.js';
import { counts } from './counts.js';
import { dictionaries } from './dictionaries.js';
import { findings } from './findings.js';
import { hosts } from './hosts.js';
import { monetised } from './monetised.js';
import { pages } from './pages.js';
import { runs } from './runs.js';

/**
 * The tables of a linkvet database. The comment behind each column stays in the file (SQLite keeps the text of its
 * tables), so a database explains itself, and docs/schema.md is made from the same words.
 *
 * Conventions: `…_id` holds the id of a row of that table; booleans are 0 and 1; times are ISO 8601 in UTC; an empty text
 * is a value that is known to be empty, null is unknown. What one page holds is clustered under its page, so a page is
 * written at the end of every table; what needs another order is counted beside the rows or written at the close.
 */

/** `PRAGMA application_id` of our files: "lvet". A file with another one is not ours and is left alone. */
export const applicationId = 0x6c766574;

/** Each entry lifts the schema by one version. A released entry is never edited: a change is a new entry. */
export const migrations: readonly string[] = [
  [runs, dictionaries, pages, monetised, addresses, findings, copies, hosts, counts].join(''),
];
