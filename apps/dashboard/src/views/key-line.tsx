import { Text } from 'ink';
import type { KeyBinding } from '../keys.js';

const GAP = '  ';

interface KeyLineProps {
  bindings: readonly KeyBinding[];
  columns: number;
}

/** The keys that work now. Where the line is too narrow for all, the last ones stay: they lead to help and out. */
export function KeyLine({ bindings, columns }: KeyLineProps) {
  const entries = bindings.flatMap(({ keys, short }) => (short === undefined ? [] : [`${keys[0]} ${short}`]));
  while (entries.length > 1 && entries.join(GAP).length > columns) entries.shift();
  return (
    <Text dimColor wrap="truncate-end">
      {entries.join(GAP)}
    </Text>
  );
}
