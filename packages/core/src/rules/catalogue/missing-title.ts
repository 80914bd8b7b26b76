import { pageRule } from '../define.js';
import { googleTitleLinks, wcagPageTitled } from '../policies.js';

export const missingTitle = pageRule({
  id: 'missing-title',
  title: 'Page has no title',
  why: 'Search results, tabs and screen readers name the page by its title, and invent one where none is.',
  fix: 'Write a title element that says in a few words what only this page is about.',
  severity: 'error',
  policy: [googleTitleLinks, wcagPageTitled],
  packs: [],
  evidence: { firstHeading: 'text' },
  identity: [],
  examples: {
    bad: ['<h1>Lamps</h1>', '<title> </title><h1>Lamps</h1>', '<svg><title>An icon</title></svg>'],
    good: ['<title>Lamps for reading</title><h1>Lamps</h1>'],
  },
  *check({ content }) {
    if (content.title !== '') return;
    yield { at: content.titleAt, evidence: { firstHeading: content.headings[0]?.text ?? '' } };
  },
});
