/** Lines that a panel needs to say anything: its title, one row and the empty line behind it. */
const LEAST = 3;

/**
 * Shares lines among panels in their order of importance: first each gets the least that is of use, then what is left
 * goes to the first that want more.
 * @param wants lines that each panel would fill
 * @returns lines for each panel; 0 for one that has no room
 */
export function allot(lines: number, wants: readonly number[]): number[] {
  let left = lines;
  const shares = wants.map((want) => {
    const share = left >= LEAST ? Math.min(want, LEAST) : 0;
    left -= share;
    return share;
  });
  return shares.map((share, index) => {
    if (share === 0) return 0;
    const more = Math.min(left, (wants[index] ?? 0) - share);
    left -= more;
    return share + more;
  });
}
