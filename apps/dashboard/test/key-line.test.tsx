import { render } from 'ink-testing-library';
import { expect, test } from 'vitest';
import { KEYS } from '../src/keys.js';
import { KeyLine } from '../src/views/key-line.js';

function drawn(columns: number): string {
  const { lastFrame, unmount } = render(<KeyLine bindings={KEYS.overview} columns={columns} />);
  const frame = lastFrame() ?? '';
  unmount();
  return frame;
}

test('keys that belong together leave a narrow footer together', () => {
  expect(drawn(100)).toBe('j down  k up  [ older run  ] newer run  r refresh  o operators  ? help  q quit');
  for (let columns = 64; columns > 6; columns -= 1) {
    const frame = drawn(columns);
    expect(frame.includes('k up')).toBe(frame.includes('j down'));
    expect(frame.includes(']')).toBe(frame.includes('['));
    expect(frame).toContain('quit');
  }
});
