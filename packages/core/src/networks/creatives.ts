import type { Creative, IdName, Ids, JudgedLink, LinkKind, Match, Role } from '../model.js';

/** Blocks of text between the parts of one creative: a link with words in a box of its own has its pixel behind the box. */
const MOST_BLOCKS_APART = 1;
/** Levels of a part below what encloses the whole creative: a video in its frame, a pixel in a box of its own. */
const MOST_LEVELS = 3;
/** Links of a page between a pixel and the link with which it is compared although they do not agree. */
const MOST_LINKS_BETWEEN = 3;
/** Creatives, or links, on either side among which what a part belongs to is looked for. */
const MOST_LOOKED_AT = 8;

/** A visible link of such a role does not say of which ad it is. */
const HIDING: ReadonlySet<Role> = new Set<Role>(['shortlink', 'cloak', 'opaque']);
/** What fetches the ad when the page is read, and does not show which. */
const FETCHING: ReadonlySet<LinkKind> = new Set<LinkKind>(['script', 'iframe', 'embed', 'object']);

/** The ids that the parts of one creative share, the one that a reader of a finding should see first. */
const SHARED_IDS: readonly IdName[] = ['publisher', 'campaign', 'creative'];

/** A creative whose parts are being gathered. Parts are positions among the links of the page. */
interface Group {
  readonly click: number | null;
  image: number | null;
  readonly pixels: number[];
  /** Position of the part that began it. */
  readonly first: number;
  /** What its parts say of networks: the link's hops, else the image or the pixel. */
  readonly matches: readonly Match[];
  /** What disagrees; '' when nothing does. */
  detail: string;
}

interface Parts {
  readonly clicks: number[];
  readonly pictures: number[];
  readonly pixels: number[];
}

/** The creatives of a page, in document order: the parts of each, joined by network, ids and nearness. */
export function joinCreatives(links: readonly JudgedLink[]): Creative[] {
  const parts = partsOf(links);
  if (parts === null) return [];
  const clicks = parts.clicks.map((index) => groupOfClick(links, index));
  const groups = inOrder([...clicks, ...joinPictures(links, parts.pictures, clicks)]);
  const all = inOrder([...groups, ...joinPixels(links, parts.pixels, groups)]);
  const shown = new Set(groups.filter((group) => isShown(links, group)).flatMap(({ matches }) => matches.map(keyOf)));
  return all
    .filter(({ image, pixels }) => image !== null || pixels.length > 0)
    .map((group) => toCreative(links, group, shown));
}

function inOrder(groups: Group[]): Group[] {
  return groups.sort((a, b) => a.first - b.first);
}

/** Null for a page without any. */
function partsOf(links: readonly JudgedLink[]): Parts | null {
  let parts: Parts | null = null;
  links.forEach((link, index) => {
    const { network } = link;
    if (network === null || network.tier === 'weak' || network.side !== undefined) return;
    const part = partOf(link, network);
    if (part === null) return;
    parts ??= { clicks: [], pictures: [], pixels: [] };
    const { [part]: known } = parts;
    // One element may hold several addresses: one for each size, one for later.
    const last = known.at(-1);
    if (last === undefined || !isSamePlace(links[last], link)) known.push(index);
  });
  return parts;
}

function partOf({ kind, hidden }: JudgedLink, { role }: Match): keyof Parts | null {
  const isAnchor = kind === 'a' || kind === 'area';
  if (role === 'click' || role === 'shortlink') return isAnchor ? 'clicks' : null;
  if (isAnchor || kind === 'meta' || kind === 'link') return null;
  if (role === 'creative') return hidden === 'noscript' ? null : 'pictures';
  return role === 'impression' && hidden !== 'noscript' ? 'pixels' : null;
}

function isSamePlace(a: JudgedLink | undefined, b: JudgedLink): boolean {
  return a !== undefined && a.at.line === b.at.line && a.at.column === b.at.column;
}

/** A link and the picture in it. */
function groupOfClick(links: readonly JudgedLink[], index: number): Group {
  const link = links[index] as JudgedLink;
  const matches = link.hops.filter(({ tier, role }) => tier !== 'weak' && (role === 'click' || role === 'shortlink'));
  const group: Group = { click: index, image: null, pixels: [], first: index, matches, detail: '' };
  for (let i = index + 1; i < links.length; i++) {
    const inner = links[i] as JudgedLink;
    if (!isInside(inner, link)) {
      if (isSamePlace(inner, link)) continue;
      break;
    }
    if (inner.kind === 'img' && inner.hidden === '') {
      group.image = i;
      break;
    }
  }
  return group;
}

function isInside(inner: JudgedLink, outer: JudgedLink): boolean {
  return inner.skeleton.startsWith(outer.skeleton) && inner.skeleton[outer.skeleton.length] === '>';
}

/**
 * Gives the pictures of creative hosts to the links around or beside them.
 * @returns those of none, each as a creative of its own
 */
function joinPictures(links: readonly JudgedLink[], pictures: readonly number[], groups: readonly Group[]): Group[] {
  const banners: Group[] = [];
  for (const index of pictures) {
    const picture = links[index] as JudgedLink;
    const match = picture.network as Match;
    const holder = groups[countBefore(groups, index) - 1];
    if (
      holder !== undefined &&
      isInside(picture, links[holder.first] as JudgedLink) &&
      matchOf(holder, match.network)
    ) {
      if (holder.image === null || links[holder.image]?.network === null) holder.image = index;
      holder.detail ||= disagreement(holder, match, 'picture');
      continue;
    }
    const own = best(links, groups, index, (group) => agreement(group, match));
    const last = banners.at(-1);
    if (own !== undefined) own.image ??= index;
    else if (last === undefined || agreement(last, match) < 2 || !isNear(links, last, picture))
      banners.push({ click: null, image: index, pixels: [], first: index, matches: [match], detail: '' });
  }
  return banners;
}

/**
 * Gives the pixels to the creatives beside them: first to those of the same ad, one to each as far as they go, then to
 * those whose they should have been.
 * @returns those of none, each as a creative of its own
 */
function joinPixels(links: readonly JudgedLink[], pixels: readonly number[], groups: readonly Group[]): Group[] {
  const left = pixels.filter((index) => {
    const match = (links[index] as JudgedLink).network as Match;
    const own = best(links, groups, index, (group) => {
      const agrees = agreement(group, match);
      return agrees === 0 ? 0 : 2 * agrees + (group.pixels.length === 0 ? 1 : 0);
    });
    own?.pixels.push(index);
    return own === undefined;
  });
  return left.flatMap((index) => {
    const pixel = links[index] as JudgedLink;
    const match = pixel.network as Match;
    if (hidesItsAd(links, index, match)) return [loneGroup(pixel, index, match)];
    const other = best(links, groups, index, (group) => (isBeside(group, index) && mayHaveMeant(group, match) ? 1 : 0));
    if (other === undefined) return [loneGroup(pixel, index, match)];
    other.pixels.push(index);
    other.detail ||= disagreement(other, match, 'pixel');
    return [];
  });
}

/** A pixel that belongs to nothing. Where it is a banner that counts by being loaded, it is its own picture. */
function loneGroup({ hidden, size }: JudgedLink, index: number, match: Match): Group {
  const isBanner = hidden === '' && size !== '' && !/^[01]x|x[01]$/.test(size);
  return { click: null, image: isBanner ? index : null, pixels: [index], first: index, matches: [match], detail: '' };
}

/**
 * Whether something near a pixel may be its ad and does not say of which ad it is: a script of the network, a short link,
 * a redirect of the site's own.
 */
function hidesItsAd(links: readonly JudgedLink[], index: number, { network }: Match): boolean {
  for (let i = index - MOST_LOOKED_AT; i <= index + MOST_LOOKED_AT; i++) {
    const link = links[i];
    if (link === undefined || !areNear(link, links[index] as JudgedLink)) continue;
    const isShown = link.hidden === '' && (link.kind === 'a' || link.kind === 'area');
    if (isShown && link.hops.some(({ role }) => HIDING.has(role))) return true;
    if (FETCHING.has(link.kind) && link.hops.some((hop) => hop.network === network)) return true;
  }
  return false;
}

/** Whether the pixel stands where the one of the creative would. */
function isBeside({ click, image, first }: Group, index: number): boolean {
  const last = Math.max(click ?? first, image ?? first);
  return index > last ? index - last <= MOST_LINKS_BETWEEN : first - index <= MOST_LINKS_BETWEEN;
}

/** Whether a pixel that does not agree with the creative was made for it: that has none, or it is the same ad. */
function mayHaveMeant(group: Group, { network, ids }: Match): boolean {
  const own = matchOf(group, network);
  if (own === undefined || group.click === null) return false;
  return group.pixels.length === 0 || (own.ids.creative !== undefined && own.ids.creative === ids.creative);
}

function matchOf({ matches }: Group, network: string): Match | undefined {
  return matches.find((match) => match.network === network);
}

/** 2: the same network names the same ad; 1: what it names does not differ; 0: another network, or another ad. */
function agreement(group: Group, { network, ids }: Match): 0 | 1 | 2 {
  const own = matchOf(group, network)?.ids;
  if (own === undefined || firstDifference(own, ids) !== undefined) return 0;
  return own.creative !== undefined && own.creative === ids.creative ? 2 : 1;
}

function firstDifference(a: Ids, b: Ids): IdName | undefined {
  return SHARED_IDS.find((name) => isNamed(a[name]) && isNamed(b[name]) && a[name] !== b[name]);
}

/** Where a network wants a number and there is none to give, pages write 0. */
function isNamed(id: string | undefined): boolean {
  return id !== undefined && id !== '0';
}

/** In words, e.g. `publisher 123 in the link, 456 in the pixel`; '' when nothing differs. */
function disagreement(group: Group, { network, ids }: Match, part: 'pixel' | 'picture'): string {
  const own = matchOf(group, network)?.ids ?? {};
  const name = firstDifference(own, ids);
  return name === undefined ? '' : `${name} ${own[name]} in the link, ${ids[name]} in the ${part}`;
}

/** Of the creatives around a position the one of the highest rank, of several the nearest; none of rank 0. */
function best(
  links: readonly JudgedLink[],
  groups: readonly Group[],
  index: number,
  rankOf: (group: Group) => number,
): Group | undefined {
  const next = countBefore(groups, index);
  let found: Group | undefined;
  let highest = 0;
  for (const group of groups.slice(Math.max(0, next - MOST_LOOKED_AT), next + MOST_LOOKED_AT)) {
    const rank = rankOf(group);
    if (rank === 0 || rank < highest || !isNear(links, group, links[index] as JudgedLink)) continue;
    if (rank === highest && found && Math.abs(found.first - index) <= Math.abs(group.first - index)) continue;
    found = group;
    highest = rank;
  }
  return found;
}

/** How many of the groups, which are in order, begin before a position. */
function countBefore(groups: readonly Group[], index: number): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle] as Group).first < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNear(links: readonly JudgedLink[], { first }: Group, link: JudgedLink): boolean {
  return areNear(links[first] as JudgedLink, link);
}

/** Whether two links stand in the same place of the page: a few levels below the same element, with no text between. */
function areNear(a: JudgedLink, b: JudgedLink): boolean {
  if (Math.abs(a.block - b.block) > MOST_BLOCKS_APART) return false;
  const steps = a.skeleton.split('>');
  const others = b.skeleton.split('>');
  let shared = 0;
  while (shared < steps.length && steps[shared] === others[shared]) shared++;
  return steps.length - shared <= MOST_LEVELS && others.length - shared <= MOST_LEVELS;
}

function toCreative(links: readonly JudgedLink[], group: Group, shown: ReadonlySet<string>): Creative {
  const { click, image, pixels, matches, detail } = group;
  const { network } = matches[0] as Match;
  const pixel = pixels[0] ?? null;
  const { at } = links[click ?? image ?? (pixel as number)] as JudgedLink;
  const size = image === null ? '' : (links[image] as JudgedLink).size;
  const ids = idsOf(links, group, network);
  const problem = problemOf(links, group, shown);
  return { network, ids, click, pixel, image, pixels: pixels.length, size, at, problem, detail };
}

/** What the parts say together; the link before the image before the pixel. */
function idsOf(links: readonly JudgedLink[], { image, pixels, matches }: Group, network: string): Ids {
  const said = [pixels[0], image].map((part) => (part === undefined || part === null ? null : links[part]?.network));
  return Object.assign({}, ...said.map((match) => (match?.network === network ? match.ids : {})), matches[0]?.ids);
}

function problemOf(links: readonly JudgedLink[], group: Group, shown: ReadonlySet<string>): Creative['problem'] {
  const { pixels, matches, detail } = group;
  if (detail !== '') return 'mismatch';
  const [pixel] = pixels;
  if (pixel === undefined) return '';
  if (isShown(links, group)) return pixels.length > 1 ? 'repeated' : '';
  const match = matches[0] as Match;
  return shown.has(keyOf(match)) || hidesItsAd(links, pixel, match) ? '' : 'no-creative';
}

function isShown(links: readonly JudgedLink[], { click, image }: Group): boolean {
  return [click, image].some((part) => part !== null && links[part]?.hidden === '');
}

function keyOf({ network, ids }: Match): string {
  return [network, ids.publisher, ids.campaign, ids.creative].join(' ');
}
