import type { Match } from '@linkvet/core';
import {
  type AdSystemDefinition,
  adSystemProblems,
  type Catalogue,
  type NetworkDefinition,
  networkProblems,
  adSystems as ourAdSystems,
  networks as ourNetworks,
  type UrlExample,
} from '@linkvet/core/catalogue';
import { catalogueOf } from '../own-catalogue.js';
import { suggest } from '../suggest.js';
import { type Problem, problemAt } from './problem.js';
import type { Configuration } from './schema.js';

interface Own {
  networks: readonly NetworkDefinition[];
  adSystems: readonly AdSystemDefinition[];
  publishers: Readonly<Record<string, unknown>>;
}

/** One's own definitions may do without what the catalogue's must have. */
const FORGIVEN: ReadonlySet<string> = new Set(['has no example']);

const ours = [...ourNetworks, ...ourAdSystems];

/** What the schema cannot see: patterns that are none, ids that are taken, examples that are not recognised. */
export function definitionProblems({ networks = [], adSystems = [], publishers = {} }: Configuration): Problem[] {
  const own = { networks, adSystems, publishers };
  const problems = [...takenIds(own), ...brokenDefinitions(own), ...unknownNetworks(own)];
  // What is broken cannot be tried.
  if (problems.length > 0 || own.networks.length === 0) return problems;
  const catalogue = catalogueOf(own);
  return own.networks.flatMap((network, i) => missedExamples(network, ['networks', i], catalogue));
}

function takenIds(own: Own): Problem[] {
  const known = new Set(ours.map(({ id }) => id));
  const problems: Problem[] = [];
  for (const key of ['networks', 'adSystems'] as const) {
    own[key].forEach(({ id }, i) => {
      if (known.has(id)) problems.push(problemAt([key, i, 'id'], `"${id}" is taken`, 'Choose another.'));
      known.add(id);
    });
  }
  return problems;
}

function brokenDefinitions(own: Own): Problem[] {
  const located = (key: 'networks' | 'adSystems', i: number, problems: readonly string[]) =>
    problems.filter((problem) => !FORGIVEN.has(problem)).map((problem) => locate([key, i], problem));
  return [
    ...own.networks.flatMap((network, i) => located('networks', i, networkProblems(network))),
    ...own.adSystems.flatMap((system, i) => located('adSystems', i, adSystemProblems(system))),
  ];
}

/** `urls[2]: …` stands at the third of the `urls`. */
function locate(path: PropertyKey[], problem: string): Problem {
  const [, list, index, message] = /^([a-z]+)\[(\d+)\]: (.*)$/is.exec(problem) ?? [];
  if (list === undefined || message === undefined) return problemAt(path, problem);
  return problemAt([...path, list, Number(index)], message);
}

function unknownNetworks({ publishers, ...own }: Own): Problem[] {
  const known = [...ours, ...own.networks, ...own.adSystems].map(({ id }) => id);
  return Object.keys(publishers)
    .filter((id) => !known.includes(id))
    .map((id) => {
      const hint = suggest(id, known) || '"linkvet networks" lists what there is.';
      return problemAt(['publishers', id], 'there is no such network or ad system', hint);
    });
}

function missedExamples({ id, ...network }: NetworkDefinition, path: PropertyKey[], catalogue: Catalogue): Problem[] {
  const missed = network.examples.flatMap((example, i) => {
    const difference = differenceFrom(id, example, catalogue.identify(example.url)[0]);
    return difference === '' ? [] : [problemAt([...path, 'examples', i], `${example.url} ${difference}`)];
  });
  const taken = network.nearMisses.flatMap((url, i) => {
    const isTaken = catalogue.identify(url).some((hop) => hop.network === id);
    return isTaken ? [problemAt([...path, 'nearMisses', i], `${url} is recognised`)] : [];
  });
  return [...missed, ...taken];
}

/** What is other than the example says; '' when nothing is. What it does not name may be anything. */
function differenceFrom(network: string, example: UrlExample, found: Match | undefined): string {
  if (!found) return 'is not recognised';
  const { role, tier, ids = {} } = example;
  const target = example.target && URL.canParse(example.target) ? new URL(example.target).href : example.target;
  const wanted = Object.entries({ network, role, tier, target, ...ids });
  const actual = new Map(Object.entries({ ...found, ...found.ids }));
  const other = wanted.find(([name, value]) => value !== undefined && value !== actual.get(name));
  return other ? `has the ${other[0]} ${actual.get(other[0]) ?? 'none'}, not ${other[1]}` : '';
}
