/** `1 page`, `2 pages`, `12,345 pages`. */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** A number with a comma at each thousand. */
export function grouped(number: number): string {
  return number.toLocaleString('en-US');
}
