import type { PageFacts, Place } from '../model.js';
import { folded } from './blocks.js';
import { readJsonLd } from './json-ld.js';
import { isRobotsMeta, readRobotsDirectives } from './robots.js';
import type { TagAttributes } from './tag-attributes.js';

const MOST_META = 200;
const LONGEST_META = 1_000;
const LONGEST_TITLE = 2_000;
const MOST_JSON_LD = 20;

/** Gathers what a page says of itself. */
export class Head {
  title = '';
  titleAt: Place | null = null;
  lang = '';
  description = '';
  /** As written; null when none is declared. */
  canonical: string | null = null;
  readonly meta: PageFacts['meta'] = [];
  readonly jsonLd: PageFacts['jsonLd'] = [];
  private readonly directives = new Set<string>();

  /** @param robotsHeader the value of the answer's `X-Robots-Tag` */
  constructor(robotsHeader: string) {
    this.addRobots(robotsHeader);
  }

  get robots(): string[] {
    return [...this.directives];
  }

  readLanguage(attributes: TagAttributes): void {
    this.lang ||= (attributes.get('lang') || attributes.get('xml:lang') || '').trim().toLowerCase().slice(0, 100);
  }

  readTitle(text: string, at: () => Place): void {
    const title = folded(text.slice(0, LONGEST_TITLE)).trim();
    if (this.title !== '' || title === '') return;
    this.title = title;
    this.titleAt = at();
  }

  readLink(attributes: TagAttributes): void {
    const rel = attributes.get('rel');
    if (this.canonical !== null || rel === undefined) return;
    // HTML Living Standard: a link to nothing is none.
    if (/(?:^|[\s,])canonical(?:[\s,]|$)/i.test(rel.slice(0, 1_000))) this.canonical = attributes.get('href') || null;
  }

  readMeta(attributes: TagAttributes): void {
    const content = attributes.get('content');
    if (content === undefined) return;
    const name = (attributes.get('name') ?? attributes.get('property') ?? attributes.get('http-equiv') ?? '')
      .trim()
      .toLowerCase();
    if (name === '') return;
    if (isRobotsMeta(name)) this.addRobots(content);
    if (name === 'description') this.description ||= folded(content.slice(0, LONGEST_META)).trim();
    if (this.meta.length < MOST_META) {
      this.meta.push({ name: name.slice(0, 100), content: content.slice(0, LONGEST_META) });
    }
  }

  readJsonLd(text: string): void {
    if (this.jsonLd.length < MOST_JSON_LD) this.jsonLd.push(readJsonLd(text));
  }

  private addRobots(value: string): void {
    if (value === '') return;
    for (const directive of readRobotsDirectives(value)) this.directives.add(directive);
  }
}
