import { compileNeed } from './ads-txt-need.js';
import type { AdSystemDefinition, SlotMeaning, SlotRule } from './define.js';
import { compileHost } from './host-pattern.js';
import { compilePath, fixedSegment } from './path-pattern.js';
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
import { compileSlot, slotFields } from './slot-rule.js';
import { isPattern } from './url-rule.js';

const COUNTS: ReadonlySet<string> = new Set<AdSystemDefinition['counts']>(['unit', 'page']);
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const TAG = /^[a-z][a-z0-9-]*$/;

/** Attributes that elements have whoever made them, so that to have one says nothing. */
const ORDINARY_ATTRIBUTES = new Set(['class', 'href', 'id', 'src', 'style', 'title', 'type', 'width', 'height']);
/** How much of code, a class or an id must be given. */
const SHORTEST_TEXT = 3;

/** What is wrong with a definition, one sentence each; none when it can be used. Also for definitions that users wrote. */
export function adSystemProblems(definition: AdSystemDefinition): string[] {
  return shapedProblems(() => {
    const { counts, slots, examples, adsTxt } = definition;
    const problems = [...describedProblems(definition), ...oneOf('counts', counts, COUNTS)];
    if (slots.length === 0) problems.push('has no form of slot');
    if (examples.length === 0) problems.push('has no example');
    if (adsTxt) problems.push(...shapedProblems(() => adsTxtProblems(adsTxt)).map((problem) => `adsTxt: ${problem}`));
    const tooLarge = tooMany('kinds of slot', slots, MOST.rules);
    if (tooLarge.length > 0) return [...problems, ...tooLarge];
    return [...problems, ...inList('slots', slots, (rule) => slotProblems(definition, rule))];
  });
}

function adsTxtProblems(adsTxt: NonNullable<AdSystemDefinition['adsTxt']>): string[] {
  const { domains, account = [] } = adsTxt;
  const problems = [
    ...compileProblems(() => compileNeed(adsTxt)),
    ...tooMany('domains', domains, MOST.patterns),
    ...tooMany('patterns', [account].flat(), MOST.values),
  ];
  if (domains.length === 0) problems.push('has no domain');
  for (const domain of domains) if (!DOMAIN.test(domain)) problems.push(`"${domain}" is no domain`);
  for (const pattern of [account].flat()) {
    if (!pattern.includes(':account')) problems.push(`"${pattern}" captures no account`);
  }
  return problems;
}

function slotProblems(system: AdSystemDefinition, rule: SlotRule): string[] {
  const { src, code } = rule;
  const tooLarge = [
    ...tooMany('hosts', src?.hosts, MOST.hosts),
    ...tooMany('paths', [src?.path ?? []].flat(), MOST.patterns),
    ...tooMany('attributes', Object.keys({ ...rule.attributes, ...src?.query }), MOST.parameters),
    ...tooMany('requirements', [rule.requires, rule.unless, src?.requires, src?.unless].flat(), MOST.conditions),
    ...tooMany('values', Object.keys(code?.values ?? {}), MOST.values),
    ...tooMany('arguments', code?.arguments, MOST.values),
  ];
  if (tooLarge.length > 0) return tooLarge;
  const problems = [
    ...compileProblems(() => compileSlot(system, rule)),
    ...oneOf('counts', rule.counts, COUNTS),
    ...meaningProblems({ ...rule.attributes, ...src?.query, ...code?.values }, slotFields),
    ...meaningProblems(Object.fromEntries(argumentsOf(rule)), slotFields),
  ];
  for (const tag of rule.tags ?? []) if (!TAG.test(tag)) problems.push(`"${tag}" is no tag in lower case`);
  if (problems.length > 0) return problems;
  if (src) problems.push(...sourceProblems(src));
  if (!tells(rule)) problems.push('needs a class, an id, a required attribute, an address or code to be told by');
  return problems;
}

/** The arguments of a call that say something, by their number. */
function argumentsOf({ code }: SlotRule): [string, SlotMeaning][] {
  return (code?.arguments ?? []).flatMap((meaning, i) => (meaning === null ? [] : [[`argument ${i + 1}`, meaning]]));
}

function sourceProblems({ hosts, path }: NonNullable<SlotRule['src']>): string[] {
  const problems = hosts.length === 0 ? ['has no host'] : [];
  const types = hosts.map((host) => compileHost(host).type);
  if (types.includes('labels')) problems.push('the host of a script holds no ids');
  const isFixed = path !== undefined && [path].flat().every((text) => fixedSegment(compilePath(text, slotFields)));
  if (!isFixed && (types.includes('any') || types.includes('prefix'))) {
    problems.push('an address on any host needs a path of which a segment is fixed');
  }
  return problems;
}

/** Whether the rule asks for something that ordinary elements do not have. */
function tells({ tags, className = '', id = '', attributes = {}, requires = [], src, code }: SlotRule): boolean {
  if (src || (code && code.contains.length >= SHORTEST_TEXT)) return true;
  if (tags?.every((tag) => tag.includes('-')) || isTelling(className) || isTelling(id)) return true;
  return requires.some((text) => {
    if (text.split('|').every((name) => !ORDINARY_ATTRIBUTES.has(name.replace('?', '')))) return true;
    const meaning = Object.hasOwn(attributes, text) ? attributes[text] : undefined;
    return meaning !== undefined && isPattern(meaning) && [meaning].flat().every(isTelling);
  });
}

/** Whether a pattern has enough words that stand in it as they are. */
function isTelling(pattern: string): boolean {
  return pattern.replace(/:[a-z]+(?:\([^()]*\))?|\*(?:\([^()]*\))?|\([^()]*\)/g, '').length >= SHORTEST_TEXT;
}
