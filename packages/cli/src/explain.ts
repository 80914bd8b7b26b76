import { UsageError } from '@linkvet/core';
import {
  type AdSystemDefinition,
  adSystems,
  defaultPacks,
  type NetworkDefinition,
  networks,
  type Pack,
  packs,
  type Rule,
  rules,
  type UrlRule,
} from '@linkvet/core/catalogue';
import { sidesOf } from './list-networks.js';
import type { OwnDefinitions } from './own-catalogue.js';
import { suggest } from './suggest.js';

const ON_BY_DEFAULT = 'on, unless the configuration has a list of packs without it';
const OFF_BY_DEFAULT = 'off, unless the configuration has a list of packs with it';

const SIDES = {
  publisher: 'publisher: a page with such a URL sends readers and earns',
  advertiser: 'advertiser: a page with such a URL belongs to a shop that runs a programme',
};

const AUTO_LINKING =
  'Its script turns ordinary links of a page into paid ones: what is counted there is a lower bound.';

const COUNTED = {
  unit: 'each such element is one place for an ad',
  page: 'such an element may place ads anywhere on the page: what is counted there is a lower bound',
};

/** More ids than this are no help on one line. */
const MOST_LISTED = 12;

/** Pages of an example that a screen has room for. */
const MOST_PAGES = 2;

/** What the rule, network, ad system and pack with this id are, as text. Throws a UsageError when nothing has it. */
export function explain(id: string, { networks: own = [], adSystems: ownSystems = [] }: OwnDefinitions): string {
  const allNetworks = [...networks, ...own];
  const allSystems = [...adSystems, ...ownSystems];
  const named = <Known extends { id: string }>(known: readonly Known[]) => known.filter((it) => it.id === id);
  const packIds = Object.keys(packs) as Pack[];
  const texts = [
    ...named(rules).map(explainRule),
    ...named(allNetworks).map(explainNetwork),
    ...named(allSystems).map(explainAdSystem),
    ...packIds.filter((pack) => pack === id).map(explainPack),
  ];
  if (texts.length > 0) return texts.join('\n');
  const titles = new Map([
    ...rules.map((rule): [string, string] => [rule.id, rule.title]),
    ...[...allNetworks, ...allSystems].map(({ id, name }): [string, string] => [id, name]),
    ...packIds.map((pack): [string, string] => [pack, packs[pack]]),
  ]);
  const hint = suggest(id, titles.keys()) || whoseWords(id, titles);
  throw new UsageError(`There is no rule, pack or network "${id}".`, hint);
}

/** For who knows a thing by its name, or by a word of it. */
function whoseWords(word: string, titles: ReadonlyMap<string, string>): string {
  const isOf = (text: string) => text.toLowerCase().includes(word.toLowerCase());
  const ids = [...titles].filter(([id, title]) => isOf(id) || isOf(title)).map(([id]) => id);
  if (ids.length === 0 || ids.length > MOST_LISTED) return '"linkvet rules" and "linkvet networks" list what there is.';
  return `Is it ${ids.join(' or ')}?`;
}

function explainRule({ id, title, severity, why, fix, policy, packs: itsPacks, examples }: Rule): string {
  return paragraphs([
    `${title} (${id}, ${severity})`,
    section('Why', [why]),
    section('Do', [fix]),
    section(
      'Policy',
      policy.map((it) => `${it.title}: ${it.url}`),
    ),
    section(
      'Packs',
      itsPacks.length > 0
        ? itsPacks.map((pack) => `${pack}: ${packs[pack]}`)
        : ['none: it judges whatever packs are on'],
    ),
    section('Reported', allLines(examples.bad)),
    section('Not reported', allLines(examples.good)),
  ]);
}

type Example = string | Record<string, string>;

/** Where one takes several lines, an empty line tells it from the next. */
function allLines(examples: readonly Example[]): string[] {
  const told = examples.map(exampleLines);
  const gap = told.some(({ length }) => length > 1) ? [''] : [];
  return told.flatMap((lines, index) => (index === 0 ? lines : [...gap, ...lines]));
}

/** A piece of HTML, or the first pages of a small site: HTML by path. */
function exampleLines(example: Example): string[] {
  if (typeof example === 'string') return lines(example);
  const pages = Object.entries(example);
  const shown = pages.slice(0, pages.length <= MOST_PAGES + 1 ? MOST_PAGES + 1 : MOST_PAGES);
  const rest = pages.length - shown.length;
  return [
    ...shown.flatMap(([path, html]) => [`${path}:`, ...lines(html).map((line) => `  ${line}`)]),
    ...(rest > 0 ? [`and ${rest} more pages: docs/rules.md has them all`] : []),
  ];
}

function explainPack(pack: Pack): string {
  const itsRules = rules.filter((rule) => rule.packs.includes(pack));
  return paragraphs([
    `${packs[pack]} (${pack}, pack of rules)`,
    section(
      'Rules',
      itsRules.map(({ id, severity, title }) => `${id}: ${title} (${severity})`),
    ),
    section('State', [defaultPacks.includes(pack) ? ON_BY_DEFAULT : OFF_BY_DEFAULT]),
  ]);
}

function explainNetwork(network: NetworkDefinition): string {
  const {
    id,
    name,
    description,
    source,
    ended,
    urls,
    markup = [],
    examples,
    markupExamples = [],
    nearMisses,
  } = network;
  const told = examples.map(({ url, role, tier = 'strong', ids }) => {
    const held = Object.entries(ids ?? {}).map(([key, value]) => `${key} ${value}`);
    return `${url}\n  ${[role, ...(tier === 'strong' ? [] : [tier]), ...held].join(', ')}`;
  });
  const rewrites = urls.some(({ rewritesLinks }) => rewritesLinks === true);
  return paragraphs([
    `${name} (${id}, network)`,
    section('What', [
      description,
      ...(ended === undefined ? [] : [`It ended in ${ended}: its links earn nothing any more.`]),
    ]),
    section(
      'Sides',
      sidesOf(network).map((side) => SIDES[side]),
    ),
    section('Auto-linking', rewrites ? [AUTO_LINKING] : []),
    section(
      'Markup',
      markup.map(({ className, attribute }) => `a link with ${toldBy(className, attribute)}`),
    ),
    section('Source', [source]),
    section(
      'Recognised',
      [...(told.length > 0 ? told : urls.map(toForm)), ...markupExamples.map(({ html }) => html)].flatMap(lines),
    ),
    section('Not recognised', [...nearMisses]),
  ]);
}

/** What a form of URL is, for a definition that shows no example. */
function toForm({ role, hosts, path = '/**' }: UrlRule): string {
  const forms = hosts.flatMap((host) => [path].flat().map((one) => `${host}${one}`));
  return [...forms, `  ${role}`].join('\n');
}

function toldBy(className: string | undefined, attribute: string | undefined): string {
  const parts = [
    ...(className ? [`the class ${className}`] : []),
    ...(attribute ? [`the attribute ${attribute}`] : []),
  ];
  return parts.join(' and ');
}

function explainAdSystem(system: AdSystemDefinition): string {
  const { id, name, description, source, ended, counts, adsTxt, examples, nearMisses } = system;
  return paragraphs([
    `${name} (${id}, ad system)`,
    section('What', [description, ...(ended === undefined ? [] : [`It ended in ${ended}.`])]),
    section('Counted', [COUNTED[counts]]),
    section('ads.txt', adsTxt ? [`a line of ${adsTxt.domains.join(' or ')}`] : []),
    section('Source', [source]),
    section(
      'Recognised',
      examples.flatMap(({ html }) => lines(html)),
    ),
    section('Not recognised', nearMisses.flatMap(lines)),
  ]);
}

function section(head: string, content: readonly string[]): string {
  return content.length === 0 ? '' : [head, ...content.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function lines(text: string): string[] {
  return text.trim().split('\n');
}
