import type { Io } from './io.js';

/** Puts colour around a text that is safe already; the colour says nothing that the text does not. */
export type Paint = (text: string) => string;

const SEVERITIES: Readonly<Record<string, number>> = { error: 31, warning: 33, notice: 36 };

/** Colours the name of a severity where a person wants colours: on a terminal, without --no-color and NO_COLOR. */
export function severityPaint({ isTerminal, env }: Io, color: boolean): Paint {
  if (!color || !isTerminal.stdout || env.NO_COLOR || env.TERM === 'dumb') return (text) => text;
  return (text) => {
    const code = SEVERITIES[text.trim()];
    return code === undefined ? text : `\u001b[${code}m${text}\u001b[0m`;
  };
}
