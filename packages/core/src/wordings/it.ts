import type { Wording } from './wording.js';

const PAID = '(?:commission[ei]|provvigion[ei]|percentuale)';

export const italian: Wording = {
  lang: 'it',
  common: 'il la gli e di è una un per che con se questo questa sono alcuni senza non al sito',
  stems: ['affilia', 'sponsorizzat', 'commission', 'provvigion', 'percentuale', 'idonei'],
  links: [
    'links? (?:[^\\s]{1,30} ){0,2}?(?:di )?affiliazion[ei]',
    'links? (?:[^\\s]{1,30} ){0,2}?affiliat[oi]',
    'collegament[oi] (?:di )?affiliazione',
  ],
  ambiguousLinks: ['links? sponsorizzat[oi]'],
  claims: [
    '\\bquest[oaei]\\b',
    '\\b(?:nostr[ioae]|miei)\\b',
    '\\b(?:alcuni|diversi|molti|tutti i)(?: dei)?(?: nostri)? (?=links?|collegamenti|prodotti)',
    '\\b(?:articolo|pagina|sito|blog|post|contenuto|testo|guida) (?:può |possono )?(?:contien[ei]|contengono|contenere|includ[ea]|usa)\\b',
    '(?:^|[.:;!?(*] ?)(?:contiene|include|con)\\b',
    '\\b(?:usiamo|uso|utilizziamo|utilizzo|inseriamo)\\b',
    '\\b(?:qui|sotto) ci sono\\b',
    '\\blinks? (?:[^\\s]{1,30} ){0,6}?sono\\b',
  ],
  claimsAfter: [
    '\\b(?:in|su) (?:quest[oa]|nostr[oa])\\b',
    '\\bsono (?:contrassegnati|segnalati|indicati)\\b',
    '\\bpresenti in\\b',
  ],
  names: [
    '\\blinks?\\b…\\bsono (?:\\S{1,30} )?(?:affiliati|di affiliazione)\\b',
    '\\bquesto (?:articolo|post|contenuto|video) è (?:stato )?sponsorizzato\\b',
    '(?:^|[.:!*] ?)(?:articolo|post|contenuto) sponsorizzato da\\b',
  ],
  hints: [
    '\\bprogramm[ai] (?:di )?affiliazione',
    '\\baffiliat[oi] (?:di )?amazon',
    '\\blinks?\\b',
    '\\bse (?:acquisti|compri|acquistate)\\b',
  ],
  earns: [
    `\\b(?:riceviamo|ricevo|guadagniamo|guadagno|percepiamo|percepisco|otteniamo|ottengo|incassiamo)\\b…\\b${PAID}\\b`,
    `\\b(?:possiamo|posso|potremmo|potrei)\\b…\\b(?:ricevere|guadagnare|percepire|ottenere)\\b…\\b${PAID}\\b`,
    `\\b(?:ci|mi) (?:riconosc|pag|d[aà]|vers|corrispond|frutt)[^\\s]{0,30}\\b…\\b${PAID}\\b`,
    `\\b(?:questo sito|il sito|questo blog|la redazione|lo staff|il nostro sito|[a-z0-9-]{1,40}\\.(?:it|com|net|org))\\b…\\b(?:ricev|guadagn|percep|otten|ottien)[^\\s]{0,30}\\b…\\b${PAID}\\b`,
  ],
  amazon: ['\\bacquisti idonei\\b', '\\bprogramma (?:di )?affiliazione\\b[^.!?]{0,200}\\bcommission'],
  assurances: [
    '\\bsenza (?:alcun |alcuna )?(?:cost[oi]|spes[ae]) (?:aggiuntiv[oie]|extra|supplementar[ei]|in più)',
    '\\bsenza (?:alcun )?sovrapprezzo\\b',
  ],
  others: ['tu', 'tuo', 'tuoi', 'puoi', 'potrai', 'come'],
  denials: ['come funzionano', 'nessun', 'nessuno', 'nessuna', 'non', 'senza', 'mai', 'né'],
  denialsAfter: [],
  labels: [
    'pubblicità',
    'sponsorizzato',
    'contenuto sponsorizzato',
    'post sponsorizzato',
    'inserzione',
    '#adv',
    'adv',
    'annuncio pubblicitario',
  ],
};
