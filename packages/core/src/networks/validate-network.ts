import type { Role, Side, Tier } from '../model.js';
import type { MarkupRule, NetworkDefinition, TargetMeaning, UrlRule } from './define.js';
import { compileHost } from './host-pattern.js';
import { compileMarkup } from './markup-rule.js';
import {
  compileProblems,
  describedProblems,
  inList,
  MOST,
  meaningProblems,
  oneOf,
  shapedProblems,
  tooMany,
} from './problems.js';
import { anyHostKeys } from './rule-index.js';
import { compileRule, idNames } from './url-rule.js';

const ROLES: ReadonlySet<string> = new Set(
  Object.keys({
    click: 0,
    impression: 0,
    creative: 0,
    script: 0,
    widget: 0,
    shortlink: 0,
    checkout: 0,
    cloak: 0,
    landing: 0,
    opaque: 0,
    postback: 0,
  } satisfies Record<Role, 0>),
);
const TIERS: ReadonlySet<string> = new Set<Tier>(['strong', 'medium', 'weak']);
const SIDES: ReadonlySet<string> = new Set<Side>(['publisher', 'advertiser']);
const SYNTAXES: ReadonlySet<string> = new Set<NonNullable<UrlRule['syntax']>>([
  'parentheses',
  'path-pairs',
  'semicolons',
  'path-equals',
]);
const PUBLISHER_IDS: ReadonlySet<string> = new Set(['account', 'per-campaign']);
const MEANINGS: ReadonlySet<string> = new Set([
  ...idNames,
  ...(['target', 'bare-target', 'base64-target'] satisfies TargetMeaning[]),
]);

/** Attributes that links have whoever made them, so that to have one says nothing. */
const ORDINARY_ATTRIBUTES = new Set(['class', 'href', 'id', 'rel', 'style', 'target', 'title']);
/** How much of a name must be given that is open at its end. */
const SHORTEST_OPEN_NAME = 4;

/** What is wrong with a definition, one sentence each; none when it can be used. Also for definitions that users wrote. */
export function networkProblems(definition: NetworkDefinition): string[] {
  return shapedProblems(() => {
    const { urls, markup = [], byAnswer, examples, markupExamples = [], publisherIds } = definition;
    const problems = describedProblems(definition);
    problems.push(...oneOf('publisherIds', publisherIds, PUBLISHER_IDS));
    if (urls.length === 0 && markup.length === 0 && !byAnswer) problems.push('has no form of URL or markup');
    if (urls.length > 0 && examples.length === 0) problems.push('has no example');
    if (markup.length > 0 && markupExamples.length === 0) problems.push('has no example of its markup');
    problems.push(
      ...tooMany('forms of URL', urls, MOST.rules),
      ...tooMany('hosts in all its forms', listOf(urls, 'hosts'), MOST.hostsOfAll),
      ...tooMany('paths in all its forms', listOf(urls, 'path'), MOST.patternsOfAll),
      ...tooMany('kinds of markup', markup, MOST.rules),
    );
    if (problems.some((problem) => problem.startsWith('has more'))) return problems;
    return [
      ...problems,
      ...inList('urls', urls, (rule) => ruleProblems(definition, rule)),
      ...inList('markup', markup, (rule) => markupProblems(definition, rule)),
    ];
  });
}

/** What all forms list; of one that is none, nothing. */
function listOf(rules: readonly (UrlRule | null)[], field: 'hosts' | 'path'): string[] {
  return rules.flatMap((rule) => rule?.[field] ?? []);
}

function ruleProblems(network: NetworkDefinition, rule: UrlRule): string[] {
  const tooLarge = [
    ...tooMany('hosts', rule.hosts, MOST.hosts),
    ...tooMany('paths', [rule.path ?? []].flat(), MOST.patterns),
    ...tooMany('parameters', [...Object.keys(rule.query ?? {}), ...Object.keys(rule.fragment ?? {})], MOST.parameters),
    ...tooMany('requirements', [...(rule.requires ?? []), ...(rule.unless ?? [])], MOST.conditions),
  ];
  if (tooLarge.length > 0) return tooLarge;
  const problems = [
    ...compileProblems(() => compileRule(network, rule)),
    ...rule.hosts.flatMap((host) => compileProblems(() => compileHost(host))),
    ...oneOf('role', rule.role, ROLES),
    ...oneOf('tier', rule.tier, TIERS),
    ...oneOf('side', rule.side, SIDES),
    ...oneOf('syntax', rule.syntax, SYNTAXES),
    ...meaningProblems({ ...rule.query, ...rule.fragment }, MEANINGS),
  ];
  if (rule.hosts.length === 0) problems.push('has no host');
  if (rule.rewritesLinks && rule.role !== 'script') problems.push('only a script can rewrite links');
  return problems.length > 0 ? problems : anyHostProblems(network, rule);
}

function anyHostProblems(network: NetworkDefinition, rule: UrlRule): string[] {
  const problems: string[] = [];
  const types = new Set(rule.hosts.map((host) => compileHost(host).type));
  const isAny = types.has('any') || types.has('prefix');
  if ((isAny || types.has('shape')) && (rule.tier ?? 'strong') === 'strong') {
    problems.push(`a form for any host${isAny ? '' : ' of a shape'} is at most medium`);
  }
  if (isAny && anyHostKeys(rule, compileRule(network, rule)).length === 0) {
    problems.push('a form for any host needs a fixed path segment or a required parameter in the query or fragment');
  }
  return problems;
}

function markupProblems(network: NetworkDefinition, rule: MarkupRule): string[] {
  const { className, attribute, role, tier } = rule;
  const problems = [
    ...compileProblems(() => compileMarkup(network, rule)),
    ...oneOf('role', role, new Set(['cloak'])),
    ...oneOf('tier', tier, TIERS),
  ];
  if (className === undefined && attribute === undefined) problems.push('needs a class or an attribute');
  for (const name of [className, attribute?.split('=')[0]]) {
    if (name?.endsWith('*') && (name.length <= SHORTEST_OPEN_NAME || name === 'data-*')) {
      problems.push(`"${name}" is how too many names begin`);
    }
  }
  if (className === undefined && ORDINARY_ATTRIBUTES.has(attribute ?? '')) {
    problems.push(`"${attribute}" is an attribute of ordinary links`);
  }
  return problems;
}
