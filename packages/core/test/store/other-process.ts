import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process beside this one. */
export interface OtherProcess extends AsyncDisposable {
  /** Its next line; a failure of its script throws. */
  line(): Promise<string>;
  /** Has it do the next step of its script, and waits for the line that this prints. */
  goOn(): Promise<string>;
  /** As the system does it: without a chance to clean up. */
  kill(): Promise<void>;
}

/**
 * Runs a script in a process of its own, which can be told to go on and can be killed. It has `Database` (better-sqlite3),
 * `file`, `say(line)` and `told()`, a promise.
 */
export function otherProcess(script: string, file: string): OtherProcess {
  const child = spawn(process.execPath, ['-e', `${prelude}\n(async () => {${script}})().catch(fail);`, file], {
    cwd: import.meta.dirname,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const exited = once(child, 'exit');
  const line = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('The other process ended.');
    return value;
  };
  return {
    line,
    goOn() {
      child.stdin.write('\n');
      return line();
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

const prelude = `
const Database = require('better-sqlite3');
const file = process.argv[1];
const say = (line) => console.log(line);
const told = () => new Promise((resolve) => process.stdin.once('data', resolve));
const fail = (error) => { console.log(error.message); process.exit(1); };`;
