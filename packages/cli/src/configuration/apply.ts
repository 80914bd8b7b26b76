import { UsageError } from '@linkvet/core';
import type { Command } from 'commander';
import { ConfiguredValueError, problemAt } from './problem.js';
import type { ConfigurationFile } from './read.js';
import type { Configuration } from './schema.js';

/** What no option says, but shapes a result. */
export const CONFIGURED_ONLY = ['selectors', 'packs', 'publishers', 'networks', 'adSystems'] as const;

/** What a command may find beside its options. */
export type ConfiguredOnly = Pick<Configuration, (typeof CONFIGURED_ONLY)[number] | 'groups'>;

/**
 * Lets the configuration say what the command line does not. Keys that belong to other commands are passed over; what no
 * option says stands beside the options.
 */
export function applyConfiguration(command: Command, configuration: Configuration): void {
  for (const key of [...CONFIGURED_ONLY, 'groups'] as const) {
    if (configuration[key]) command.setOptionValueWithSource(key, configuration[key], 'config');
  }
  for (const [key, value] of Object.entries(configuration)) {
    // Commander keeps `--no-color` as `color: false`.
    const isNegated = /^no[A-Z]/.test(key);
    const name = isNegated ? key.charAt(2).toLowerCase() + key.slice(3) : key;
    const option = command.options.find((known) => known.attributeName() === name);
    if (!option || command.getOptionValueSource(name) === 'cli') continue;
    if (option.argChoices && !option.argChoices.includes(String(value))) continue;
    command.setOptionValueWithSource(name, isNegated ? !value : parsed(value, option.parseArg), 'config');
  }
}

/** The error; one about a value that the configuration has set names its file, and its line where it is known. */
export function blameConfiguration(
  error: unknown,
  command: Command,
  { name: file, placeOf }: ConfigurationFile,
): unknown {
  if (!(error instanceof UsageError)) return error;
  if (error instanceof ConfiguredValueError) {
    const { message, hint } = problemAt(error.path, error.message, error.hint);
    return new UsageError(`${file}${placeOf(error.path)}: ${message}`, hint);
  }
  const [flag] = error.message.split(' ', 1);
  const option = command.options.find(({ long }) => long === flag);
  const isOurs = option && command.getOptionValueSource(option.attributeName()) === 'config';
  return isOurs ? new UsageError(`${file}: ${error.message}`, error.hint) : error;
}

type ParseArgument = <T>(text: string, before: T) => T;

/** Where the command line takes an option several times, the configuration has a list, or one text. */
function parsed(value: unknown, parse: ParseArgument | undefined): unknown {
  const isText = typeof value === 'string' || Array.isArray(value);
  if (!isText || !parse) return value;
  return [value].flat().reduce<unknown>((before, text) => parse(text, before), undefined);
}
