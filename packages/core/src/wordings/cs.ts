import type { Wording } from './wording.js';

export const czech: Wording = {
  lang: 'cs',
  common: 'a v na se je že s z do to o k ve jsou pro jak by tento tato od za po může obsahuje který',
  stems: ['affiliate', 'partnersk', 'proviz', 'sponzorovan', 'placená', 'kvalifik'],
  links: ['(?:affiliate|partnersk[éýá]|partnerských|partnerské) odkaz(?:y|ů|u|em)?'],
  ambiguousLinks: ['sponzorované odkazy'],
  claims: [
    '\\b(?:obsahuje|obsahují|najdete|jsou|používáme|používám)\\b',
    '\\b(?:tento|tato|tomto|této|naše|našich|moje)\\b',
    '\\b(?:některé|všechny|část)(?: z)? (?=odkaz)',
  ],
  claimsAfter: ['\\b(?:v|na) (?:tomto|této|článku|našem)\\b', '\\bjsou označeny\\b'],
  names: [
    '\\bodkazy?\\b…\\b(?:jsou|je) (?:[^\\s]{1,30} )?(?:affiliate|partnersk)',
    '\\b(?:článek|příspěvek|text) (?:je|byl) sponzorovan',
    '\\bplacená spolupráce\\b',
  ],
  hints: ['odkaz', 'affiliate', '\\b(?:pokud|když) (?:\\S{1,30} ){0,3}?nakoupíte'],
  earns: [
    '\\b(?:získáme|získám|získáváme|získávám|dostaneme|dostanu|dostáváme|obdržíme|máme|mám)\\b…proviz[ie]',
    '\\b(?:můžeme|můžu|mohu|budeme)\\b…\\b(?:získat|dostat|obdržet|mít)\\b…proviz[ie]',
    '\\b(?:nám|mi)\\b…proviz[ie]',
  ],
  amazon: ['kvalifik\\S{1,30} (?:nákup|prodej)'],
  assurances: [
    '\\bbez (?:jakýchkoli )?(?:dodatečných|dalších) nákladů',
    '\\bcen[aouy] (?:se )?(?:pro vás )?nemění',
    '\\bnezaplatíte (?:nic navíc|více)',
  ],
  others: ['můžete', 'jak', 'vložíte', 'váš', 'svůj', 'svoje'],
  denials: ['žádné', 'žádná', 'bez', 'neobsahuje', 'nepoužíváme', 'nikdy', 'nejsou', 'co jsou', 'jak fungují'],
  denialsAfter: ['[^.!?,()]{0,20}\\b(?:nepoužíváme|nedostáváme|nejsou)\\b'],
  labels: ['reklama', 'sponzorovaný článek', 'komerční sdělení', 'placená spolupráce', 'inzerce'],
};
