import type { Hidden, Region } from '../model.js';
import { type InlineStyle, readInlineStyle } from './inline-style.js';
import type { Skeleton } from './skeleton.js';
import { TagAttributes } from './tag-attributes.js';
import { type TagTraits, traitsOf } from './tags.js';

const NO_ATTRIBUTES = new TagAttributes('');

const LANDMARK_ROLES = new Map<string, Region>([
  ['main', 'main'],
  ['banner', 'header'],
  ['navigation', 'nav'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
]);

/** An open element, with what it passes on to everything inside it. */
export class Frame {
  readonly traits: TagTraits;
  readonly parent: Frame | null;
  /** To be read until the next tag is opened, as the object is used again. */
  readonly attributes: TagAttributes;
  /** Offset of the tag in the source. */
  readonly start: number;
  /** Position among the element's siblings, from 1. */
  readonly position: number;
  readonly id: string;
  readonly className: string;
  readonly style: InlineStyle | null;
  readonly hidden: Hidden;
  readonly region: Region;
  /** `header` and `footer` are no landmarks here. */
  readonly inSection: boolean;
  readonly textless: boolean;
  /** It is in a template, or is one: no part of the page. */
  readonly inert: boolean;
  readonly inLink: boolean;
  /** The name of the nearest element that makes blocks. */
  blockTag: string;
  /** It makes blocks. */
  isBlock: boolean;
  /** Index of the outermost list around; -1 outside lists. */
  readonly list: number;

  /** The frame whose children are the elements inside: another one where HTML ignores the tag. */
  host: Frame = this;
  childCount = 0;
  /** The `tbody` that HTML puts around rows which stand in a table directly. */
  impliedBody: Frame | null = null;
  /** Whether the element's id is the first of its kind, so that a selector can start there. */
  ownsId = false;
  /** See place.ts: the whole selector, or only its first step where it takes more than can be shown. */
  selector = '';
  selectorSteps = 0;
  skeleton: Skeleton | null = null;
  /** Its index among the containers of the page; -1 as long as it is none. */
  container = -1;

  /** @param nextList index of the next outermost list on the page */
  constructor(
    traits: TagTraits,
    parent: Frame | null,
    attributes: TagAttributes = NO_ATTRIBUTES,
    start = 0,
    nextList = -1,
  ) {
    this.traits = traits;
    this.parent = parent;
    this.attributes = attributes;
    this.start = start;
    this.position = parent === null ? 1 : ++parent.childCount;
    this.id = attributes.get('id') ?? '';
    this.className = attributes.get('class') ?? '';
    const style = attributes.get('style');
    this.style = style === undefined ? null : readInlineStyle(style);
    this.hidden = hiddenIn(parent, traits, attributes, this.style);
    this.region = landmark(traits, attributes.get('role'), parent) || (parent?.region ?? '');
    this.inSection = traits.sections || (parent?.inSection ?? false);
    this.textless = traits.textless || (parent?.textless ?? false);
    this.inert = traits.inert || (parent?.inert ?? false);
    this.inLink = (parent?.inLink ?? false) || (traits.link === 'a' && attributes.has('href'));
    this.isBlock = traits.block;
    this.blockTag = traits.block ? traits.name : (parent?.blockTag ?? 'body');
    this.list = parent === null || parent.list === -1 ? (traits.list ? nextList : -1) : parent.list;
  }

  get tag(): string {
    return this.traits.name;
  }

  /** Whether it may be a block though HTML does not know it: the page defines it, and running text is not around it. */
  get mayBeBlock(): boolean {
    if (!this.traits.custom) return false;
    // What a shadow tree holds stands in the element that has it.
    const around = this.parent?.tag === 'template' ? this.parent.parent : this.parent;
    return around === null || (around.isBlock && !around.traits.running);
  }

  makeBlock(): void {
    this.isBlock = true;
    this.blockTag = this.tag;
  }

  /** A child that stands in the document without a tag of its own. */
  imply(tag: string): Frame {
    return new Frame(traitsOf(tag), this);
  }

  /** Stands for a tag that HTML ignores: what is inside belongs to `host`. */
  static ignored(traits: TagTraits, host: Frame, attributes: TagAttributes, start: number): Frame {
    const frame = new Frame(traits, host, attributes, start);
    host.childCount--;
    frame.host = host;
    return frame;
  }
}

function landmark(traits: TagTraits, role: string | undefined, parent: Frame | null): Region {
  const byRole = role === undefined ? undefined : LANDMARK_ROLES.get(role.trim().toLowerCase());
  if (byRole !== undefined) return byRole;
  const { landmark } = traits;
  // HTML Accessibility API Mappings: only the header and footer of the page are landmarks, not those of an article.
  return (landmark === 'header' || landmark === 'footer') && parent?.inSection ? '' : landmark;
}

function hiddenIn(
  parent: Frame | null,
  traits: TagTraits,
  attributes: TagAttributes,
  style: InlineStyle | null,
): Hidden {
  const inherited = parent?.hidden ?? '';
  if (inherited !== '' && !(inherited === 'visibility' && style?.shows)) return inherited;
  if (traits.hidden !== '') return traits.hidden;
  // Pages hide their root until their script runs; that hides nothing from a reader.
  if (traits.name === 'body' || traits.name === 'html') return '';
  if (attributes.has('hidden')) return 'attribute';
  if (traits.name === 'dialog' && !attributes.has('open')) return 'display';
  if (style !== null && style.hidden !== '') return style.hidden;
  if (!traits.sized) return '';
  const width = sizeOf(attributes.get('width'), style?.width);
  const height = sizeOf(attributes.get('height'), style?.height);
  return width !== null && width <= 1 && height !== null && height <= 1 ? 'size' : '';
}

/** A declared length in px; the style wins over the attribute. Null when it is unknown or a share of something. */
function sizeOf(attribute: string | undefined, styled: number | null | undefined): number | null {
  if (styled !== null && styled !== undefined) return styled;
  const match =
    attribute === undefined ? null : /^\s{0,9}(\d{1,9})(?:\.\d{0,9})?\s{0,9}(?:px\s{0,9})?$/i.exec(attribute);
  return match === null ? null : Number(match[1]);
}

/** The declared size as `WxH`; '' when it is unknown. */
export function declaredSize({ attributes, style }: Frame): string {
  if (style === null && !attributes.has('width')) return '';
  const width = sizeOf(attributes.get('width'), style?.width);
  const height = sizeOf(attributes.get('height'), style?.height);
  return width === null || height === null ? '' : `${Math.round(width)}x${Math.round(height)}`;
}
