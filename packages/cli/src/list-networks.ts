import type { Role, Side } from '@linkvet/core';
import { type AdSystemDefinition, adSystems, type NetworkDefinition, networks } from '@linkvet/core/catalogue';
import type { OwnDefinitions } from './own-catalogue.js';
import { textTable } from './text-table.js';

/** What `linkvet networks --format json` prints of each. */
export type NetworkRow = Described & (NetworkFacts | AdSystemFacts);

interface Described {
  id: string;
  name: string;
  description: string;
  source: string;
  /** Year; null where it goes on. */
  ended: string | null;
  /** Whether the configuration defines it. */
  own: boolean;
}

interface NetworkFacts {
  kind: 'network';
  roles: Role[];
  /** Whose tags are recognised. */
  sides: Side[];
  /** Whether it has a script that turns ordinary links into paid ones. */
  rewritesLinks: boolean;
  /** Whether links are also told by their markup. */
  markup: boolean;
  /** Whether it is told by the site's answer alone, with --resolve own. */
  byAnswer: boolean;
}

interface AdSystemFacts {
  kind: 'ad system';
  /** `unit`: each match is one place for an ad; `page`: it may place ads on the page. */
  counts: 'unit' | 'page';
  /** Domains of which a line of an ads.txt names one. */
  adsTxt: string[];
}

/** Networks first, then ad systems; within each those of the configuration last. */
export function networkRows({ networks: own = [], adSystems: ownSystems = [] }: OwnDefinitions): NetworkRow[] {
  return [
    ...networks.map((network) => networkRow(network, false)),
    ...own.map((network) => networkRow(network, true)),
    ...adSystems.map((system) => adSystemRow(system, false)),
    ...ownSystems.map((system) => adSystemRow(system, true)),
  ];
}

function networkRow(network: NetworkDefinition, own: boolean): NetworkRow {
  const { urls, markup = [], byAnswer = false } = network;
  return {
    ...described(network, own),
    kind: 'network',
    roles: [...new Set([...urls, ...markup].map(({ role }) => role))],
    sides: sidesOf(network),
    rewritesLinks: urls.some(({ rewritesLinks }) => rewritesLinks === true),
    markup: markup.length > 0,
    byAnswer,
  };
}

function adSystemRow(system: AdSystemDefinition, own: boolean): NetworkRow {
  const { counts, adsTxt } = system;
  return { ...described(system, own), kind: 'ad system', counts, adsTxt: [...(adsTxt?.domains ?? [])] };
}

function described(definition: NetworkDefinition | AdSystemDefinition, own: boolean): Described {
  const { id, name, description, source, ended = null } = definition;
  return { id, name, description, source, ended, own };
}

/** Whose tags are recognised, the publisher's first. */
export function sidesOf({ urls }: NetworkDefinition): Side[] {
  const sides: readonly Side[] = ['publisher', 'advertiser'];
  return sides.filter((side) => urls.some((rule) => (rule.side ?? 'publisher') === side));
}

export function networksText(rows: readonly NetworkRow[]): string {
  const heads = [{ head: 'id' }, { head: 'kind' }, { head: 'name' }, { head: 'note' }];
  return textTable(
    heads,
    rows.map((row) => [row.id, row.kind, row.name, notesOf(row).join(', ')]),
  );
}

/** What a person should know who reads the name in a report. */
function notesOf(row: NetworkRow): string[] {
  const notes = row.own ? ['your own'] : [];
  if (row.ended !== null) notes.push(`ended in ${row.ended}`);
  if (row.kind === 'ad system') return row.counts === 'page' ? [...notes, 'places ads by itself'] : notes;
  if (row.rewritesLinks) notes.push('has an auto-linking script');
  if (row.byAnswer) notes.push('known by the answer of the site');
  if (!row.sides.includes('publisher') && row.sides.length > 0) notes.push("the advertiser's tags only");
  return notes;
}
