import { InvalidArgumentError, Option } from 'commander';

/** What `--db` is when nothing says otherwise. */
export const DEFAULT_DATABASE = 'linkvet.db';

export const dbOption = () => new Option('--db <file>', 'the database').default(DEFAULT_DATABASE);

export const runOption = () =>
  new Option('--run <n>', 'the number of a run (default: the last)').argParser(wholeNumber(1));

export const configOption = () =>
  new Option('--config <file>', 'the configuration (default: linkvet.config.yaml or .json, if there is one)');

export const formatOption = (...formats: string[]) =>
  new Option('--format <format>', 'how to print').choices(formats).default('text');

export const colorOption = () => new Option('--no-color', 'print without colours (also: NO_COLOR)');

/** Options that may be given several times, and whose first use replaces what the configuration says. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, before: string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);
}

/** `a,b`, also given several times. */
export function list(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, before: string[] | undefined) => [
    ...(before ?? []),
    ...value.split(',').map((name) => name.trim()),
  ]);
}

export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= least) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least}.`);
  };
}

/** A number such as 0.5; `0` only where it means something. */
export function amount({ zero }: { zero: boolean }): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d*\.?\d+$/.test(text) && Number.isFinite(value) && (zero || value > 0)) return value;
    throw new InvalidArgumentError(`It must be a number ${zero ? 'from 0' : 'above 0'}.`);
  };
}
