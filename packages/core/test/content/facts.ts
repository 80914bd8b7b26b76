import type { Block, JudgedLink } from '../../src/model.js';
import { countWords } from '../../src/words.js';

/** A visible paragraph; what matters to the test is said in `differences`. */
export function block(text: string, differences: Partial<Block> = {}): Block {
  return {
    tag: 'p',
    text,
    words: countWords(text),
    linkWords: 0,
    region: '',
    hidden: '',
    list: -1,
    line: 1,
    container: -1,
    ...differences,
  };
}

/** An ordinary link in the first block; what matters to the test is said in `differences`. */
export function link(differences: Partial<JudgedLink> = {}): JudgedLink {
  return {
    href: 'https://shop.example/',
    kind: 'a',
    via: 'href',
    rel: [],
    anchor: '',
    at: { line: 1, column: 1, selector: 'a' },
    skeleton: 'body>a',
    hidden: '',
    region: '',
    size: '',
    block: 0,
    offset: 0,
    network: null,
    hops: [],
    ...differences,
  };
}

export const click = { network: 'impact', role: 'click', tier: 'strong', ids: { publisher: '1111' } } as const;
