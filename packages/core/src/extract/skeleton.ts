import { detach } from '../detach.js';
import type { TagTraits } from './tags.js';

/** Levels of a skeleton; deeper ones tell no more about where on the page a thing stands. */
const DEEPEST = 24;
/** The elements in one place are of a few kinds; of more, the latest are remembered. */
const MOST_KINDS = 32;
/** Longer classes are none that pages repeat. */
const LONGEST_CLASS = 500;
/** When so many are remembered, all are forgotten. */
const MOST_REMEMBERED = 4_096;

/**
 * The path of tags with their first classes from the body, without positions. The pages of a site have the same few paths:
 * each is built once, and is the same string wherever it comes up again.
 */
export interface Skeleton {
  readonly text: string;
  readonly depth: number;
  /** Of the last element of the path. */
  readonly tag: TagTraits | null;
  readonly className: string;
  /** Paths that go on from here. */
  readonly children: Skeleton[];
}

let remembered = 0;
let root = begin();

function begin(): Skeleton {
  return { text: '', depth: 0, tag: null, className: '', children: [] };
}

/** Where all skeletons begin. */
export function rootSkeleton(): Skeleton {
  if (remembered > MOST_REMEMBERED) {
    remembered = 0;
    root = begin();
  }
  return root;
}

/** The skeleton of an element in the element of `parent`. */
export function skeletonIn(parent: Skeleton, tag: TagTraits, className: string): Skeleton {
  const { children, depth } = parent;
  if (depth === DEEPEST) return parent;
  for (const child of children) if (child.tag === tag && child.className === className) return child;
  const last = bone(tag.name, className);
  // Joining makes a flat string that shares nothing with the page, but only where there is something to join.
  const text = depth === 0 ? detach(last) : [parent.text, last].join('>');
  const child = { text, depth: depth + 1, tag, className: detach(className), children: [] };
  if (className.length > LONGEST_CLASS) return child;
  if (children.length === MOST_KINDS) children.shift();
  children.push(child);
  remembered++;
  return child;
}

/** A tag and its first class. Numbers in it are left out, as they tell one page from the next (`post-123`). */
function bone(tag: string, className: string): string {
  const first = /\S{1,40}/.exec(className)?.[0];
  const name = tag.slice(0, 40);
  return first === undefined ? name : `${name}.${/\d/.test(first) ? first.replace(/\d+/g, '#') : first}`;
}
