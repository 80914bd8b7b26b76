import { areNear } from '../../languages/index.js';
import type { PageContent } from '../../model.js';
import { pageRule } from '../define.js';
import { googleLocalizedVersions, wcagLanguageOfPage } from '../policies.js';
import { firstInLanguage } from '../text-languages.js';

/** Code is in English wherever it is written. */
const MOST_CODE = 0.3;
const QUOTE_LENGTH = 120;

export const languageMismatch = pageRule({
  id: 'language-mismatch',
  title: 'Page is in another language than it declares',
  why: 'Screen readers speak the text with the wrong voice, and browsers offer to translate from the wrong language.',
  fix: 'Declare the language of the text in the lang attribute of the html element.',
  severity: 'notice',
  confidence: 'likely',
  policy: [wcagLanguageOfPage, googleLocalizedVersions],
  packs: [],
  evidence: { declared: 'text', detected: 'text', quote: 'text' },
  identity: ['declared', 'detected'],
  examples: {
    bad: [`<html lang="en"><p>${'Die Lampe steht auf dem Tisch und gibt ein warmes Licht. '.repeat(6)}</p>`],
    good: [
      `<html lang="de"><p>${'Die Lampe steht auf dem Tisch und gibt ein warmes Licht. '.repeat(6)}</p>`,
      `<html><p>${'Die Lampe steht auf dem Tisch und gibt ein warmes Licht. '.repeat(6)}</p>`,
      `<html lang="nb"><p>${'Lampen står på bordet og det er en god lampe til at læse ved. '.repeat(6)}</p>`,
      `<html lang="en"><p>${'Die Lampe steht auf dem Tisch und gibt ein warmes Licht. '.repeat(6)}</p>
        <p>${'The lamp stands on the desk, and it gives a warm light. '.repeat(2)}</p>`,
      '<html lang="en"><p>Die Lampe steht auf dem Tisch und gibt ein warmes Licht.</p>',
    ],
  },
  *check({ content }) {
    const { declared, detected } = content.language;
    if (declared === '' || detected === '' || areNear(declared, detected)) return;
    if (codeShare(content) > MOST_CODE) return;
    const first = firstInLanguage(content, detected, declared);
    if (first === undefined) return;
    const at = { line: first.line, column: null, selector: '' };
    yield { at, evidence: { declared, detected, quote: first.text.slice(0, QUOTE_LENGTH) } };
  },
});

function codeShare({ blocks, main, words }: PageContent): number {
  const code = blocks.filter(({ tag }, index) => main[index] && (tag === 'pre' || tag === 'xmp'));
  return code.reduce((sum, block) => sum + block.words, 0) / Math.max(1, words.main);
}
