import type { FarmExample } from '../../model.js';
import type { BoxLedger } from '../boxes.js';
import type { HostEvidence } from './group-evidence.js';
import { quote } from './phrases.js';

const MOST_EXAMPLES = 5;

/** Boxes that list the most siblings: one of each host in turn, those of a host by URL. */
export function exampleBoxes(
  hosts: readonly HostEvidence[],
  boxes: BoxLedger,
  pageUrls: (pageIds: readonly number[]) => readonly string[],
): FarmExample[] {
  const byHost = hosts.slice(0, MOST_EXAMPLES).map((host) => examplesOfHost(host, boxes, pageUrls));
  const rounds = Array.from({ length: MOST_EXAMPLES }, (_, round) =>
    byHost.flatMap((examples) => examples[round] ?? []),
  );
  return rounds.flat().slice(0, MOST_EXAMPLES);
}

function examplesOfHost(
  { boxes: { examples } }: HostEvidence,
  boxes: BoxLedger,
  pageUrls: (pageIds: readonly number[]) => readonly string[],
): FarmExample[] {
  const urls = pageUrls(examples.map((box) => boxes.pageOf(box)));
  return examples
    .map((box, at) => ({ box, url: urls[at] ?? '' }))
    .sort((one, other) => (one.url < other.url ? -1 : one.url > other.url ? 1 : 0))
    .slice(0, MOST_EXAMPLES)
    .map(({ box, url }) => {
      const { line, label, hosts } = boxes.place(box);
      return { url, line, quote: quote([label, hosts.join(', ')].join(' ').trim()) };
    });
}
