import { useInput } from 'ink';
import { useCallback, useLayoutEffect, useRef } from 'react';
import { type Action, actionOf, type KeyEvent, keyNames, type Screen } from '../keys.js';

/** Calls `act` for each key that has a meaning on the screen. */
export function useKeys(screen: Screen, act: (action: Action) => void): void {
  // A key is for the screen that is drawn, also when it comes before React has got round to effects: Ink's own handler is
  // replaced only then.
  const drawn = useRef({ screen, act });
  useLayoutEffect(() => {
    drawn.current = { screen, act };
  });
  const handle = useCallback((input: string, event: KeyEvent) => {
    for (const name of keyNames(input, event)) {
      const action = actionOf(drawn.current.screen, name);
      if (action !== undefined) drawn.current.act(action);
    }
  }, []);
  useInput(handle);
}
