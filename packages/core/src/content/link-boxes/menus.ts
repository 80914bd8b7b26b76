import type { Block, Container, JudgedLink, PageFacts } from '../../model.js';
import { isPicture } from './runs.js';

/** Words by which themes name what frames the content, and what readers leave behind it; each stands alone in an id or a class, or in the name of an element. */
const MENU: ReadonlySet<string> = new Set([
  ...[
    'aside',
    'blogroll',
    'crumbs',
    'drawer',
    'hamburger',
    'masthead',
    'navbox',
    'navi',
    'navlist',
    'offcanvas',
    'rail',
  ],
  ...['sidenav', 'sidepanel', 'sitemap', 'switcher', 'widgetarea', 'interlanguage', 'languages'],
  ...['comment', 'comments', 'commentlist', 'likes', 'notes', 'share', 'sharing', 'social', 'socials'],
]);
/** Those that themes also write together with others: `archnavbarmenu`, `footerlinks`. */
const MENU_PART =
  /sidebar|navbar|navigation|breadcrumb|toolbar|topbar|bottombar|dropdown|(?:nav|menu)s?$|^menu|^footer./;
/** Names in two words. */
const PAIRS: ReadonlySet<string> = new Set([
  ...['side bar', 'side nav', 'side menu', 'side panel', 'side column', 'side col', 'nav bar', 'menu bar', 'top bar'],
  ...['bottom bar', 'tool bar', 'bread crumb', 'bread crumbs', 'drop down', 'mega menu', 'widget area', 'widget areas'],
  ...['off canvas', 'site map'],
]);
/** Those of the page; a card, a table and a post have a head and a foot, too. */
const ENDS: ReadonlySet<string> = new Set(['header', 'headers', 'footer', 'footers', 'foot']);
const PIECES: ReadonlySet<string> = new Set([
  ...['article', 'block', 'box', 'card', 'content', 'entry', 'item', 'list', 'panel', 'post', 'section', 'story'],
  ...['table', 'teaser', 'tile'],
]);
/** `lang-en` names the language of a page: only with a word of the second kind is it a choice between languages. */
const CHOICES: ReadonlySet<string> = new Set(['country', 'lang', 'langs', 'language', 'locale', 'locales', 'region']);
const CHOOSERS: ReadonlySet<string> = new Set([
  ...['bar', 'chooser', 'links', 'list', 'picker', 'select', 'selection', 'selector', 'switch'],
]);
/** Words that make a class say something else: what stands beside a sidebar, the state of a menu, what a post is on, a length. */
const BESIDE: ReadonlySet<string> = new Set([
  ...['has', 'hide', 'is', 'layout', 'no', 'not', 'show', 'with', 'without', 'open', 'opened', 'closed', 'collapsed'],
  ...['category', 'tag', 'template', 'bg', 'color', 'h', 'mb', 'mt', 'pb', 'pt', 'w'],
]);
/** Elements of the content itself: what they are called tells what is beside them, or what they are on. */
const CONTENT_TAGS: ReadonlySet<string> = new Set(['body', 'article']);
/** Names are cut at this length. */
const LONGEST_NAME = 100;
/** Nearly all names are told apart by this, which is quicker. */
const HINT =
  /aside|bar|blogroll|canvas|comment|country|crumb|drawer|drop|foot|hamburger|head|lang|like|local|menu|nav|note|rail|region|shar|side|site|social|switcher|widget/i;
/** Words of a name, also of one like `siteNav`. */
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;

/** What is known of a container. */
const UNKNOWN = 0;
const INSIDE = 1;
const OUTSIDE = 2;
/** Outside of menus, in an article: what it begins and ends with is a part of it. */
const IN_ARTICLE = 3;

/**
 * Tells which blocks stand in what frames the content by the names of the elements around them. What holds most of the main
 * text is no frame, whatever it is called: themes name the wrapper of all after the sidebar in it.
 */
export class MenuFinder {
  readonly #facts: Pick<PageFacts, 'blocks' | 'containers'>;
  readonly #main: readonly boolean[];
  readonly #states: Uint8Array;
  #mainWords: Float64Array | null = null;

  constructor(facts: Pick<PageFacts, 'blocks' | 'containers'>, main: readonly boolean[]) {
    this.#facts = facts;
    this.#main = main;
    this.#states = new Uint8Array(facts.containers.length);
  }

  /** Whether a link stands in a menu. A picture is in no block: where those around it differ, its path decides. */
  hold(link: JudgedLink): boolean {
    const { blocks } = this.#facts;
    const block = blocks[link.block];
    const isIn = this.#holdsBlock(block);
    if (!isPicture(link, block)) return isIn;
    const before = blocks[link.block - 1];
    if (block === undefined || before === undefined) return this.#holdsBlock(before ?? block);
    return this.#holdsBlock(before) === isIn ? isIn : namesMenu(link.skeleton);
  }

  #holdsBlock(block: Block | undefined): boolean {
    return block !== undefined && block.container !== -1 && this.#stateOf(block.container) === INSIDE;
  }

  #stateOf(container: number): number {
    const { containers } = this.#facts;
    const unknown: number[] = [];
    let state = OUTSIDE;
    for (let at = container; at !== -1; at = (containers[at] as Container).parent) {
      const known = this.#states[at] as number;
      state = known === UNKNOWN ? OUTSIDE : known;
      if (known !== UNKNOWN) break;
      unknown.push(at);
    }
    for (let index = unknown.length - 1; index >= 0; index--) {
      const at = unknown[index] as number;
      state = this.#stateIn(state, at);
      this.#states[at] = state;
    }
    return state;
  }

  /** @param around what is known of the container around it */
  #stateIn(around: number, container: number): number {
    const { tag, name } = this.#facts.containers[container] as Container;
    if (tag === 'main') return OUTSIDE;
    if (around === INSIDE) return INSIDE;
    // In the main part they are no landmarks, but applications put all of a page there.
    const isEnd = around === OUTSIDE && (tag === 'header' || tag === 'footer');
    if ((isEnd || isMenuName(tag, name)) && !this.#holdsMainText(container)) return INSIDE;
    return tag === 'article' ? IN_ARTICLE : around;
  }

  #holdsMainText(container: number): boolean {
    this.#mainWords ??= this.#sumMainWords();
    const all = this.#mainWords[this.#facts.containers.length] as number;
    return (this.#mainWords[container] as number) * 2 > all;
  }

  /** Words of the main text in each container, and behind the last those of the page. */
  #sumMainWords(): Float64Array {
    const { blocks, containers } = this.#facts;
    const sums = new Float64Array(containers.length + 1);
    const all = containers.length;
    for (const [index, { container, words }] of blocks.entries()) {
      if (!this.#main[index]) continue;
      sums[all] = (sums[all] as number) + words;
      if (container !== -1) sums[container] = (sums[container] as number) + words;
    }
    for (let at = all - 1; at >= 0; at--) {
      const { parent } = containers[at] as Container;
      if (parent !== -1) sums[parent] = (sums[parent] as number) + (sums[at] as number);
    }
    return sums;
  }
}

/** Whether an element of a path of tags with their first classes is called a menu. */
function namesMenu(skeleton: string): boolean {
  return skeleton.split('>').some((step) => {
    const dot = step.indexOf('.');
    return dot !== -1 && isMenuName(step.slice(0, dot), step.slice(dot + 1));
  });
}

/** @param name id and classes */
function isMenuName(tag: string, name: string): boolean {
  if (CONTENT_TAGS.has(tag)) return false;
  if (tag.includes('-') && HINT.test(tag) && isMenuToken(tag)) return true;
  if (!HINT.test(name)) return false;
  const tokens = name.split(' ');
  if (name.length >= LONGEST_NAME && tokens.length > 1) tokens.pop();
  return tokens.some(isMenuToken);
}

function isMenuToken(token: string): boolean {
  // `lg:nav`, `top-[var(--header)]`: what a style sheet of utilities sets.
  if (/[:[(]/.test(token)) return false;
  const words = token.match(WORD)?.map((word) => word.toLowerCase()) ?? [];
  if (words.some((word) => BESIDE.has(word))) return false;
  const has = (kind: ReadonlySet<string>) => words.some((word) => kind.has(word));
  return (
    has(MENU) ||
    words.some((word) => MENU_PART.test(word)) ||
    (has(ENDS) && !has(PIECES)) ||
    (has(CHOICES) && has(CHOOSERS)) ||
    words.some((word, index) => PAIRS.has(`${word} ${words[index + 1]}`))
  );
}
