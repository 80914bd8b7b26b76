import type { FarmExample, FarmSignal } from '../../model.js';

/** Of fewer pages, or of a sample of them, little is known: the shares of links are those of so many. */
const FEWEST_PAGES = 25;

/** How much of its points a signal gets, 0 to 1: never less for more evidence. */
export interface Measured {
  filled: number;
  value: number | null;
  seen: string;
  examples?: FarmExample[];
}

export function signal(
  id: FarmSignal['id'],
  part: FarmSignal['part'],
  most: number,
  { filled, value, seen, examples = [] }: Measured,
): FarmSignal {
  const rounded = value === null ? null : Math.round(value * 10_000) / 10_000;
  return { id, part, points: toHundredths(most * fill(filled)), most, value: rounded, seen, examples };
}

/** Points as they are shown: sums of them reach a threshold where their figures do. */
export function toHundredths(points: number): number {
  return Math.round(points * 100) / 100;
}

/** `measured` of `full`, from 0 to 1. */
export function fill(measured: number, full = 1): number {
  return Math.min(1, Math.max(0, measured / full));
}

export function shareOfPages(some: number, pages: number): number {
  return some / Math.max(pages, FEWEST_PAGES);
}
