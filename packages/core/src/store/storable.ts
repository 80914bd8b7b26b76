/**
 * A text as SQLite can hold it, in memory of its own: half a surrogate pair, as cutting a text can leave it, becomes
 * U+FFFD (SQLite would keep bytes that are no UTF-8), and a slice of a page's source no longer keeps the page alive.
 */
export function storable(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** Values to bind, every text in them storable. Nearly always the array that was given. */
export function storableValues(values: readonly unknown[]): readonly unknown[] {
  return values.some(isTorn) ? values.map((value) => (isTorn(value) ? storable(value) : value)) : values;
}

/** ES2024, in Node since 20. */
interface WellFormedText {
  isWellFormed(): boolean;
}

function isTorn(value: unknown): value is string {
  return typeof value === 'string' && !(value as unknown as WellFormedText).isWellFormed();
}
