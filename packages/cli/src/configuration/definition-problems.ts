import {
  type AdSystemDefinition,
  adSystemProblems,
  type NetworkDefinition,
  networkProblems,
  adSystems as ourAdSystems,
  networks as ourNetworks,
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
const FORGIVEN: ReadonlySet<string> = new Set(['has no example', 'has no example of its markup']);

const ours = [...ourNetworks, ...ourAdSystems];

/** What the schema cannot see: patterns that are none, ids that are taken, examples that are not recognised. */
export async function definitionProblems({
  networks = [],
  adSystems = [],
  publishers = {},
}: Configuration): Promise<Problem[]> {
  const own = { networks, adSystems, publishers };
  const problems = [...takenIds(own), ...brokenDefinitions(own), ...unknownNetworks(own)];
  // What is broken cannot be tried.
  const isTold = [...networks, ...adSystems].some((definition) => hasExamples(definition));
  return problems.length > 0 || !isTold ? problems : exampleProblems(own);
}

function hasExamples({ examples, nearMisses, ...rest }: NetworkDefinition | AdSystemDefinition): boolean {
  const ofMarkup = 'markupExamples' in rest ? rest.markupExamples : undefined;
  return examples.length + nearMisses.length + (ofMarkup?.length ?? 0) > 0;
}

/** The HTML parser is loaded only where there is something to try. */
async function exampleProblems(own: Own): Promise<Problem[]> {
  const { networkExampleProblems, adSystemExampleProblems } = await import('./example-problems.js');
  const catalogue = catalogueOf(own);
  return [
    ...own.networks.flatMap((network, i) => networkExampleProblems(network, ['networks', i], catalogue)),
    ...own.adSystems.flatMap((system, i) => adSystemExampleProblems(system, ['adSystems', i], catalogue)),
  ];
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
