/** Parameters or attributes of which one must be set. */
export type Requirement = readonly Condition[];

interface Condition {
  readonly name: string;
  /** Null for any value. */
  readonly value: string | null;
  readonly mayBeEmpty: boolean;
  readonly inFragment: boolean;
}

const CONDITION = /^(#?)(\??[^#?=|]+)(\?)?(?:=(.+))?$/;

/**
 * Reads `name`, `name=value`, `name?`, `#name` or several of them with `|` between.
 *
 * @throws {Error} when it is none.
 */
export function compileRequirement(source: string, ignoreCase = false): Requirement {
  return source.split('|').map((text) => {
    const [, hash = '', name = '', mayBeEmpty, value = null] = CONDITION.exec(text) ?? [];
    if (name === '' || (mayBeEmpty && value !== null)) throw new Error(`"${source}" is nothing that can be required`);
    return {
      name: ignoreCase ? name.toLowerCase() : name,
      value,
      mayBeEmpty: mayBeEmpty !== undefined,
      inFragment: hash !== '',
    };
  });
}

/**
 * Whether one of the conditions holds.
 *
 * @param read gives the value of what is called so, the first that is not empty; undefined when there is none
 */
export function holdsOne(
  requirement: Requirement,
  read: (name: string, inFragment: boolean) => string | undefined,
): boolean {
  return requirement.some(({ name, value, mayBeEmpty, inFragment }) => {
    const actual = read(name, inFragment);
    if (actual === undefined) return false;
    return value === null ? mayBeEmpty || actual !== '' : actual === value;
  });
}

/** Whether the requirement is of this name and of nothing else. */
export function isOf(requirement: Requirement, name: string, inFragment = false): boolean {
  return requirement.length === 1 && requirement[0]?.name === name && requirement[0].inFragment === inFragment;
}
