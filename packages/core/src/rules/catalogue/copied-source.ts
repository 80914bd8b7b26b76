import { hostOf } from '../../host-of.js';
import type { Confidence, JudgedLink, JudgedPage } from '../../model.js';
import { pageRule } from '../define.js';
import { isImageHost } from '../image-hosts.js';
import { isAnchor } from '../link-groups.js';
import { isInContent, isPaid } from '../paid-links.js';
import { googleSpamPolicies } from '../policies.js';
import { areOfOneSite, siteNameOf } from '../site-names.js';

/** One image and a few links, or few images and one link, are a quotation. */
const LEAST_LINKS = 2;
const LEAST_IMAGES = 2;
const LINKS_FOR_ONE_IMAGE = 5;
/** So many of both, and most images of the article, are what is left of somebody else's article. */
const MANY = 4;
const MOST = 0.5;
/** Smaller images are icons and counters. */
const LEAST_PIXELS = 64;
const IMAGE_FILE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;

const PROSE =
  'Words about a lamp that stands behind a chair and lights the page of whoever reads there at night. '.repeat(6);

export const copiedSource = pageRule({
  id: 'copied-source',
  title: "Article with another publisher's images and links",
  why: 'Images loaded from another publisher, with links to its pages left in the text, are what remains where an article was copied.',
  fix: 'Compare the article with the source, and remove it unless you may publish it; else host images that are yours to use.',
  severity: 'warning',
  confidence: 'review',
  policy: [googleSpamPolicies],
  packs: [],
  evidence: {
    host: 'text',
    images: 'number',
    articleImages: 'number',
    links: 'number',
    firstImage: 'url',
    firstLink: 'url',
  },
  identity: ['host'],
  examples: {
    bad: [article('https://static.lampsmonthly.example/', 'https://www.lampsmonthly.example/')],
    good: [
      article('/images/', 'https://www.lampsmonthly.example/'),
      article('https://static.lampsmonthly.example/', 'https://www.chairs.example/'),
      article('https://i.imgur.com/', 'https://imgur.com/'),
      article('https://static.lampsmonthly.example/', 'https://www.lampsmonthly.example/').replace(
        '<nav>',
        '<nav><a href="https://www.lampsmonthly.example/">Our magazine</a>',
      ),
    ],
  },
  *check(page) {
    const images = imagesOfArticle(page);
    let own: string[] | undefined;
    for (const [name, hotlinked] of byName(images, page)) {
      if (isImageHost(name)) continue;
      own ??= ownNames(page);
      if (own.some((known) => areOfOneSite(known, name))) continue;
      const links = linksTo(name, page);
      const [firstImage, firstLink] = [hotlinked[0] as JudgedLink, links[0]];
      const least = hotlinked.length < LEAST_IMAGES ? LINKS_FOR_ONE_IMAGE : LEAST_LINKS;
      if (links.length < least || firstLink === undefined) continue;
      yield {
        at: firstImage.at,
        evidence: {
          host: hostOf(firstImage.href),
          ...{ images: hotlinked.length, articleImages: images.length, links: links.length },
          ...{ firstImage: firstImage.href, firstLink: firstLink.href },
        },
        places: hotlinked.length,
        confidence: confidenceOf(hotlinked.length, images.length, links.length),
      };
    }
  },
});

function confidenceOf(images: number, articleImages: number, links: number): Confidence {
  if (images < LEAST_IMAGES || images <= articleImages * MOST) return 'review';
  return images >= MANY && links >= MANY ? 'likely' : 'possible';
}

/** Images that stand in the article, each once: no ads, no icons. Beside a caption they stand next to its text. */
function imagesOfArticle({ content }: JudgedPage): JudgedLink[] {
  const { links, main, roles } = content;
  const seen = new Set<string>();
  return links.filter((link) => {
    const { kind, href, hidden, block, network, size } = link;
    if (kind !== 'img' || network !== null || !isSeen(hidden) || !isInContent(link) || isSmall(size)) return false;
    const isBeside = main[block - 1] === true || main[block] === true || main[block + 1] === true;
    if (!isBeside || roles[block] === 'link-list' || seen.has(href)) return false;
    seen.add(href);
    return true;
  });
}

/** What is hidden from readers without scripts only is an image that comes later. */
function isSeen(hidden: JudgedLink['hidden']): boolean {
  return hidden === '' || hidden === 'noscript';
}

function isSmall(size: string): boolean {
  const [width, height] = size.split('x').map((side) => Number.parseInt(side, 10));
  return [width, height].some((side) => side !== undefined && side < LEAST_PIXELS);
}

/** The images that come from other hosts, by the names of their sites. */
function byName(images: readonly JudgedLink[], page: JudgedPage): Map<string, JudgedLink[]> {
  const groups = new Map<string, JudgedLink[]>();
  for (const image of images) {
    const host = hostOf(image.href);
    if (host === page.host) continue;
    const name = siteNameOf(host);
    const group = groups.get(name);
    if (group) group.push(image);
    else groups.set(name, [image]);
  }
  return groups;
}

/**
 * Sites that the page belongs to, as far as it tells: its own, those that its style sheets and icons come from, and those
 * that the frame of the page leads to.
 */
function ownNames({ host, content }: JudgedPage): string[] {
  const names = new Set([siteNameOf(host)]);
  if (content.canonical !== null) names.add(siteNameOf(hostOf(content.canonical)));
  for (const link of content.links) {
    const isOfFrame = isAnchor(link) && !isInContent(link);
    if (isOfFrame || link.kind === 'link') names.add(siteNameOf(hostOf(link.href)));
  }
  return [...names];
}

/** Links of the article's text to pages of the site; none where somebody is paid for one of them. */
function linksTo(name: string, { content }: JudgedPage): JudgedLink[] {
  const found = content.links.filter((link) => {
    const { block, hidden } = link;
    if (!isAnchor(link) || hidden !== '' || content.main[block] !== true || content.roles[block] === 'link-list')
      return false;
    return areOfOneSite(name, siteNameOf(hostOf(targetOf(link))));
  });
  if (found.some((link) => isPaid(link) || link.rel.includes('sponsored'))) return [];
  return found.filter(({ href }) => !IMAGE_FILE.test(new URL(href).pathname));
}

function targetOf({ href, hops }: JudgedLink): string {
  return hops.length === 0 ? href : (hops.findLast(({ target }) => target !== undefined)?.target ?? href);
}

function article(images: string, links: string): string {
  const part = (name: string) =>
    `<h2>About ${name}</h2><p>${PROSE} See <a href="${links}${name}-guide">how to choose ${name}</a>.</p><p><img src="${images}${name}.jpg"></p><p>${PROSE}</p>`;
  return `<nav><a href="/">Home</a></nav><main><h1>Lamps</h1>${['lamps', 'shades', 'bulbs'].map(part).join('')}</main>`;
}
