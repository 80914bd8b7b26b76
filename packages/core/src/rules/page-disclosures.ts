import type { Disclosure, JudgedLink, JudgedPage, PageContent, Region } from '../model.js';
import { beginsWithLabel } from '../wordings/label-words.js';
import { countWords } from '../words.js';
import { isOfWords } from './paid-links.js';

type Disclosing = { content: Pick<PageContent, 'disclosures'> };

/** Where nobody looks before reading: a disclosure there is not clear and conspicuous. */
const OUT_OF_SIGHT: ReadonlySet<Region> = new Set<Region>(['nav', 'footer']);
/** A page whose address, or a link whose words, name a disclosure or policy about such links. */
const DISCLOSING_PATH =
  /\/(?:[a-z]{1,12}[-_])?(?:affiliate|affiliates|advertiser|advertising|ftc)[-_](?:links?[-_])?(?:disclosure|disclaimer|policy|notice|statement)s?(?:[-_]|\b)|\/disclosures?(?:[-_]policy)?(?:\.html?)?\/?$/i;
const DISCLOSING_WORDS =
  /\b(?:affiliate|affiliates|advertiser|advertising|ftc)(?: links?)? (?:disclosure|disclaimer|policy|notice|statement)\b|\bdisclosure (?:policy|statement)\b|^(?:full )?disclosures?$|\b(?:hinweis zu|info(?:s|rmationen)? zu|was sind) (?:affiliate|partner|werbe)-?links\b|\bpolitique d['’]affiliation\b|\bpolítica de afiliados\b/iu;
/** Part of each of them: nearly all links are told apart by this, which takes a tenth of the time. */
const HINT = /affiliat|advertis|ftc|disclos|links|afiliados/i;
const LONGEST_WORDS = 80;
/** A note that follows its link at once, "(affiliate link)" in a line of its own, is read with it. */
const WORDS_BESIDE = 3;

/** The disclosures that say that links are paid, where a reader of the page meets them: neither hidden nor in menus and footers. */
export function readableDisclosures({ content }: Disclosing): Disclosure[] {
  return content.disclosures.filter(
    ({ strength, region, hidden }) => strength !== 'label' && hidden === '' && !OUT_OF_SIGHT.has(region),
  );
}

/**
 * The readable disclosures that a reader of these links meets. One in an aside behind the first link stands in the sidebar;
 * one before it is a box above the article.
 */
export function disclosuresOf(page: JudgedPage, [first]: readonly JudgedLink[]): Disclosure[] {
  const isBeside = (disclosure: Disclosure) =>
    disclosure.region === 'aside' && first?.region !== 'aside' && first !== undefined && isBefore(first, disclosure);
  return readableDisclosures(page).filter((disclosure) => !isBeside(disclosure));
}

/** In the order of reading. A link at the first character of the disclosure is part of it. */
export function isBefore(link: JudgedLink, disclosure: Disclosure): boolean {
  return link.block < disclosure.block || (link.block === disclosure.block && link.offset < disclosure.offset);
}

/** Whether a reader meets the link first, and the disclosure is no note at the link. */
export function isLate(page: JudgedPage, link: JudgedLink, disclosure: Disclosure): boolean {
  if (!isBefore(link, disclosure)) return false;
  return wordsUntil(page, link, disclosure) > countWords(link.anchor) + WORDS_BESIDE;
}

/** Visible words from the start of a link to the start of a disclosure that stands behind it. */
export function wordsUntil({ content }: JudgedPage, link: JudgedLink, disclosure: Disclosure): number {
  const { blocks } = content;
  const last = blocks[disclosure.block]?.text.slice(0, disclosure.offset) ?? '';
  if (link.block === disclosure.block) return countWords(last.slice(link.offset));
  let words = countWords(blocks[link.block]?.text.slice(link.offset) ?? '') + countWords(last);
  for (const block of blocks.slice(link.block + 1, disclosure.block)) if (block.hidden === '') words += block.words;
  return words;
}

/** Disclosures that stand where a reader does not see or look for them; those that say the most first. */
export function unseenDisclosures(page: JudgedPage, links: readonly JudgedLink[]): Disclosure[] {
  const seen = new Set(disclosuresOf(page, links));
  const unseen = page.content.disclosures.filter((one) => one.strength !== 'label' && !seen.has(one));
  return unseen.sort((a, b) => rankOf(a) - rankOf(b));
}

/** What a reader could still come upon, then what explains. */
function rankOf({ hidden, strength }: Disclosure): number {
  return (hidden === '' ? 0 : 2) + (strength === 'explains' ? 0 : 1);
}

const linksToDisclosures = new WeakMap<PageContent, JudgedLink | null>();

/** The first visible link to a page that discloses; null where there is none. Two rules ask, and most links are looked at. */
export function linkToDisclosure(page: JudgedPage): JudgedLink | null {
  let link = linksToDisclosures.get(page.content);
  if (link === undefined) {
    link = findLinkToDisclosure(page) ?? null;
    linksToDisclosures.set(page.content, link);
  }
  return link;
}

function findLinkToDisclosure({ url, content }: JudgedPage): JudgedLink | undefined {
  return content.links.find(({ kind, href, anchor, hidden }) => {
    if (kind !== 'a' || hidden !== '' || href === url) return false;
    if (anchor.length <= LONGEST_WORDS && HINT.test(anchor) && DISCLOSING_WORDS.test(anchor)) return true;
    return HINT.test(href) && URL.canParse(href) && DISCLOSING_PATH.test(new URL(href).pathname);
  });
}

/**
 * The words that label the whole article as an ad: in the title, or at the start of the text; '' when none do. The label of
 * a banner, which follows it without a word between, speaks for the banner.
 */
export function labelOf({ content }: JudgedPage): string {
  if (beginsWithLabel(content.title, content.lang)) return content.title;
  const label = content.disclosures.find((one) => one.strength === 'label' && !isOfBanner(one, content));
  return label?.quote ?? '';
}

function isOfBanner({ block }: Disclosure, content: PageContent): boolean {
  let next = block + 1;
  while (content.blocks[next] !== undefined && content.blocks[next]?.hidden !== '') next++;
  return content.links.some((link) => {
    const isPaid = link.kind === 'a' && link.hidden === '' && link.network !== null;
    return isPaid && link.block === next && link.offset === 0 && !isOfWords(link, content);
  });
}
