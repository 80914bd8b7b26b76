import type { PageFacts } from '../model.js';

/** When the page was published, as it declares: ISO 8601, a date or a time; '' when it does not say. */
export function publishedOn(facts: PageFacts): string {
  const declared = facts.meta.find(({ name }) => name === 'article:published_time')?.content ?? '';
  return /^\d{4}-\d\d-\d\d/.test(declared) ? declared.slice(0, 40) : '';
}
