import { compileNeed } from './ads-txt-need.js';
import type { AdSystemDefinition, NetworkDefinition, ParameterMeaning, SlotMeaning, UrlRule } from './define.js';
import { compileHost } from './host-pattern.js';
import { compileMarkup } from './markup-rule.js';
import { anyHostKeys } from './rule-index.js';
import { compileSlot, slotFields } from './slot-rule.js';
import { compileRule, idNames, isPattern } from './url-rule.js';

const ID = /^[a-z0-9_]+$/;

/** What is wrong with a definition, one sentence each; none when it can be used. Also for definitions of users. */
export function networkProblems(definition: NetworkDefinition): string[] {
  const { urls, markup = [], byAnswer, examples, markupExamples = [] } = definition;
  const problems = describedProblems(definition);
  if (urls.length === 0 && markup.length === 0 && !byAnswer) problems.push('has no form of URL or markup');
  if (urls.length > 0 && examples.length === 0) problems.push('has no example');
  if (markup.length > 0 && markupExamples.length === 0) problems.push('has no example of its markup');
  markup.forEach((rule, i) => {
    const found = compileProblems(() => compileMarkup(definition, rule));
    if (!rule.className && !rule.attribute) found.push('needs a class or an attribute');
    problems.push(...found.map((problem) => `markup[${i}]: ${problem}`));
  });
  definition.urls.forEach((rule, i) => {
    for (const problem of [
      ...compileProblems(() => compileRule(definition, rule)),
      ...ruleProblems(definition, rule),
    ]) {
      problems.push(`urls[${i}]: ${problem}`);
    }
  });
  return problems;
}

export function adSystemProblems(definition: AdSystemDefinition): string[] {
  const problems = describedProblems(definition);
  if (definition.slots.length === 0) problems.push('has no form of slot');
  if (definition.examples.length === 0) problems.push('has no example');
  const { adsTxt } = definition;
  if (adsTxt) problems.push(...compileProblems(() => compileNeed(adsTxt)).map((problem) => `adsTxt: ${problem}`));
  definition.slots.forEach((rule, i) => {
    const found = compileProblems(() => compileSlot(definition, rule));
    const tells = rule.className ?? rule.id ?? rule.requires?.[0] ?? rule.src?.hosts[0] ?? rule.code?.contains;
    if (!tells) found.push('needs a class, an id, a required attribute, an address or code to be told by');
    found.push(...meaningProblems({ ...rule.attributes, ...rule.src?.query, ...rule.code?.values }, slotFields));
    problems.push(...found.map((problem) => `slots[${i}]: ${problem}`));
  });
  return problems;
}

function describedProblems({ id, name, description, source }: NetworkDefinition | AdSystemDefinition): string[] {
  const problems: string[] = [];
  if (!ID.test(id)) problems.push(`"${id}" is no id: lower-case letters, digits and _`);
  for (const [field, text] of Object.entries({ name, description, source })) {
    if (text.trim() === '') problems.push(`${field} is empty`);
  }
  return problems;
}

function ruleProblems(network: NetworkDefinition, rule: UrlRule): string[] {
  const problems = rule.hosts.flatMap((host) => compileProblems(() => compileHost(host)));
  if (rule.hosts.length === 0) problems.push('has no host');
  problems.push(
    ...meaningProblems(
      { ...rule.query, ...rule.fragment },
      new Set([...idNames, 'target', 'bare-target', 'base64-target']),
    ),
  );
  if (!rule.hosts.some((host) => host === '*' || host.endsWith('.*'))) return problems;
  if ((rule.tier ?? 'strong') === 'strong') problems.push('a form for any host is at most medium');
  if (compileProblems(() => requireKeys(network, rule)).length > 0) {
    problems.push('a form for any host needs a fixed path segment or a required parameter in the query or fragment');
  }
  return problems;
}

function requireKeys(network: NetworkDefinition, rule: UrlRule): void {
  if (anyHostKeys(rule, compileRule(network, rule)).length === 0) throw new Error('nothing tells it');
}

function meaningProblems(
  meanings: Readonly<Record<string, ParameterMeaning | SlotMeaning>>,
  known: ReadonlySet<string>,
): string[] {
  return Object.entries(meanings)
    .filter(([, meaning]) => !isPattern(meaning) && !known.has(meaning))
    .map(([name, meaning]) => `${name}: "${meaning}" is none of ${[...known].join(', ')}`);
}

function compileProblems(compile: () => unknown): string[] {
  try {
    compile();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
