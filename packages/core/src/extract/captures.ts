import type { Heading, LinkFact } from '../model.js';
import { folded } from './blocks.js';
import type { Frame } from './frame.js';
import { cutAnchor, LONGEST_ANCHOR } from './links.js';

/** No text of a link or heading is followed beyond this. */
const LONGEST = 1_000;

/** Text of a link or heading that is being read, until its element closes. */
interface Capture {
  readonly frame: Frame;
  readonly link: LinkFact | null;
  readonly heading: Heading | null;
  text: string;
  /** Alternative texts of the images in it. */
  alternative: string;
}

/** Gathers the text of links and headings from everything in them. */
export class Captures {
  private open: Capture[] = [];

  openLink(frame: Frame, link: LinkFact): void {
    // Links do not nest: the next one ends the one before.
    for (const capture of this.open) if (capture.link !== null) finish(capture);
    this.open = this.open.filter((capture) => capture.link === null);
    this.open.push({ frame, link, heading: null, text: '', alternative: '' });
  }

  openHeading(frame: Frame, heading: Heading): void {
    this.open.push({ frame, link: null, heading, text: '', alternative: '' });
  }

  /**
   * @param text white space folded
   * @param begins whether the text begins a block, so that it does not join what stands before
   */
  addText(text: string, begins: boolean): void {
    for (const capture of this.open) {
      if (capture.text.length < LONGEST) capture.text += begins && capture.text !== '' ? ` ${text}` : text;
    }
  }

  addAlternative(text: string): void {
    for (const capture of this.open) {
      if (capture.alternative.length < LONGEST) capture.alternative += ` ${text}`;
    }
  }

  close(frame: Frame): void {
    for (let last = this.open.at(-1); last?.frame === frame; last = this.open.at(-1)) {
      finish(last);
      this.open.pop();
    }
  }
}

function finish({ link, heading, text, alternative }: Capture): void {
  const seen = text.trim() || folded(alternative).trim();
  if (heading !== null) heading.text = seen;
  if (link !== null && seen !== '') link.anchor = seen.length > LONGEST_ANCHOR ? cutAnchor(seen) : seen;
}
