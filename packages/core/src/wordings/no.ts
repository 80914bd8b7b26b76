import type { Wording } from './wording.js';

const PAID = '(?:provisjon|andel av (?:salget|kjøpet|summen))';

export const norwegian: Wording = {
  lang: 'no',
  common: 'og det at i en som på er av for med til den har ikke om et vi du jeg via dette kan der inneholder hvis',
  stems: [
    'annonselenk',
    'reklamelenk',
    'affiliate',
    'provisjon',
    ' andel',
    'sponset',
    'sponsede',
    'betalt',
    'kvalifiser',
  ],
  links: ['(?:annonse|reklame|affiliate)[- ]?(?:lenke(?:r|ne|n)?|links?)'],
  ambiguousLinks: ['sponsede lenker'],
  claims: [
    '\\binneholder\\b',
    '\\b(?:denne|dette|disse|våre|mine)\\b',
    '\\b(?:noen|alle|flere)(?: av)?(?: (?:lenkene|våre|disse))?\\b',
    '\\b(?:vi|jeg) (?:\\S{1,30} )?(?:bruker|benytter)\\b',
    '\\blenke(?:r|ne) (?:[^\\s]{1,30} ){0,6}?er\\b',
    '\\b(?:her|under) (?:er|finnes)\\b',
  ],
  claimsAfter: ['\\bi (?:artikkelen|innlegget|saken|teksten|denne|dette)\\b', '\\ber (?:merket|markert)\\b'],
  names: [
    '\\b(?:innlegget|artikkelen|saken) (?:er|inneholder) (?:et )?(?:sponset|reklame(?!-?lenke)|betalt)',
    '\\bbetalt samarbeid med\\b',
  ],
  hints: ['lenke', '\\blinks?\\b', '\\baffiliate', '\\b(?:hvis|når) du (?:kjøper|handler)'],
  earns: [
    `\\b(?:vi|jeg|nettstedet|redaksjonen|bloggen)\\b…\\b(?:får|tjener|mottar|få|motta|tjene)\\b…\\b${PAID}`,
    `\\b(?:får|tjener|mottar) (?:vi|jeg|nettstedet|redaksjonen|bloggen)\\b…\\b${PAID}`,
    `\\b(?:oss|meg)\\b…\\b${PAID}`,
  ],
  amazon: ['\\bkvalifiser(?:te|ende) kjøp\\b'],
  assurances: ['\\buten (?:ekstra )?kostnad', '\\bbetaler ikke (?:mer|ekstra)\\b'],
  others: ['du', 'hvordan', 'bloggere', 'din', 'ditt', 'dine'],
  denials: ['ingen', 'ikke', 'uten', 'aldri', 'hva er', 'slik fungerer'],
  denialsAfter: ['-?frie?\\b', ' (?:bruker|benytter|finnes|har) [^.!?,()]{0,15}\\b(?:ikke|aldri)\\b'],
  labels: ['annonse', 'reklame', 'sponset', 'sponset innhold', 'betalt samarbeid', 'annonsørinnhold'],
};
