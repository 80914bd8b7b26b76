import type { AdsTxtLine } from '../model.js';
import { isDomain } from './domain.js';

type SellerRecord = Omit<AdsTxtLine, 'line'>;

const RELATIONS: ReadonlySet<string> = new Set(['DIRECT', 'RESELLER']);

/** Known names of variables, without their sign. */
const UNSIGNED = /^(?:contact|subdomain|inventorypartnerdomain|ownerdomain|managerdomain)[\s:]/i;

const MARKUP = /^<[a-z!/?]/i;

/**
 * Reads the record of a seller: domain of the ad system, account, relation and, if there is one, the id from a
 * certification authority; or says in a sentence why it is none. What follows a semicolon is an extension and left out.
 */
export function parseRecord(text: string): SellerRecord | string {
  const end = text.indexOf(';');
  const fields = (end < 0 ? text : text.slice(0, end)).split(',').map((field) => field.trim());
  const [domain = '', account = '', relation = '', authority = '', ...more] = fields;
  const problem = findProblem(text, fields);
  if (problem !== '') return problem;
  return {
    type: 'record',
    name: domain.toLowerCase(),
    value: account,
    relation: relation.toUpperCase() as 'DIRECT' | 'RESELLER',
    authority,
    problem: more.some((field) => field !== '') ? 'More than four fields stand in the line; four are read.' : '',
  };
}

/** The sentence that helps most; '' when nothing is wrong. */
function findProblem(text: string, fields: readonly string[]): string {
  const [domain = '', account = '', relation = ''] = fields;
  const isRelated = RELATIONS.has(relation.toUpperCase());
  if (isDomain(domain) && account !== '' && !/\s/.test(account) && isRelated) return '';
  if (MARKUP.test(text)) return 'It is markup, and no line of such a file.';
  if (UNSIGNED.test(text)) return 'An equals sign is missing behind the name of the variable.';
  const asked = [domain, account, relation];
  if (asked.some((field) => field.includes('\t'))) return 'A tab stands where a comma must.';
  if (asked.some((field) => /\s/.test(field))) return 'A space stands where a comma must.';
  if (fields.length === 1 && text.includes(';')) return 'Semicolons stand where commas must.';
  if (fields.length === 1) return 'It is neither a record of three or four fields nor NAME=VALUE.';
  if (!isDomain(domain)) return explainDomain(domain);
  if (account === '' || RELATIONS.has(account.toUpperCase())) return 'The account id is missing.';
  return relation === ''
    ? 'The relation is missing: DIRECT or RESELLER.'
    : 'The relation is neither DIRECT nor RESELLER.';
}

function explainDomain(written: string): string {
  if (written === '') return 'The domain of the ad system is missing.';
  if (/^[a-z]+:|\//i.test(written)) return 'The ad system is named by an address; its domain alone is asked for.';
  return 'The ad system is not named by a domain.';
}
