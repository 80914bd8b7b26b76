import type { ConfiguredOnly } from '../configuration/apply.js';
import { configOption } from '../options.js';
import type { AddCommand } from '../shell.js';

export const addIdentify: AddCommand = (program, { io, ends }) => {
  program
    .command('identify')
    .summary('tell the network and the ids of a URL')
    .description(
      'Tells which network a URL belongs to and the ids it holds, one line of JSON a URL, its hops outermost first. It never makes a request.',
    )
    .argument('[url...]', 'URLs; without any, or for -, those on stdin, one a line')
    .addOption(configOption())
    .action(
      ends(async (urls: string[], options: ConfiguredOnly) => {
        const { identifyUrls } = await import('../identify-urls.js');
        return identifyUrls(urls, options, io);
      }),
    );
};
