import { describe, expect, test } from 'vitest';
import { actionOf, KEYS, keyNames, type Screen } from '../src/keys.js';

const SCREENS = Object.keys(KEYS) as Screen[];
const PLAIN = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageUp: false,
  pageDown: false,
  home: false,
  end: false,
  escape: false,
  ctrl: false,
};

describe('the key table', () => {
  test.each(SCREENS)('has no key twice on the screen %s', (screen) => {
    const keys = KEYS[screen].flatMap((binding) => binding.keys);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test.each(SCREENS)('leads out of the screen %s by q and Ctrl-C', (screen) => {
    expect(actionOf(screen, 'q')).toBe('quit');
    expect(actionOf(screen, 'ctrl-c')).toBe('quit');
  });

  test('gives a key that is held as many times as it was sent', () => {
    expect(keyNames('jjj', PLAIN)).toEqual(['j', 'j', 'j']);
  });

  test('names keys that are no characters', () => {
    expect(keyNames('', { ...PLAIN, downArrow: true })).toEqual(['down']);
    expect(keyNames('c', { ...PLAIN, ctrl: true })).toEqual(['ctrl-c']);
  });

  test('gives no meaning to a key that is not in it', () => {
    expect(actionOf('help', 'j')).toBeUndefined();
  });
});
