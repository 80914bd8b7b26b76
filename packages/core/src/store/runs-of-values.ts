/** A list in which values repeat: each value once, and how often it comes in a row. */
export interface Runs<Value> {
  values: Value[];
  counts: number[];
}

/** Gathers a list as runs. */
export class RunList<Value> implements Runs<Value> {
  readonly values: Value[] = [];
  readonly counts: number[] = [];

  push(value: Value): void {
    const last = this.values.length - 1;
    if (last >= 0 && this.values[last] === value) (this.counts[last] as number)++;
    else {
      this.values.push(value);
      this.counts.push(1);
    }
  }
}

/** The list itself. */
export function listOf<Value>({ values, counts }: Runs<Value>): Value[] {
  const list: Value[] = [];
  for (let run = 0; run < values.length; run++) {
    for (let i = counts[run] as number; i > 0; i--) list.push(values[run] as Value);
  }
  return list;
}
