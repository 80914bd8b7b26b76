import { useInput } from 'ink';
import { type Action, actionOf, keyNames, type Screen } from '../keys.js';

/** Calls `act` for each key that has a meaning on the screen. */
export function useKeys(screen: Screen, act: (action: Action) => void): void {
  useInput((input, event) => {
    for (const name of keyNames(input, event)) {
      const action = actionOf(screen, name);
      if (action !== undefined) act(action);
    }
  });
}
