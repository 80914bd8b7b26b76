import { terminalText } from '@linkvet/core';
import { CommanderError } from 'commander';
import { type Io, isReaderGone, tell } from './io.js';
import { bindingHint } from './sqlite-binding.js';

/** Says on one line what went wrong, and returns the exit code. `command` is the one that was called. */
export function tellError(error: unknown, io: Io, command?: string): number {
  const { exitCode, line } = describe(error, command);
  if (line !== '') tell(io, `linkvet: ${terminalText(line)}`);
  if (line !== '' && io.env.LINKVET_DEBUG) tell(io, error instanceof Error ? (error.stack ?? '') : String(error));
  return exitCode;
}

function describe(error: unknown, command: string | undefined): { exitCode: number; line: string } {
  if (error instanceof CommanderError) {
    // Help and version end here, too.
    if (error.exitCode === 0) return { exitCode: 0, line: '' };
    if (error.code === 'commander.help') return { exitCode: 2, line: usageLine('There is no such command.') };
    return { exitCode: 2, line: usageLine(error.message, command) };
  }
  if (!(error instanceof Error)) return { exitCode: 4, line: faultLine(String(error)) };
  if (isReaderGone(error)) return { exitCode: 0, line: '' };
  if (error.name === 'UsageError') {
    return { exitCode: 2, line: sentence(error.message, (error as Error & { hint?: string }).hint) };
  }
  if (error.name === 'StorageError') return { exitCode: 4, line: sentence(error.message, 'What was stored is kept.') };
  // What we write elsewhere than to our output has been made a StorageError where it was written.
  const { syscall, code } = error as NodeJS.ErrnoException;
  if (syscall === 'write') return { exitCode: 4, line: sentence(`The output cannot be written (${code})`) };
  const hint = bindingHint(error);
  if (hint !== '') return { exitCode: 4, line: sentence('SQLite has no binding for this Node', hint) };
  return { exitCode: 4, line: faultLine(error.message) };
}

/** Commander says `error: …`, and puts a suggestion in brackets on a second line. */
function usageLine(message: string, command?: string): string {
  const [first = '', suggestion] = message.replace(/^error: /, '').split('\n');
  return sentence(
    first,
    suggestion?.replace(/^\((.*)\)$/, '$1') ?? `See "linkvet ${command ? `${command} ` : ''}--help".`,
  );
}

function faultLine(message: string): string {
  return sentence(`a fault of ours: ${message}`, 'Please report it with what LINKVET_DEBUG=1 shows.');
}

function sentence(message: string, hint = ''): string {
  const end = /[.!?]$/.test(message) ? '' : '.';
  return `${message}${end} ${hint}`.trim();
}
