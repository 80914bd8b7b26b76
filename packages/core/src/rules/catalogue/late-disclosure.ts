import type { Disclosure, JudgedLink, JudgedPage } from '../../model.js';
import { countWords } from '../../words.js';
import { pageRule } from '../define.js';
import { disclosuresOf, isBefore } from '../page-disclosures.js';
import { isInContent, paidAnchors } from '../paid-links.js';
import { ftcDotComDisclosures, ftcMaterialConnections } from '../policies.js';

export const lateDisclosure = pageRule({
  id: 'late-disclosure',
  title: 'Disclosure stands behind the first affiliate link',
  why: 'A reader who follows the first link has not yet been told that the writer is paid for it.',
  fix: 'Move the disclosure above the first affiliate link of the article.',
  severity: 'error',
  confidence: 'likely',
  policy: [ftcDotComDisclosures, ftcMaterialConnections],
  packs: ['us-ftc'],
  evidence: { quote: 'text', quoteLine: 'number', wordsBetween: 'number', firstLink: 'url' },
  identity: [],
  examples: {
    bad: [
      '<main><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>.</p><p>This page contains affiliate links.</p></main>',
      '<main><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>. This page contains affiliate links.</p></main>',
    ],
    good: [
      '<main><p>This page contains affiliate links.</p><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>.</p></main>',
      '<main><p>This page contains affiliate links. Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>.</p></main>',
      '<main><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>.</p></main>',
      '<main><p>Get <a href="https://shop.example/">the lamp</a>.</p><p>Other pages contain affiliate links.</p></main>',
    ],
  },
  *check(page) {
    const links = paidAnchors(page);
    const link = links.find(isInContent);
    const [disclosure] = disclosuresOf(page, links);
    if (!link || !disclosure || !isBefore(link, disclosure)) return;
    const wordsBetween = wordsFromTo(page, link, disclosure);
    const { quote, line: quoteLine } = disclosure;
    yield { at: link.at, evidence: { quote, quoteLine, wordsBetween, firstLink: link.href } };
  },
});

/** Visible words from the start of the link to the start of the disclosure. */
function wordsFromTo({ content }: JudgedPage, link: JudgedLink, disclosure: Disclosure): number {
  const { blocks } = content;
  const last = blocks[disclosure.block]?.text.slice(0, disclosure.offset) ?? '';
  if (link.block === disclosure.block) return countWords(last.slice(link.offset));
  let words = countWords(blocks[link.block]?.text.slice(link.offset) ?? '') + countWords(last);
  for (const block of blocks.slice(link.block + 1, disclosure.block)) if (block.hidden === '') words += block.words;
  return words;
}
