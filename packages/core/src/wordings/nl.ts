import type { Wording } from './wording.js';

const PAID = '(?:commissie|vergoeding|percentage|paar (?:procent|cent|euro))';
const GETS = '(?:ontvangen|ontvang|ontvangt|krijgen|krijg|krijgt|verdienen|verdien|verdient)';

export const dutch: Wording = {
  lang: 'nl',
  common: 'de het een en van is wij we ik je voor op met zijn als deze dit via geen bevat',
  stems: [
    'affiliate',
    'partnerlink',
    'partner-link',
    'gesponsord',
    'betaalde',
    'commissie',
    'vergoeding',
    'percentage',
    'paar procent',
    'paar cent',
    'paar euro',
    'aanmerking',
  ],
  links: ['affiliate[- ]?links?'],
  ambiguousLinks: ['partner-?links?', 'gesponsorde links?', 'betaalde links?'],
  claims: [
    '\\b(?:dit|deze|onze|mijn)\\b',
    '\\b(?:sommige|enkele|alle|veel)(?: van)?(?: (?:de|deze|onze))? (?=links?|producten)',
    '\\b(?:artikel|pagina|site|website|blog|tekst|bericht) (?:kan |kunnen )?(?:bevat|bevatten)\\b',
    '(?:^|[.:;!?(*] ?)(?:bevat|met)\\b',
    '\\bbevat\\b',
    '\\b(?:we|wij|ik) (?:\\S{1,30} )?(?:gebruiken?|plaatsen?|werken?)\\b',
    '\\b(?:gebruiken|plaatsen|werken) (?:we|wij)\\b',
    '\\blinks? (?:[^\\s]{1,30} ){0,6}?(?:zijn|is)\\b',
    '\\b(?:hier|hieronder) staan\\b',
  ],
  claimsAfter: [
    '\\b(?:in|op) (?:dit|deze|onze|mijn)\\b',
    '\\bzijn (?:[^\\s]{1,30} ){0,4}?(?:gemarkeerd|aangegeven)\\b',
  ],
  names: [
    '\\bdit (?:artikel|bericht|blog) (?:is|werd|wordt) (?:[^\\s]{1,30} ){0,3}gesponsord\\b',
    '\\bbetaalde (?:samenwerking|partnerschap) met\\b',
  ],
  hints: [
    '\\b(?:affiliate|partner)-?programma',
    '\\bamazon-partner',
    '\\blinks?\\b',
    '\\b(?:als|wanneer) (?:je|u)\\b[^.!?]{0,40}\\b(?:koopt|bestelt)\\b',
  ],
  earns: [
    `\\b${GETS} (?:we|wij|ik|onze redactie|de redactie|deze site|deze website|deze blog)\\b…\\b${PAID}\\b`,
    `\\b(?:we|wij|ik|redactie|deze site|deze website|deze blog)\\b…\\b${GETS}\\b…\\b${PAID}\\b`,
    `\\b(?:we|wij|ik|redactie|deze site|deze website|deze blog)\\b…\\b${PAID}\\b…\\b${GETS}\\b`,
    `\\b(?:ons|mij)\\b…\\b${PAID}\\b`,
  ],
  amazon: ['\\bin aanmerking komende aankopen\\b', '\\bpartnerprogramma\\b[^.!?]{0,200}\\bvergoeding'],
  assurances: [
    '\\bzonder (?:[^\\s]{1,30} )?(?:extra|bijkomende|meer)[ -]?kosten\\b',
    '\\bbetaalt (?:\\S{1,30} )?(?:niets|niet) (?:extra|meer)\\b',
  ],
  others: ['jij', 'hoe', 'u', 'jouw', 'je', 'bloggers?'],
  denials: ['geen', 'niet', 'zonder', 'nooit', 'noch', 'niemand'],
  denialsAfter: ['-?vrij\\b', ' (?:gebruiken|plaatsen|staan|hebben|zijn) [^.!?,()]{0,20}\\b(?:niet|nooit)\\b'],
  labels: ['advertentie', 'advertorial', 'reclame', 'gesponsord', 'gesponsord artikel', 'betaalde samenwerking'],
};
