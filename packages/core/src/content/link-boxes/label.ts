import type { Block, JudgedLink, PageFacts } from '../../model.js';
import { LINKS_OF_CARD } from './runs.js';

/** A longer text before a box is a paragraph of its own, not what the box is called. */
const LONGEST_LABEL = 100;
/** Before its first link a card has a date, a title and a few lines. */
const BLOCKS_OF_CARD = 10;
const HEADING = /^h[1-6]$/;

/**
 * What a box is called: what stands before the first link in its block, else the last block before that is not in the first of several cards, rows
 * or items: what one of them says, it does not say of the others.
 */
export function labelBefore(inside: readonly JudgedLink[], facts: Pick<PageFacts, 'blocks' | 'containers'>): string {
  const { blocks } = facts;
  const { block, offset, hidden } = inside[0] as JudgedLink;
  const { text = '', list = -1 } = blocks[block] ?? {};
  const inBlock = list === -1 ? text.slice(0, offset).trim() : '';
  if (inBlock !== '') return inBlock.length <= LONGEST_LABEL ? inBlock : '';
  const next = inside[LINKS_OF_CARD] as JudgedLink;
  const least = Math.max(0, block - BLOCKS_OF_CARD);
  let before = block - 1;
  while (before >= least && isOfCard(facts, before, block, next.block)) before--;
  if (hidden === '') while (before >= 0 && (blocks[before] as Block).hidden !== '') before--;
  const label = blocks[before];
  if (label === undefined || label.linkWords * 2 > label.words) return '';
  if (HEADING.test(label.tag)) return label.text.slice(0, LONGEST_LABEL);
  return label.text.length <= LONGEST_LABEL ? label.text : '';
}

/** Whether the element around a block and the one with the first link is without the one with the first link of another card. */
function isOfCard(
  { blocks, containers }: Pick<PageFacts, 'blocks' | 'containers'>,
  label: number,
  first: number,
  next: number,
): boolean {
  const [at = -1, of = -1, other = -1] = [label, first, next].map((index) => blocks[index]?.container);
  const card = commonContainer(containers, at, of);
  return commonContainer(containers, card, other) !== card;
}

/** The innermost container around both; -1 for none. A container stands behind the one around it. */
function commonContainer(containers: PageFacts['containers'], one: number, other: number): number {
  let [a, b] = [one, other];
  while (a !== b) {
    if (a > b) a = containers[a]?.parent ?? -1;
    else b = containers[b]?.parent ?? -1;
  }
  return a;
}
