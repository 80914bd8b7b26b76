import { fold } from '../../fold.js';
import type { JudgedPage } from '../../model.js';
import { type LinkWords, linkLabel } from '../../wordings/label-words.js';
import { languageOf } from '../../wordings/matcher.js';
import { pageRule } from '../define.js';
import { isInLabelledBlock, wordsBeside } from '../link-words.js';
import { disclosuresOf, isBefore, labelOf } from '../page-disclosures.js';
import { isInText, type PaidLink, paidAnchors } from '../paid-links.js';
import { lgErfurtAsterisk, uwgCommercialPurpose } from '../policies.js';

/** What tells the language of a page: more would only cost time. */
const SAMPLE_LENGTH = 4_000;
/** Names of a paid link that do beside it; at the top of a text it takes a word for advertising. */
const PAID_LINK = '(?:affiliate|partner|werbe|provisions)-?links?';
const ADVERTISING = /\b(?:anzeige|werbung|werbe-?links?|werblich\w{0,4}|werbende\w{0,2})\b/;
/** "* Affiliate-Link", "mit * markierte Links sind Anzeigen", "Links mit Sternchen …". */
const LEGEND = /^[*(]{1,3}|\*|stern(?:chen)?\b/;
const LEGEND_MEANS = /\b(?:anzeigen?|werbung|werbe|provision|affiliate|partner-?links?|empfehlungslinks?)/;

export const missingAnzeigeLabel = pageRule({
  id: 'missing-anzeige-label',
  title: 'Affiliate link on a German page is not labelled "Anzeige" or "Werbung"',
  why: 'Who does not make the commercial purpose of a link recognisable acts unfairly in Germany, and can be warned at cost by competitors and associations.',
  fix: 'Write "Anzeige" or "Werbung" beside each affiliate link or above the text, or mark the links with an asterisk that is explained where they stand.',
  severity: 'error',
  confidence: 'likely',
  policy: [uwgCommercialPurpose, lgErfurtAsterisk],
  packs: ['de-uwg'],
  evidence: { problem: 'text', links: 'number', unlabelled: 'number', firstLink: 'url', disclosure: 'text' },
  identity: ['problem'],
  examples: {
    bad: [
      '<html lang="de"><p>Die Lampe gibt es <a href="https://x.pxf.io/c/1/2/3">hier</a>.</p>',
      '<html lang="de"><p>Die Lampe gibt es <a href="https://x.pxf.io/c/1/2/3">hier</a>*.</p>',
      '<p>Die Lampe ist hell und das Licht ist warm, und ich habe sie für die Küche gekauft. Es gibt sie <a href="https://x.pxf.io/c/1/2/3">hier</a>.</p>',
      '<html lang="de"><p>Die <a href="https://x.pxf.io/c/1/2/3">Lampe</a> (Anzeige), der <a href="https://x.pxf.io/c/1/2/4">Stuhl</a>.</p>',
      '<html lang="de"><p>Wir erhalten eine Provision, wenn du über unsere Links kaufst.</p><p><a href="https://x.pxf.io/c/1/2/3">Lampe</a></p>',
      '<html lang="de"><p><a href="https://x.pxf.io/c/1/2/3">Lampe*</a></p><p hidden>* Affiliate-Link</p>',
    ],
    good: [
      '<html lang="de"><p>Die Lampe gibt es <a href="https://x.pxf.io/c/1/2/3">hier</a> (Anzeige).</p>',
      '<html lang="de"><p>Die Lampe gibt es <a href="https://x.pxf.io/c/1/2/3">hier (Werbelink)</a>.</p>',
      '<html lang="de"><p>Lampen.</p><p>Bei Nacht.</p><p>Am Tag.</p><p>Bücher:</p><p>[Werbung] A. Strahl: <a href="https://x.pxf.io/c/1/2/3">Licht</a>.</p>',
      '<html lang="de"><p>Anzeige</p><p>Die Lampe gibt es <a href="https://x.pxf.io/c/1/2/3">hier</a>.</p>',
      '<html lang="de"><p>Werbung: Dieser Beitrag enthält Affiliate-Links.</p><p><a href="https://x.pxf.io/c/1/2/3">Lampe</a></p>',
      '<html lang="de"><p>Die <a href="https://x.pxf.io/c/1/2/3">Lampe</a>* ist hell.</p><p>* Affiliate-Link: Wir erhalten eine Provision.</p>',
      '<html lang="de"><p>Links mit Sternchen sind Werbung.</p><p>Die <a href="https://x.pxf.io/c/1/2/3">Lampe*</a> ist hell.</p>',
      '<html lang="en"><p>Get <a href="https://x.pxf.io/c/1/2/3">the lamp</a>.</p>',
      '<html lang="de"><p>Die Lampe gibt es <a href="https://shop.example/">hier</a>.</p>',
    ],
  },
  *check(page) {
    const links = paidAnchors(page).filter((link) => isInText(link, page));
    const [firstOfAll] = links;
    if (!firstOfAll || !isGerman(page) || labelOf(page) !== '') return;
    const told = disclosuresOf(page, links).filter((disclosure) => !isBefore(firstOfAll, disclosure));
    if (told.some(({ quote }) => ADVERTISING.test(fold(quote)))) return;
    const disclosure = told[0]?.quote ?? '';
    for (const [problem, unlabelled] of problemsOf(links, page)) {
      const [first] = unlabelled;
      if (!first) continue;
      const evidence = {
        ...{ problem, links: links.length, unlabelled: unlabelled.length },
        ...{ firstLink: first.href, disclosure },
      };
      // Whether a reader recognises advertising in other words at the top is for a court to say.
      const confidence = disclosure === '' ? 'likely' : 'review';
      yield { at: first.at, evidence, places: unlabelled.length, confidence };
    }
  },
});

function problemsOf(links: readonly PaidLink[], page: JudgedPage): Map<string, PaidLink[]> {
  const isLabelled = linkLabel('de', [PAID_LINK]);
  const hasLegend = page.content.blocks.some(({ text, hidden }) => hidden === '' && isLegend(fold(text)));
  const bare: PaidLink[] = [];
  const unexplained: PaidLink[] = [];
  for (const link of links) {
    const words = wordsBeside(link, page);
    if (isLabelled(words) || isInLabelledBlock(link, page, 'de')) continue;
    if (!hasAsterisk(words)) bare.push(link);
    else if (!hasLegend) unexplained.push(link);
  }
  return new Map([
    ['no label', bare],
    ['asterisk without a legend', unexplained],
  ]);
}

function hasAsterisk({ before, inside, after }: LinkWords): boolean {
  return inside.includes('*') || /^\s?[(]?\*/.test(after) || /\*\s?$/.test(before);
}

function isLegend(text: string): boolean {
  return LEGEND.test(text) && LEGEND_MEANS.test(text);
}

function isGerman({ content }: JudgedPage): boolean {
  if (content.lang.startsWith('de')) return true;
  let sample = '';
  for (const [index, { text }] of content.blocks.entries()) {
    if (content.roles[index] === 'prose') sample += `${text}\n`;
    if (sample.length > SAMPLE_LENGTH) break;
  }
  return languageOf(fold(sample.slice(0, SAMPLE_LENGTH))) === 'de';
}
