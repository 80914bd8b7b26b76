import type { Readable } from 'node:stream';
import { UsageError } from '@linkvet/core';
import { type Io, tell, write } from './io.js';
import { catalogueOf, type OwnDefinitions } from './own-catalogue.js';

/** What the arguments call the lines that are piped in. */
const STDIN = '-';

/** As a cell of a CSV file, a value in markup and a link in a mail hold it. */
const QUOTED = /^(?:"(.*)"|'(.*)'|<(.*)>)$/s;

/** A host with a dot, as people copy it from the address bar, with or without two slashes before it. */
const WITHOUT_SCHEME = /^(?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:]|$)/i;

/**
 * Prints a line of JSON for each URL, in the order given, as soon as it is known. What is no URL has no matches, and is
 * counted on stderr. Returns the exit code.
 */
export async function identifyUrls(urls: readonly string[], own: OwnDefinitions, io: Io): Promise<number> {
  if (urls.length === 0 && io.isTerminal.stdin) {
    throw new UsageError('No URL is given.', 'Name some, or pipe them in, one a line.');
  }
  const { identify } = catalogueOf(own);
  let total = 0;
  let broken = 0;
  for await (const batch of batchesOf(urls.length === 0 ? [STDIN] : urls, io.stdin)) {
    let printed = '';
    for (const url of batch) {
      const address = absolute(url);
      total++;
      if (!URL.canParse(address)) broken++;
      printed += `${JSON.stringify({ url, matches: identify(address) })}\n`;
    }
    await write(io.stdout, printed);
  }
  if (broken > 0) tell(io, `linkvet: ${broken} of ${total} ${broken === 1 ? 'is' : 'are'} no URL.`);
  return 0;
}

function absolute(text: string): string {
  const [, ...inner] = QUOTED.exec(text) ?? [];
  const url = inner.find((part) => part !== undefined) ?? text;
  return WITHOUT_SCHEME.test(url) ? `https://${url.replace(/^\/\//, '')}` : url;
}

async function* batchesOf(urls: readonly string[], stdin: Readable): AsyncGenerator<string[]> {
  for (const url of urls) {
    if (url === STDIN) yield* linesOf(stdin);
    else yield [url];
  }
}

/** The lines of a text that are not empty, as many at once as have come. */
async function* linesOf(input: Readable): AsyncGenerator<string[]> {
  input.setEncoding('utf8');
  let begun: string[] = [];
  for await (const chunk of input as AsyncIterable<string>) {
    const [first = '', ...rest] = chunk.split('\n');
    begun.push(first);
    const last = rest.pop();
    if (last === undefined) continue;
    yield [begun.join(''), ...rest].map(cleaned).filter((line) => line !== '');
    begun = [last];
  }
  const last = cleaned(begun.join(''));
  if (last !== '') yield [last];
}

/** Without the end of a Windows line, and the mark with which some files begin. */
function cleaned(line: string): string {
  return line.replace(/^\ufeff/, '').trim();
}
