import type { Creative, JudgedLink } from '../model.js';

/** The creatives of a page, in document order: the parts of each, joined. */
export function joinCreatives(_links: readonly JudgedLink[]): Creative[] {
  return [];
}
