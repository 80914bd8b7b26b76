import { UsageError } from '../errors.js';
import { folded } from './blocks.js';
import type { TreeListener } from './html.js';

const MOST_TEXTS = 1_000;
const LONGEST_TEXT = 10_000;

/** People's own selectors, checked, and the machinery to run them: made once, used for every page. */
export interface SelectorEngine {
  /** Begins a page. */
  begin(): Selection;
}

/** Builds the tree of one page as it is read. */
export interface Selection extends TreeListener {
  /** By name, the texts of the chosen elements in document order, white space folded, at most 1,000 of them. */
  finish(): Record<string, string[]>;
}

/**
 * Prepares people's own CSS selectors. The selector library is loaded here and nowhere else: an audit without selectors
 * never pays for it, nor for a tree.
 * @param selectors a name for each selector
 * @throws UsageError when a selector cannot be understood
 */
export async function createSelectorEngine(selectors: Readonly<Record<string, string>>): Promise<SelectorEngine> {
  const [{ load }, { Document, Element, Text }] = await Promise.all([import('cheerio/slim'), import('domhandler')]);
  const entries = Object.entries(selectors);
  const empty = load(new Document([]));
  for (const [name, selector] of entries) {
    try {
      empty(selector);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(
        `The selector "${name}" cannot be understood: ${reason}`,
        'Write it as in CSS: ".price > span".',
      );
    }
  }

  function begin(): Selection {
    const document = new Document([]);
    const open: InstanceType<typeof Document | typeof Element>[] = [document];
    const append = (node: InstanceType<typeof Element | typeof Text>) => {
      const parent = open.at(-1) ?? document;
      const previous = parent.children.at(-1);
      node.parent = parent;
      node.prev = previous ?? null;
      if (previous !== undefined) previous.next = node;
      parent.children.push(node);
    };
    return {
      open(tag, attributes) {
        const element = new Element(tag, attributes as Record<string, string>);
        append(element);
        open.push(element);
      },
      close() {
        if (open.length > 1) open.pop();
      },
      text(text) {
        append(new Text(text));
      },
      finish() {
        const find = load(document);
        const texts = (selector: string) =>
          find(selector)
            .slice(0, MOST_TEXTS)
            .toArray()
            .map((element) => folded(find(element).text().slice(0, LONGEST_TEXT)).trim());
        return Object.fromEntries(entries.map(([name, selector]) => [name, texts(selector)]));
      },
    };
  }

  return { begin };
}
