import { z } from 'zod';

/** A text of a definition. More characters than these are no name, host or pattern, and would only cost time. */
export const text = z.string().min(1, 'is empty').max(500, 'is longer than 500 characters');

/** An example: a URL, or the markup of an element. */
export const longText = z.string().min(1, 'is empty').max(8_000, 'is longer than 8,000 characters');

/** Items that one list of a definition may have. */
const MOST_ITEMS = 1_000;

/** A list whose length is bounded. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).max(MOST_ITEMS, `has more than ${MOST_ITEMS} entries`);
}

/** One text, or a list of them of which one must hold. */
export const alternatives = z.union([text, listOf(text)], 'must be a text or a list of texts');

/** What a value means: one of the words, or patterns that take it apart, as `pattern.ts` in core explains them. */
export function meaningOf<const Word extends string>(words: readonly Word[]) {
  const pattern = z.templateLiteral([z.string(), ':', z.string()]).check(z.maxLength(500));
  return z.union([z.enum(words), pattern, listOf(pattern)], {
    error: ({ input }) => `${JSON.stringify(input)} is none of ${words.join(', ')}, and no pattern with a : in it`,
  });
}

/** A year, as text: what looks like a number in a definition is read as it is written. */
export const year = z
  .string()
  .regex(/^\d{4}$/, 'is no year')
  .meta({ type: ['string', 'number'] });
