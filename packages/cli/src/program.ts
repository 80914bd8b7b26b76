import { Writable } from 'node:stream';
import { Command } from 'commander';
import { commands } from './commands/index.js';
import { completeIo } from './io.js';
import type { Shell } from './shell.js';
import { toolVersion } from './tool-version.js';

const EXAMPLES = `Examples:
  linkvet audit https://example.com --max-pages 50
  linkvet audit ./public --base-url https://example.com/
  linkvet findings --severity error
  linkvet export reports/
`;

/** All commands. Nothing in it writes to the process or ends it: errors are thrown. */
export function createProgram(shell: Shell): Command {
  const { io } = shell;
  const program = new Command('linkvet')
    .description('Audits websites for SEO and for affiliate and advertising compliance.')
    .usage('<command> [options]')
    .version(toolVersion, '--version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .helpCommand('help [command]', 'print the options of a command')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', '\n"linkvet <command> --help" has the options of a command.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      // Errors are told in one place, on one line.
      writeErr: () => {},
      getOutHelpWidth: () => io.columns,
      getOutHasColors: () => false,
    });
  for (const add of commands) add(program, shell);
  return program;
}

/** What `linkvet --help` prints. */
export function helpText(): string {
  let text = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const io = completeIo({ stdout, stderr: stdout });
  createProgram({
    io,
    ends:
      (action) =>
      async (...args) =>
        void (await action(...args)),
  }).outputHelp();
  return text;
}
