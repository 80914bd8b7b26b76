import { useEffect, useState } from 'react';

/** Something that has a size and says when it changes. */
export interface Sized {
  readonly columns: number;
  readonly height: number;
  on(event: 'resize', listener: () => void): unknown;
  off(event: 'resize', listener: () => void): unknown;
}

/** The size of the terminal now, in cells. */
export function useTerminalSize(terminal: Sized): { columns: number; height: number } {
  const [size, setSize] = useState(() => sizeOf(terminal));
  useEffect(() => {
    const resized = () => setSize(sizeOf(terminal));
    terminal.on('resize', resized);
    return () => {
      terminal.off('resize', resized);
    };
  }, [terminal]);
  return size;
}

function sizeOf({ columns, height }: Sized): { columns: number; height: number } {
  return { columns, height };
}
