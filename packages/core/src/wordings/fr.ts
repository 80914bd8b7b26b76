import type { Wording } from './wording.js';

const PAID = '(?:commissions?|rémunération|rémunérée?s?|pourcentage)';

export const french: Wording = {
  lang: 'fr',
  common: 'le la les et des est en nous je vous pour une un sur ce sont si par du au cet pas qui avec dans',
  stems: [
    'affili',
    'liens partenaire',
    'lien partenaire',
    'rémunér',
    'sponsoris',
    'commission',
    'collaboration commerciale',
    'liens commerciaux',
    'pourcentage',
    'remplissant',
    'éligibles',
    'admissibles',
  ],
  links: [
    'liens? (?:[^\\s]{1,30} ){0,2}?affiliés?',
    "liens? (?:d['’])?affiliation",
    'liens? rémunérés?',
    'partenaires rémunérés',
  ],
  ambiguousLinks: ['liens? (?:partenaires?|sponsorisés?|commerciaux)'],
  claims: [
    '\\b(?:cet|cette|ce|ces|nos|notre|mes)\\b',
    '\\b(?:certains|quelques|plusieurs|tous (?:les|nos)) (?=liens?|de (?:ces|nos))',
    '\\b(?:article|page|site|billet|blog|contenu|texte|guide)s? (?:peut |peuvent )?(?:contien(?:t|nent)|contenir|comporten?t?|inclu(?:t|ent)|utilisent?)\\b',
    '(?:^|[.:;!?(*] ?)(?:contient|comporte|avec)\\b',
    "\\b(?:nous|je|j[’']) ?(?:utilis\\w{1,30}|insér\\w{1,30}|plac\\w{1,30})",
    '\\bil y a\\b',
    '\\bliens? (?:[^\\s]{1,30} ){0,6}?sont\\b',
  ],
  claimsAfter: [
    '\\b(?:dans|sur) (?:cet|cette|ce|ces|nos|notre|mon)\\b',
    '\\bsont (?:[^\\s]{1,30} ){0,3}?(?:signalés|marqués|indiqués)\\b',
    '\\bnous rapport',
  ],
  names: [
    '\\bliens?\\b…\\bsont (?:\\S{1,30} )?(?:rémunérés|affiliés|sponsorisés)\\b',
    '\\b(?:cet article|ce billet|ce contenu|cette vidéo|cette page) (?:est|a été) sponsorisée?\\b',
    '\\b(?:en |^[^\\p{L}]*)(?:partenariat rémunéré|collaboration commerciale) avec\\b',
    '^[^\\p{L}]*(?:partenariat rémunéré|collaboration commerciale)[^\\p{L}]*$',
  ],
  hints: [
    "\\bprogrammes? (?:d['’]affiliation|partenaires?)",
    "\\bpartenaire (?:d['’])?amazon",
    '\\bliens?\\b',
    "\\b(?:si|quand|lorsque|lorsqu[’']) ?(?:vous|un lecteur)\\b[^.!?]{0,40}\\b(?:achet|pass\\w{1,4} (?:une )?commande|command|cliqu)",
  ],
  earns: [
    `\\b(?:nous|je|j['’])…\\b(?:percev|perçois|touch|reç|recev|gagn|obten|obtien)[^\\s]{0,30}\\b…\\b${PAID}\\b`,
    `\\b(?:nous|me|m['’])(?: |\\b)…\\b(?:revers|vers|rapport|pai|attribu|rémunèr)[^\\s]{0,30}\\b…\\b(?:${PAID}|quelques centimes)\\b`,
    `\\b(?:on|ce site|le (?:site|magazine|blog|journal|média)|ce blog|notre site|notre équipe|la rédaction|[a-z0-9-]{1,40}\\.(?:fr|com|net|be|ch))\\b…\\b(?:perçoi[^\\s]{0,30}|touch[^\\s]{0,30}|reçoi[^\\s]{0,30}|percevoir|toucher|recevoir|gagn[^\\s]{0,30})\\b…\\b${PAID}\\b`,
    `\\b(?:nous sommes|je suis) rémunérée?s?\\b`,
    `\\b${PAID}\\b…\\bpour (?:nous|moi)\\b`,
  ],
  amazon: [
    '\\bachats (?:remplissant les conditions|éligibles|admissibles)',
    '\\bprogramme partenaires\\b[^.!?]{0,200}\\brémunération',
  ],
  assurances: [
    '\\bsans (?:aucun |aucuns )?(?:coûts?|frais|surcoûts?)(?: pour vous)? (?:supplémentaires?|additionnels?)',
    '\\bsans surcoût\\b',
    '\\bsans que vous (?:ne )?payiez\\b',
  ],
  others: ['vous', 'votre', 'comment', 'blogueurs?', 'il', 'ils', 'elle', 'ses'],
  denials: ['aucun', 'aucune', 'pas', 'sans', 'ni', 'jamais', 'non', 'zéro', 'plus', 'comment'],
  denialsAfter: [],
  labels: [
    'publicité',
    'sponsorisé',
    'article sponsorisé',
    'contenu sponsorisé',
    'collaboration commerciale',
    'partenariat rémunéré',
    'publireportage',
    'publi-reportage',
  ],
};
