import type { LinkFact } from '@linkvet/core';

/** An ordinary text link to a URL. */
export function linkTo(href: string): LinkFact {
  return {
    href,
    kind: 'a',
    via: 'href',
    rel: [],
    anchor: 'link',
    at: { line: 1, column: 1, selector: 'a' },
    skeleton: 'a',
    hidden: '',
    region: 'main',
    size: '',
    block: 0,
    offset: 0,
  };
}
