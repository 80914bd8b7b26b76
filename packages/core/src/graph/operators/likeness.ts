/** Any two templates have a place or two in common; of smaller ones that would be much. */
const LEAST_PLACES = 10;

/**
 * How alike the template of a host is to that of the most alike other one: the Jaccard similarity of their places, 0 to 1;
 * null where it, or each other, has hardly any.
 */
export function templateLikeness(own: readonly number[], others: readonly (readonly number[])[]): number | null {
  if (own.length < LEAST_PLACES) return null;
  const likenesses = others.filter(({ length }) => length >= LEAST_PLACES).map((other) => similarity(own, other));
  return likenesses.length === 0 ? null : Math.max(...likenesses);
}

/** Of sorted numbers, each once. */
function similarity(one: readonly number[], other: readonly number[]): number {
  let shared = 0;
  let at = 0;
  for (const number of one) {
    while ((other[at] ?? Number.POSITIVE_INFINITY) < number) at++;
    if (other[at] === number) shared++;
  }
  return shared / (one.length + other.length - shared);
}
