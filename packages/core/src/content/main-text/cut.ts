/**
 * How likely a block has to be in order to be main text on this page: the cut with the best expected F of words, as the
 * likelihoods promise it. It adapts to pages on which nothing is certain, and takes something wherever there are words.
 * @param words of each block
 * @param beta below 1, a wrong word counts more than a missing one
 * @returns the lowest likelihood that is taken; above 1 where no block has words
 */
export function chooseCut(likelihood: Float64Array, words: Float64Array, beta: number): number {
  const order = Array.from(likelihood.keys()).filter((index) => (words[index] as number) > 0);
  order.sort((a, b) => (likelihood[b] as number) - (likelihood[a] as number) || a - b);
  const weight = beta * beta;
  let expected = 0;
  for (const index of order) expected += (likelihood[index] as number) * (words[index] as number);
  let cut = 2;
  let best = -1;
  let hits = 0;
  let taken = 0;
  for (const [rank, index] of order.entries()) {
    hits += (likelihood[index] as number) * (words[index] as number);
    taken += words[index] as number;
    // Blocks that are equally likely are taken together.
    if (likelihood[order[rank + 1] ?? -1] === likelihood[index]) continue;
    const f = ((1 + weight) * hits) / (taken + weight * expected);
    if (f > best) {
      best = f;
      cut = likelihood[index] as number;
    }
  }
  return cut;
}
