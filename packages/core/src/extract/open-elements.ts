import { Frame } from './frame.js';
import { isUsableId } from './place.js';
import type { TagAttributes } from './tag-attributes.js';
import { type TagTraits, traitsOf } from './tags.js';

/** The elements that are open, and those that HTML implies where their tags were left out. */
export class OpenElements {
  private readonly root = new Frame(traitsOf(''), null);
  private readonly stack: Frame[] = [this.root];
  private html: Frame | null = null;
  private head: Frame | null = null;
  private body: Frame | null = null;
  private readonly ids = new Set<string>();
  private lists = 0;
  /** The innermost open element; a frame without a tag where none is. */
  top: Frame = this.root;

  /** @param start offset of the tag in the source */
  open(traits: TagTraits, attributes: TagAttributes, start: number): Frame {
    const host = this.hostOf(traits.name);
    const frame =
      host === null ? this.create(traits, attributes, start) : Frame.ignored(traits, host, attributes, start);
    this.stack.push(frame);
    this.top = frame;
    return frame;
  }

  /**
   * Where the content of a tag belongs that stands once in a document and was there before, written or implied. Pages
   * that paste whole documents into their own repeat such tags anywhere; HTML ignores them.
   */
  private hostOf(tag: string): Frame | null {
    const once = tag === 'body' ? this.body : tag === 'html' ? this.html : tag === 'head' ? this.head : null;
    if (once === null) return null;
    const { host } = this.top;
    return isAboveBody(host) && tag !== 'head' ? once : host;
  }

  private create(traits: TagTraits, attributes: TagAttributes, start: number): Frame {
    const frame = new Frame(traits, this.parentOf(traits), attributes, start, this.lists);
    if (frame.list === this.lists) this.lists++;
    if (frame.inert) return frame;
    if (traits.name === 'html') this.html ??= frame;
    else if (traits.name === 'head') this.head ??= frame;
    else if (traits.name === 'body') this.body ??= frame;
    if (frame.id !== '' && !this.ids.has(frame.id) && isUsableId(frame.id)) {
      this.ids.add(frame.id);
      frame.ownsId = true;
    }
    return frame;
  }

  close(): Frame {
    const closed = this.top;
    this.stack.pop();
    this.top = this.stack[this.stack.length - 1] ?? this.root;
    return closed;
  }

  /** The parent in the document as HTML has it, which may be an element whose tag was left out. */
  private parentOf(traits: TagTraits): Frame {
    const top = this.top.host;
    if (top.tag === 'table') return rowParent(top, traits);
    return isAboveBody(top) ? this.parentInDocument(traits) : top;
  }

  private parentInDocument({ name, head }: TagTraits): Frame {
    if (name === 'html') return this.root;
    this.html ??= this.root.imply('html');
    if (name === 'head' || name === 'body' || name === 'frameset') return this.html;
    if (head && this.body === null) {
      this.head ??= this.html.imply('head');
      return this.head;
    }
    this.body ??= this.html.imply('body');
    return this.body;
  }
}

function isAboveBody({ tag }: Frame): boolean {
  return tag === '' || tag === 'html' || tag === 'head';
}

/** Rows that stand in a table directly share a `tbody`. */
function rowParent(table: Frame, { name }: TagTraits): Frame {
  if (name !== 'tr') {
    table.impliedBody = null;
    return table;
  }
  table.impliedBody ??= table.imply('tbody');
  return table.impliedBody;
}
