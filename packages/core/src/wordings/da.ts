import type { Wording } from './wording.js';

const PAID = '(?:provision|kommission|(?:procentdel|andel) af (?:salget|købet|prisen|beløbet))';

export const danish: Wording = {
  lang: 'da',
  common: 'og det at i en som på er af for med til den har ikke om et vi du jeg via dette kan der indeholder hvis',
  stems: [
    'reklamelink',
    'annoncelink',
    'affiliate',
    'provision',
    'kommission',
    'procentdel',
    ' andel',
    'sponsor',
    'betalt',
  ],
  links: ['(?:reklame|annonce|affiliate)[- ]?links?'],
  ambiguousLinks: ['sponsorerede links?'],
  claims: [
    '\\bindeholder\\b',
    '\\b(?:denne|dette|disse|vores|mine)\\b',
    '\\b(?:nogle|alle|flere)(?: af)?(?: (?:links|linkene|vores|disse))?\\b',
    '\\b(?:vi|jeg) (?:\\S{1,30} )?(?:bruger|benytter|anvender)\\b',
    '\\blinks? (?:[^\\s]{1,30} ){0,6}?er\\b',
    '\\b(?:her|nedenfor) er\\b',
  ],
  claimsAfter: ['\\bi (?:artiklen|indlægget|teksten|denne|dette)\\b', '\\ber (?:markeret|mærket)\\b'],
  names: [
    '\\b(?:indlægget|artiklen|opslaget) (?:er|indeholder) (?:et )?(?:sponsoreret|reklame(?!-?link)|betalt)',
    '\\bbetalt samarbejde med\\b',
  ],
  hints: ['\\blink(?:s|et|ene|sene)?\\b', '\\baffiliate', '\\b(?:hvis|når) du køber'],
  earns: [
    `\\b(?:vi|jeg|siden|redaktionen|bloggen)\\b…\\b(?:får|tjener|modtager|få|modtage|tjene)\\b…\\b${PAID}`,
    `\\b(?:får|tjener|modtager) (?:vi|jeg|siden|redaktionen|bloggen)\\b…\\b${PAID}`,
    `\\b(?:os|mig)\\b…\\b${PAID}`,
  ],
  amazon: ['\\bkvalificerede køb\\b', '\\bkvalificerende køb\\b'],
  assurances: ['\\buden (?:ekstra )?(?:omkostning|beregning)', '\\bbetaler ikke (?:mere|ekstra)\\b'],
  others: ['du', 'hvordan', 'bloggere', 'din', 'dit', 'dine'],
  denials: ['ingen', 'ikke', 'uden', 'aldrig', 'hvad er', 'sådan virker'],
  denialsAfter: ['-?frit?\\b', ' (?:bruger|benytter|findes|har) [^.!?,()]{0,15}\\b(?:ikke|aldrig)\\b'],
  labels: ['reklame', 'annonce', 'sponsoreret', 'sponsoreret indlæg', 'betalt samarbejde'],
};
