import type { PageFacts, PageLanguage } from '../model.js';

/**
 * The languages of a page.
 * @param text its main text, a line a block
 */
export function languageOf({ lang }: PageFacts, _text: string): PageLanguage {
  return { declared: lang.split(/[-_]/)[0] ?? '', detected: '', title: '' };
}
