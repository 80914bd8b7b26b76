import type { Wording } from './wording.js';

const PAID = '(?:provision|ersättning|kommission|betalt (?:av|när|om)|andel av (?:köpet|försäljningen|priset|summan))';

export const swedish: Wording = {
  lang: 'sv',
  common: 'och det att i en som på är av för med till den har inte om ett vi du jag via denna detta kan',
  stems: [
    'annonslänk',
    'reklamlänk',
    'affiliate',
    'adlink',
    'provision',
    'ersättning',
    'får betalt',
    ' andel',
    'sponsra',
    'betalt samarbete',
    'kvalificera',
  ],
  links: ['(?:annons|reklam|affiliate)-?länk(?:ar|en|arna)?', 'affiliate[ -]?links?', 'adlinks'],
  ambiguousLinks: [],
  claims: [
    '\\binnehåller\\b',
    '\\b(?:denna|detta|våra|mina|den här|det här)\\b',
    '\\b(?:vissa|några|alla|flera)(?: av)?(?: (?:länkar|länkarna|våra))?\\b',
    '\\b(?:vi|jag) (?:\\S{1,30} )?använder\\b',
    '\\blänkar(?:na)? (?:[^\\s]{1,30} ){0,6}?är\\b',
    '\\b(?:här|nedan) finns\\b',
    '\\bi (?:artikeln|inlägget|texten) finns\\b',
  ],
  claimsAfter: ['\\bi (?:artikeln|inlägget|texten|denna|detta)\\b', '\\b(?:är|har) (?:märkta|markerade|markerats)\\b'],
  names: [
    '\\b(?:inlägget|artikeln|texten)\\b…\\binnehåller reklam\\b',
    '^[^\\p{L}]*innehåller (?:adlinks|reklam)',
    '\\b(?:inlägget|artikeln|texten) är (?:ett |en )?(?:sponsra|betalt samarbete)',
    '\\bbetalt samarbete med\\b',
  ],
  hints: ['länk', '\\baffiliate', '\\b(?:om|när) du (?:handlar|köper)'],
  earns: [
    `\\b(?:vi|jag|sajten|webbplatsen|redaktionen|bloggen)\\b…\\b(?:får|tjänar|erhåller|få|tjäna)\\b…\\b${PAID}`,
    `\\b(?:får|tjänar|erhåller) (?:vi|jag|sajten|webbplatsen|redaktionen|bloggen)\\b…\\b${PAID}`,
    `\\b(?:oss|mig)\\b…\\b${PAID}`,
  ],
  amazon: ['\\bkvalificera(?:de|nde) köp\\b', '\\bberättigade köp\\b'],
  assurances: [
    '\\butan (?:extra |någon extra )?kostnad',
    '\\b(?:ingen|inga) extra kostnad',
    '\\bkostar (?:\\S{1,30} )?mer\\b',
  ],
  others: ['du', 'hur', 'bloggare', 'din', 'ditt', 'dina'],
  denials: ['inga', 'ingen', 'inget', 'inte', 'utan', 'aldrig', 'vad är', 'så fungerar', 'hur fungerar'],
  denialsAfter: ['-?fri(?:tt|a)?\\b', ' (?:använder|finns|förekommer|har) [^.!?,()]{0,15}\\b(?:inte|aldrig)\\b'],
  labels: ['annons', 'reklam', 'sponsrat inlägg', 'sponsrat', 'betalt samarbete', 'i betalt samarbete'],
};
