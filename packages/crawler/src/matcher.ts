/** A pattern of the operator. A `RegExp` without the flags g and y is one; so is a matcher that bounds its own work. */
export interface Matcher {
  test(text: string): boolean;
}

/** Whether a text is wanted: it matches one of `include` (all do when there is none) and none of `exclude`. */
export function isIncluded(text: string, include: readonly Matcher[], exclude: readonly Matcher[]): boolean {
  if (exclude.some((matcher) => matcher.test(text))) return false;
  return include.length === 0 || include.some((matcher) => matcher.test(text));
}
