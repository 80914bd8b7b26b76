/** `Did you mean "…"?` when one of the names is near, otherwise ''. */
export function suggest(word: string, names: Iterable<string>): string {
  let best = '';
  // A name that differs in more than a third of its letters is another word.
  let most = Math.max(1, Math.floor(word.length / 3));
  for (const name of names) {
    const distance = editDistance(word, name);
    if (distance > most || (distance === most && best !== '')) continue;
    best = name;
    most = distance;
  }
  return best && `Did you mean "${best}"?`;
}

/** The fewest letters to insert, remove, replace, or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
