import type { Heading, LinkFact } from '../model.js';
import { folded } from './blocks.js';
import type { Frame } from './frame.js';
import { cutAnchor, LONGEST_ANCHOR } from './links.js';

/** No text of a link or heading is followed beyond this. */
const LONGEST = 1_000;

/** Text of a link or heading that is being read, until its element closes. */
interface Capture {
  readonly frame: Frame;
  readonly links: readonly LinkFact[];
  readonly heading: Heading | null;
  text: string;
  /** Alternative texts of the images in it. */
  alternative: string;
}

/** Gathers the text of links and headings from everything in them. */
export class Captures {
  private readonly open: Capture[] = [];

  openLink(frame: Frame, links: readonly LinkFact[]): void {
    if (frame.traits.link === 'a') this.endLink();
    this.open.push({ frame, links, heading: null, text: '', alternative: '' });
  }

  openHeading(frame: Frame, heading: Heading): void {
    this.open.push({ frame, links: [], heading, text: '', alternative: '' });
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

  addAlternative(text: string | undefined): void {
    if (text === undefined) return;
    for (const capture of this.open) {
      if (capture.alternative.length < LONGEST) capture.alternative += ` ${text}`;
    }
  }

  /** Links do not nest: the next `a` ends the one before. */
  private endLink(): void {
    const ended = this.open.findIndex(({ frame }) => frame.traits.link === 'a');
    if (ended !== -1) for (const capture of this.open.splice(ended, 1)) finish(capture);
  }

  close(frame: Frame): void {
    for (let last = this.open.at(-1); last?.frame === frame; last = this.open.at(-1)) {
      finish(last);
      this.open.pop();
    }
  }
}

function finish({ links, heading, text, alternative }: Capture): void {
  const seen = text.trim() || folded(alternative).trim();
  if (heading !== null) heading.text = seen;
  if (seen === '') return;
  for (const link of links) link.anchor = seen.length > LONGEST_ANCHOR ? cutAnchor(seen) : seen;
}
