import type { Reader } from '@linkvet/core/store';
import { render } from 'ink';
import type { FramePainter } from './frame-painter.js';
import { Dashboard } from './screens/dashboard.js';
import type { Application } from './terminal-shell.js';

interface DashboardProps {
  reader: Reader;
  db: string;
  run: number | null;
  now: () => number;
  stdin: NodeJS.ReadStream;
}

/** Draws the dashboard and reads its keys. Everything that loads React is behind this module. */
export function startDashboard({ stdin, ...screen }: DashboardProps, painter: FramePainter): Application {
  const app = render(<Dashboard {...screen} terminal={painter} />, {
    stdin,
    // Ink asks a stream only for what FramePainter has.
    stdout: painter as unknown as NodeJS.WriteStream,
    // An ssh line and a shared core are spared: a frame costs 15 ms of CPU.
    maxFps: 15,
    // Ctrl-C is a key like others; see keys.ts. What the console says must not land between frames.
    exitOnCtrlC: false,
    patchConsole: false,
  });
  return { ended: app.waitUntilExit(), stop: () => app.unmount() };
}
