import type { AdsTxtFile, AdsTxtLine, Seller } from '../model.js';
import { type AdsTxtRow, tableAdsTxt } from './queries/table-ads-txt.js';
import { tableSellers } from './queries/table-sellers.js';
import type { Reader } from './reader.js';

/** The ads.txt and app-ads.txt files of a run, by domain and kind. */
export function* readAdsTxtFiles(reader: Reader, run: number): Generator<AdsTxtFile> {
  let current: AdsTxtFile | undefined;
  for (const row of reader.each(tableAdsTxt, { run })) {
    const { domain, kind, url, status, state, detail } = row;
    if (current?.domain !== domain || current.kind !== kind) {
      if (current) yield current;
      current = { domain, kind, url, status, state, detail, lines: [] };
    }
    const line = lineOf(row);
    if (line !== null) current.lines.push(line);
  }
  if (current) yield current;
}

function lineOf({ line, type, name, value, relation, authority, problem }: AdsTxtRow): AdsTxtLine | null {
  if (line === null || type === null) return null;
  const said = { name: name ?? '', value: value ?? '', relation: relation ?? '', authority: authority ?? '' } as const;
  return { line, type, ...said, problem: problem ?? '' };
}

/** What ad systems say of accounts, by system and account. */
export function* readSellers(reader: Reader, run: number): Generator<Seller> {
  for (const { account_id, is_confidential, ...seller } of reader.each(tableSellers, { run })) {
    yield { ...seller, account: account_id, isConfidential: is_confidential === 1 };
  }
}
