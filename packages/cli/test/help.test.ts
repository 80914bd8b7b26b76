import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { completeIo } from '../src/io.js';
import { configurationSchema, helpText } from '../src/main.js';
import { createProgram } from '../src/program.js';
import { Captured, linkvet } from './linkvet.js';

function program(): Command {
  const io = completeIo({ stdout: new Captured(), stderr: new Captured() });
  return createProgram({ io, ends: () => async () => {} });
}

const names = program().commands.map((command) => command.name());

test('the help names every command, examples first', async () => {
  const { exitCode, stdout, stderr } = await linkvet(['--help']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  await expect(stdout).toMatchFileSnapshot('golden/help.txt');
  expect(helpText()).toBe(stdout);
});

test('a bare call prints the help', async () => {
  expect((await linkvet([])).stdout).toBe(helpText());
});

test.each(names)('linkvet %s --help has its options', async (name) => {
  const { exitCode, stdout } = await linkvet([name, '--help']);
  expect(exitCode).toBe(0);
  await expect(stdout).toMatchFileSnapshot(`golden/help-${name}.txt`);
});

test('the version is that of the package', async () => {
  const { exitCode, stdout } = await linkvet(['--version']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test('the configuration knows every option of audit and export', () => {
  const { properties } = configurationSchema() as { properties: object };
  const options = ['audit', 'export'].flatMap(
    (name) => program().commands.find((it) => it.name() === name)?.options ?? [],
  );
  const keys = options.map(({ long = '' }) => long.slice(2).replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()));
  // Which configuration to read, and of which run, only the call can say.
  expect(Object.keys(properties)).toEqual(
    expect.arrayContaining(keys.filter((key) => !['config', 'run'].includes(key))),
  );
});
