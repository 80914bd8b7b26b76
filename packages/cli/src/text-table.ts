import { terminalText, terminalWidth } from '@linkvet/core';
import type { Paint } from './colours.js';

export interface TextColumn {
  head: string;
  align?: 'right';
  /** Colours a padded cell. */
  paint?: Paint;
}

/** Rows under heads, in columns two spaces apart; the last column is not padded. Safe for a terminal. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map((column) => column.head), ...rows.map((row) => row.map(terminalText))];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => terminalWidth(line[i] ?? ''))));
  return lines.map((line) => `${lineOf(line, columns, widths)}\n`).join('');
}

function lineOf(cells: readonly string[], columns: readonly TextColumn[], widths: readonly number[]): string {
  const last = columns.length - 1;
  const padded = columns.map(({ align, paint }, i) => {
    const cell = cells[i] ?? '';
    const text = i === last && align !== 'right' ? cell : pad(cell, widths[i] ?? 0, align);
    return paint ? paint(text) : text;
  });
  return padded.join('  ').trimEnd();
}

function pad(text: string, cells: number, align: 'right' | undefined): string {
  const fill = ' '.repeat(Math.max(0, cells - terminalWidth(text)));
  return align === 'right' ? fill + text : text + fill;
}
