import { Text } from 'ink';
import type { KeyBinding } from '../keys.js';

const GAP = '  ';

interface KeyLineProps {
  bindings: readonly KeyBinding[];
  columns: number;
}

/** The keys that work now. Where the line is too narrow for all, the last ones stay: they lead to help and out. */
export function KeyLine({ bindings, columns }: KeyLineProps) {
  const entries = footerEntries(bindings);
  while (entries.length > 1 && entries.join(GAP).length > columns) entries.shift();
  return (
    <Text dimColor wrap="truncate-end">
      {entries.join(GAP)}
    </Text>
  );
}

/** What stands or falls together is one entry. */
function footerEntries(bindings: readonly KeyBinding[]): string[] {
  const entries: string[] = [];
  let before = '';
  for (const { keys, short, hasPartner } of bindings) {
    if (short === undefined) continue;
    const entry = `${before}${keys[0]} ${short}`;
    before = hasPartner ? entry + GAP : '';
    if (!hasPartner) entries.push(entry);
  }
  return entries;
}
