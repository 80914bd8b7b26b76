import { areNear } from '../../languages/index.js';
import { pageRule } from '../define.js';
import { googleScaledContent, googleTitleLinks } from '../policies.js';
import { firstInLanguage } from '../text-languages.js';

export const titleInAnotherLanguage = pageRule({
  id: 'title-in-another-language',
  title: 'Title is in another language than the text',
  why: 'Readers who come for the title cannot read the page: machines that translate titles to rank in more languages leave such pages.',
  fix: 'Write the title in the language of the text, or take the page out of the index.',
  severity: 'warning',
  confidence: 'likely',
  policy: [googleScaledContent, googleTitleLinks],
  packs: ['google'],
  evidence: { pageTitle: 'text', titleLanguage: 'text', textLanguage: 'text' },
  identity: ['titleLanguage', 'textLanguage'],
  examples: {
    bad: [
      `<title>台灯的选择与维护指南</title>${english()}`,
      `<title>Comment choisir la lampe de bureau pour vos enfants</title>${english()}`,
      `<title>How to choose the lamp that is best for your desk</title><p>${'这盏灯放在桌子上,发出温暖的光。'.repeat(8)}</p>`,
    ],
    good: [
      `<title>How to choose the lamp that is best for your desk</title>${english()}`,
      `<title>Tokyo (東京): a guide</title>${english()}`,
      `<title>La Vie en rose</title>${english()}`,
      '<title>台灯的选择与维护指南</title><p>The lamp is on the desk.</p>',
    ],
  },
  *check({ content }) {
    const { title: titleLanguage, detected: textLanguage } = content.language;
    if (titleLanguage === '' || textLanguage === '' || areNear(titleLanguage, textLanguage)) return;
    if (firstInLanguage(content, textLanguage, titleLanguage) === undefined) return;
    const evidence = { pageTitle: content.title, titleLanguage, textLanguage };
    // A book or a song keeps its name.
    yield { at: content.titleAt, evidence, ...(content.type === 'product' ? { confidence: 'review' as const } : {}) };
  },
});

function english(): string {
  return `<p>${'The lamp stands on the desk, and it gives a warm light that is good for reading. '.repeat(5)}</p>`;
}
