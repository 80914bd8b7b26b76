import { applyConfiguration, blameConfiguration } from './configuration/apply.js';
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
  let blame = (error: unknown) => error;
  program.hook('preAction', async (_program, command) => {
    if (!command.options.some((option) => option.attributeName() === 'config')) return;
    const file = await readConfiguration(command.getOptionValue('config'), io.cwd);
    if (!file) return;
    applyConfiguration(command, file.configuration);
    blame = (error) => blameConfiguration(error, command, file);
  });
  try {
    await program.parseAsync(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    const called = program.commands.find((command) => command.name() === argv[0]);
    return tellError(blame(error), io, called?.name());
  }
}
