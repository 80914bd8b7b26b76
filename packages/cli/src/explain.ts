import { UsageError } from '@linkvet/core';
import { adSystems, networks, rules } from '@linkvet/core/catalogue';
import { suggest } from './suggest.js';

type Rule = (typeof rules)[number];
type Network = (typeof networks)[number];
type AdSystem = (typeof adSystems)[number];

/** What a rule, network or ad system is, as text. Throws a UsageError when nothing has this id. */
export function explain(id: string): string {
  const rule = rules.find((known) => known.id === id);
  if (rule) return explainRule(rule);
  const network = networks.find((known) => known.id === id);
  if (network) return explainNetwork(network);
  const system = adSystems.find((known) => known.id === id);
  if (system) return explainAdSystem(system);
  const ids = [...rules, ...networks, ...adSystems].map((known) => known.id);
  const hint = '"linkvet rules" and "linkvet networks" list what there is.';
  throw new UsageError(`There is no rule or network "${id}".`, suggest(id, ids) || hint);
}

function explainRule({ id, title, severity, why, fix, policy, examples }: Rule): string {
  return paragraphs([
    `${title} (${id}, ${severity})`,
    section('Why', [why]),
    section('Do', [fix]),
    section(
      'Policy',
      policy.map((it) => `${it.title}: ${it.url}`),
    ),
    section('Reported', examples.bad.flatMap(exampleLines)),
    section('Not reported', examples.good.flatMap(exampleLines)),
  ]);
}

/** A piece of HTML, or a small site: HTML by path. */
function exampleLines(example: string | Record<string, string>): string[] {
  if (typeof example === 'string') return lines(example);
  return Object.entries(example).flatMap(([path, html]) => [`${path}:`, ...lines(html).map((line) => `  ${line}`)]);
}

function explainNetwork({ id, name, description, source, examples, nearMisses }: Network): string {
  const told = examples.map(({ url, role, ids }) => {
    const held = Object.entries(ids ?? {}).map(([key, value]) => `${key} ${value}`);
    return `${url}\n  ${[role, ...held].join(', ')}`;
  });
  return paragraphs([
    `${name} (${id}, network)`,
    section('What', [description]),
    section('Source', [source]),
    section('Recognised', told.flatMap(lines)),
    section('Not recognised', [...nearMisses]),
  ]);
}

function explainAdSystem({ id, name, description, source, examples, nearMisses }: AdSystem): string {
  return paragraphs([
    `${name} (${id}, ad system)`,
    section('What', [description]),
    section('Source', [source]),
    section(
      'Recognised',
      examples.flatMap(({ html }) => lines(html)),
    ),
    section('Not recognised', nearMisses.flatMap(lines)),
  ]);
}

function section(head: string, content: readonly string[]): string {
  return content.length === 0 ? '' : [head, ...content.map((line) => `  ${line}`)].join('\n');
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function lines(text: string): string[] {
  return text.trim().split('\n');
}
