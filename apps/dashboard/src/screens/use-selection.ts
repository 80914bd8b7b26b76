import { useState } from 'react';

export interface Selection {
  /** Index of the chosen row; 0 in an empty list. */
  index: number;
  move(by: number): void;
  first(): void;
  last(): void;
}

/** A chosen row in a list that may shrink. */
export function useSelection(rows: number): Selection {
  const [selected, setSelected] = useState(0);
  const last = Math.max(0, rows - 1);
  return {
    index: Math.min(selected, last),
    move: (by) => setSelected((index) => Math.max(0, Math.min(Math.min(index, last) + by, last))),
    first: () => setSelected(0),
    last: () => setSelected(last),
  };
}
