/** Likelihoods are told apart to a thousandth: blocks that are as likely are taken together. */
const GRADES = 1_000;

/**
 * How likely a block has to be in order to be main text on this page: the cut with the best expected F of words, as the
 * likelihoods promise it. It adapts to pages on which nothing is certain, and takes something wherever there are words.
 * @param words of each block
 * @param beta below 1, a wrong word counts more than a missing one
 * @returns the lowest likelihood that is taken, in thousandths; above 1 where no block has words
 */
export function chooseCut(likelihood: Float64Array, words: Int32Array, beta: number): number {
  const hits = new Float64Array(GRADES + 1);
  const sizes = new Float64Array(GRADES + 1);
  let expected = 0;
  for (let index = 0; index < words.length; index++) {
    const likely = likelihood[index] as number;
    const size = words[index] as number;
    const grade = gradeOf(likely);
    (hits[grade] as number) += likely * size;
    (sizes[grade] as number) += size;
    expected += likely * size;
  }
  const weight = beta * beta;
  let cut = GRADES + 1;
  let best = -1;
  let hit = 0;
  let taken = 0;
  for (let grade = GRADES; grade >= 0; grade--) {
    if (sizes[grade] === 0) continue;
    hit += hits[grade] as number;
    taken += sizes[grade] as number;
    const f = ((1 + weight) * hit) / (taken + weight * expected);
    if (f <= best) continue;
    best = f;
    cut = grade;
  }
  return cut / GRADES;
}

/** Whether a block of this likelihood is taken. */
export function reaches(likelihood: number, cut: number): boolean {
  return gradeOf(likelihood) >= Math.round(cut * GRADES);
}

function gradeOf(likelihood: number): number {
  return Math.floor(likelihood * GRADES);
}
