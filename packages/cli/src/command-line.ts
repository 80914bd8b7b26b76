import { applyConfiguration } from './configuration/apply.js';
import { readConfiguration } from './configuration/read.js';
import { tellError } from './errors.js';
import { completeIo, type GivenIo } from './io.js';
import { createProgram } from './program.js';

/** Runs one call of linkvet. `argv` are the arguments behind the program's name. Returns the exit code. */
export async function main(argv: readonly string[], given: GivenIo): Promise<number> {
  const io = completeIo(given);
  let exitCode = 0;
  const program = createProgram({
    io,
    ends:
      (action) =>
      async (...args) => {
        exitCode = await action(...args);
      },
  });
  program.hook('preAction', async (_program, command) => {
    if (!command.options.some((option) => option.attributeName() === 'config')) return;
    const configuration = await readConfiguration(command.getOptionValue('config'), io.cwd);
    if (configuration) applyConfiguration(command, configuration);
  });
  try {
    await program.parseAsync(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return tellError(error, io);
  }
}
