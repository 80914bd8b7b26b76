import type { Place } from '../model.js';
import type { Frame } from './frame.js';
import { rootSkeleton, type Skeleton, skeletonIn } from './skeleton.js';

const MOST_STEPS = 6;
const CHILD = ' > ';
/** Elements further on among their siblings are rare: their steps are not kept. */
const LAST_KEPT = 200;

/** Turns offsets in a source into lines and columns. Offsets must be asked for in ascending order. */
export class Lines {
  private readonly source: string;
  private line = 1;
  private lineStart = 0;
  private nextBreak: number;

  constructor(source: string) {
    this.source = source;
    this.nextBreak = source.indexOf('\n');
  }

  lineAt(offset: number): number {
    while (this.nextBreak !== -1 && this.nextBreak < offset) {
      this.line++;
      this.lineStart = this.nextBreak + 1;
      this.nextBreak = this.source.indexOf('\n', this.lineStart);
    }
    return this.line;
  }

  /** The place of an element's tag. */
  place(frame: Frame): Place {
    const line = this.lineAt(frame.start);
    return { line, column: frame.start - this.lineStart + 1, selector: selectorOf(frame.host) };
  }
}

/**
 * A selector for the element: from the nearest element with an id of its own, or from the body, child by child; where
 * that takes more than six steps, the first and the last five.
 */
function selectorOf(frame: Frame): string {
  if (frame.selectorSteps === 0) describe(frame);
  if (frame.selectorSteps <= MOST_STEPS) return frame.selector;
  let last = '';
  let ancestor = frame;
  for (let steps = 2; steps < MOST_STEPS && ancestor.parent !== null; steps++) {
    last = step(ancestor) + last;
    ancestor = ancestor.parent;
  }
  return `${frame.selector} ${step(ancestor).slice(CHILD.length)}${last}`;
}

function describe(frame: Frame): void {
  const { parent } = frame;
  if (frame.ownsId || parent === null || parent.tag === '' || parent.tag === 'html') {
    frame.selector = frame.ownsId ? idSelector(frame.id) : frame.tag;
    frame.selectorSteps = 1;
    return;
  }
  if (parent.selectorSteps === 0) describe(parent);
  frame.selectorSteps = parent.selectorSteps + 1;
  if (frame.selectorSteps <= MOST_STEPS) frame.selector = parent.selector + step(frame);
  else frame.selector = parent.selectorSteps > MOST_STEPS ? parent.selector : firstStep(parent);
}

function firstStep(frame: Frame): string {
  let ancestor = frame;
  while (ancestor.selectorSteps > 1 && ancestor.parent !== null) ancestor = ancestor.parent;
  return ancestor.selector;
}

/** The step from the parent, which is the same for many elements: to keep it saves making five strings of it again. */
function step({ traits, position }: Frame): string {
  const known = traits.steps[position];
  if (known !== undefined) return known;
  const made = `${CHILD}${traits.selector}:nth-child(${position})`;
  if (position < LAST_KEPT) traits.steps[position] = made;
  return made;
}

/**
 * Whether an id can start a selector: no longer than a person would read, without characters to be escaped and without
 * those that nobody can type: white space, line breaks, controls, halves of characters.
 */
export function isUsableId(id: string): boolean {
  return id.length > 0 && id.length <= 100 && /^[^\s"\\\p{Cc}\p{Cs}]+$/u.test(id);
}

function idSelector(id: string): string {
  return /^-?[a-z_][\w-]*$/i.test(id) ? `#${id}` : `[id="${id}"]`;
}

/** The path of tags with their first classes from the body, without positions: equal in the same place on many pages. */
export function skeletonOf(frame: Frame): string {
  return pathOf(frame).text;
}

function pathOf(frame: Frame): Skeleton {
  frame.skeleton ??=
    frame.parent === null || isRoot(frame)
      ? rootSkeleton()
      : skeletonIn(pathOf(frame.parent), frame.traits, frame.className);
  return frame.skeleton;
}

function isRoot(frame: Frame): boolean {
  return frame.tag === 'body' || frame.tag === 'html' || frame.tag === '';
}
