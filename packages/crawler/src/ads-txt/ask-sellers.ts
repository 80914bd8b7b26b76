import { type AdsTxtFile, readSellersJson, type Seller } from '@linkvet/core';
import { registrableDomain } from '@linkvet/core/stages';
import { codingsOf, decodeBody } from '../fetch/content-coding.js';
import { headerOf } from '../fetch/retry.js';
import { decodeText } from '../fetch/text.js';
import { type AskOptions, askFile } from './ask-file.js';

/** Bytes of a sellers.json; the largest that are in use have a hundred million. */
export const MAX_SELLERS_BYTES = 20_000_000;

/** Accounts of one ad system. */
const MAX_ACCOUNTS = 1_000;

/** An ad system, and the accounts there that files of the site declare. */
export interface DeclaredAccounts {
  system: string;
  accounts: string[];
}

/**
 * The ad systems that these files name, with the accounts: those with an account of the site's own (DIRECT) first, then in
 * the order of the lines.
 */
export function declaredAccounts(files: readonly AdsTxtFile[]): DeclaredAccounts[] {
  const accounts = new Map<string, Set<string>>();
  for (const relation of ['DIRECT', 'RESELLER']) {
    for (const line of files.flatMap(({ kind, lines }) => (kind === 'ads.txt' ? lines : []))) {
      if (line.type !== 'record' || line.relation !== relation || !isSystem(line.name)) continue;
      const known = accounts.get(line.name) ?? new Set();
      accounts.set(line.name, known);
      if (known.size < MAX_ACCOUNTS) known.add(line.value);
    }
  }
  return [...accounts].map(([system, known]) => ({ system, accounts: [...known] }));
}

/** Whether it is a name that somebody registered, and not the one that stands for none (ads.txt 1.1, section 3.2.1). */
function isSystem(domain: string): boolean {
  return (
    registrableDomain(domain) !== null && domain !== 'placeholder.example.com' && URL.canParse(`https://${domain}/`)
  );
}

/** Asks an ad system what it says of accounts. Where it cannot be had, nothing is known of any of them. */
export async function askSellers({ system, accounts }: DeclaredAccounts, ask: AskOptions): Promise<Seller[]> {
  const { answer, status, problem } = await askFile(new URL('/sellers.json', `https://${system}`).href, ask);
  const unknown = (detail: string) =>
    accounts.map((account): Seller => {
      return { system, account, type: 'unknown', name: '', domain: '', isConfidential: false, detail };
    });
  if (answer === null) return unknown(problem);
  if (answer.status < 200 || answer.status > 299) return unknown(`It answered ${status}.`);
  if (answer.body.length > MAX_SELLERS_BYTES) return unknown(`It has more than ${MAX_SELLERS_BYTES} bytes.`);
  const body = decodeBody(answer.body, codingsOf(headerOf(answer, 'content-encoding')), MAX_SELLERS_BYTES);
  if ('failed' in body) return unknown(body.detail);
  return readSellersJson(decodeText(body, 'utf-8').text, system, accounts) ?? unknown('It is no whole sellers.json.');
}
