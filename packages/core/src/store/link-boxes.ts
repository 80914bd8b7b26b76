import type { LinkBox, StoredBox } from '../model.js';
import { eachPage } from './each-page.js';
import { LinkTargets } from './link-targets.js';
import { eachTarget } from './packed-links.js';
import { linkBoxesOfPages } from './queries/link-boxes.js';
import type { Reader } from './reader.js';
import { IntegerReader, IntegerWriter } from './variable-integers.js';

export const linkBoxColumns = 'page_id seq label frame line is_hidden links anchor_words anchor_words_on_page';

/** The rows of a page, one after the other. */
export function linkBoxRows(pageId: number, boxes: readonly LinkBox[]): unknown[] {
  return boxes.flatMap(({ label, frame, line, isHidden, links, anchorWords, anchorWordsOnPage }, seq) => [
    ...[pageId, seq, label, frame, line, isHidden ? 1 : 0, packPositions(links), anchorWords, anchorWordsOnPage],
  ]);
}

/** The boxes of a run; by page, and on a page in document order. */
export function* readLinkBoxes(reader: Reader, run: number): Generator<StoredBox> {
  const targets = new LinkTargets(reader, run);
  let linked: number[] = [];
  for (const { pageLinks, links, isHidden, ...box } of eachPage(reader, linkBoxesOfPages, run)) {
    if (pageLinks !== null) {
      linked = [];
      eachTarget(pageLinks, (urlId) => linked.push(urlId));
    }
    const urlIds = unpackPositions(links).map((position) => targets.urlOf(linked[position] as number));
    yield { ...box, isHidden: isHidden === 1, urlIds, hostIds: urlIds.map((urlId) => targets.hostOf(urlId)) };
  }
}

/** Positions in ascending order: the first, and the step to each further one, as variable integers. */
function packPositions(positions: readonly number[]): Buffer {
  const writer = new IntegerWriter(positions.length);
  let last = 0;
  for (const position of positions) {
    writer.write(position - last);
    last = position;
  }
  return writer.take();
}

function unpackPositions(packed: Buffer): number[] {
  const reader = new IntegerReader(packed);
  const positions: number[] = [];
  let position = 0;
  while (!reader.isAtEnd) {
    position += reader.read();
    positions.push(position);
  }
  return positions;
}
