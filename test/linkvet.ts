import { Writable } from 'node:stream';
import { main } from '@linkvet/cli';

/** Runs the command in this process, with its own streams and no terminal. */
export async function linkvet(...arguments_: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const stdout = capture();
  const stderr = capture();
  const exitCode = await main(arguments_, {
    stdout: stdout.stream,
    stderr: stderr.stream,
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

function capture() {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  return { stream, text: () => text };
}
