import type { Document, Element, Text } from 'domhandler';
import { UsageError } from '../errors.js';
import { folded } from './blocks.js';
import type { TreeListener } from './html.js';
import { LIMITS } from './limits.js';

/** Elements whose content is no text, unless they were chosen themselves. */
const CODE = new Set(['script', 'style', 'template']);
/** Siblings beyond are not searched: `:nth-child` and `~` compare each with each. */
const MOST_SIBLINGS = 2_000;
const MOST_TEXTS = 1_000;
const LONGEST_TEXT = 10_000;
/** Nodes looked at for the texts of one page; nested elements have the same text again and again. */
const MOST_NODES_READ = 1_000_000;

/** People's own selectors, checked, and the machinery to run them: made once, used for every page. */
export interface SelectorEngine {
  /** Begins a page. */
  begin(): Selection;
}

/** Builds the tree of one page as it is read. */
interface Selection extends TreeListener {
  /**
   * By name, the texts of the chosen elements in document order, white space folded, at most 1,000 texts of 10,000
   * characters. Call it once, when the page has been read.
   */
  finish(): Record<string, string[]>;
  /** Whether the page had more nodes than are searched. */
  readonly isCut: boolean;
}

/**
 * Prepares people's own CSS selectors. The selector library is loaded here and nowhere else: an audit without selectors
 * never pays for it, nor for a tree.
 * @param selectors a name for each selector
 * @throws UsageError when a selector cannot be understood
 */
export async function createSelectorEngine(selectors: Readonly<Record<string, string>>): Promise<SelectorEngine> {
  const [{ load }, nodes] = await Promise.all([import('cheerio/slim'), import('domhandler')]);
  const entries = Object.entries(selectors);
  const nothing = load(new nodes.Document([]));
  for (const [name, selector] of entries) {
    try {
      nothing(selector);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(
        `The selector "${name}" cannot be understood: ${reason}`,
        'Write it as in CSS: ".price > b".',
      );
    }
  }
  const begin = (): Selection => {
    const tree = new TreeBuilder(nodes);
    return {
      open: (tag, attributes) => tree.open(tag, attributes),
      close: () => tree.close(),
      text: (text) => tree.text(text),
      get isCut() {
        return tree.isCut;
      },
      finish: () => {
        const find = load(tree.document);
        const readText = textReader();
        const texts = (selector: string) => find(selector).slice(0, MOST_TEXTS).toArray().map(readText);
        return Object.fromEntries(entries.map(([name, selector]) => [name, texts(selector)]));
      },
    };
  };
  return { begin };
}

/** Builds a tree of the nodes that the selector library knows, which are not those of the parser's version. */
class TreeBuilder {
  readonly document: Document;
  isCut = false;
  private size = 0;
  private readonly nodes: typeof import('domhandler');
  /** Everything stands in one element: with many at the root the selector library compares each with each. */
  private readonly root: Element;
  private readonly stack: Element[];

  constructor(nodes: typeof import('domhandler')) {
    this.nodes = nodes;
    this.root = new nodes.Element('html', {});
    this.document = new nodes.Document([this.root]);
    this.root.parent = this.document;
    this.stack = [this.root];
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'html' && this.stack.length === 1) {
      Object.assign(this.root.attribs, attributes);
      this.stack.push(this.root);
      return;
    }
    const element = new this.nodes.Element(tag, { ...attributes });
    this.append(element);
    this.stack.push(element);
  }

  close(): void {
    if (this.stack.length > 1) this.stack.pop();
  }

  text(text: string): void {
    const previous = this.stack.at(-1)?.children.at(-1);
    if (previous instanceof this.nodes.Text) previous.data += text;
    else this.append(new this.nodes.Text(text));
  }

  private append(node: Element | Text): void {
    const parent = this.stack.at(-1) ?? this.root;
    if (++this.size > LIMITS.tree || parent.children.length >= MOST_SIBLINGS) {
      this.isCut = true;
      return;
    }
    const previous = parent.children.at(-1);
    node.parent = parent;
    if (previous !== undefined) {
      node.prev = previous;
      previous.next = node;
    }
    parent.children.push(node);
  }
}

/** Reads texts of elements without recursion and within a bound for all of them together. */
function textReader(): (element: object) => string {
  let left = MOST_NODES_READ;
  return (element) => {
    let text = '';
    const rest: object[] = [element];
    for (
      let node = rest.pop();
      node !== undefined && text.length < LONGEST_TEXT && left > 0;
      node = rest.pop(), left--
    ) {
      const isCode = node !== element && 'name' in node && CODE.has(String(node.name));
      if (isCode) continue;
      if ('children' in node) for (const child of (node as Element).children.slice(0, left).reverse()) rest.push(child);
      else if ('data' in node) text += (node as Text).data;
    }
    return folded(text.slice(0, LONGEST_TEXT)).trim();
  };
}
