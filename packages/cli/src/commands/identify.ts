import { createInterface } from 'node:readline';
import type { Io } from '../io.js';
import { write } from '../io.js';
import type { AddCommand } from '../shell.js';

export const addIdentify: AddCommand = (program, { io, ends }) => {
  program
    .command('identify')
    .summary('tell the network and the ids of a URL')
    .description(
      'Tells which network a URL belongs to and the ids it holds, one line of JSON a URL, its hops outermost first. It never makes a request.',
    )
    .argument('[url...]', 'URLs; without any they are read from stdin, one a line')
    .action(
      ends(async (urls: string[]) => {
        const [{ UsageError }, { defaultCatalogue }] = await Promise.all([
          import('@linkvet/core'),
          import('@linkvet/core/catalogue'),
        ]);
        const fromStdin = urls.length === 0 || (urls.length === 1 && urls[0] === '-');
        if (urls.length === 0 && io.isTerminal.stdin) {
          throw new UsageError('No URL is given.', 'Name some, or pipe them in, one a line.');
        }
        const catalogue = defaultCatalogue();
        for await (const url of fromStdin ? linesOf(io) : urls) {
          await write(io.stdout, `${JSON.stringify({ url, matches: catalogue.identify(url) })}\n`);
        }
        return 0;
      }),
    );
};

async function* linesOf(io: Io): AsyncGenerator<string> {
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const url = line.trim();
    if (url !== '') yield url;
  }
}
