import type { Wording } from './wording.js';

export const polish: Wording = {
  lang: 'pl',
  common: 'i w na z się nie do to jest że jak o od po za przez ten ta te dla są może zawiera',
  stems: [
    'afiliac',
    'linki partnerskie',
    'link partnerski',
    'linków partnerskich',
    'linkami partnerskimi',
    'prowizj',
    'sponsorowan',
    'płatna',
    'kwalifik',
  ],
  links: ['link(?:i|ów|ami|u|iem)? (?:\\S{1,30} )?(?:afiliacyjn[a-z]{1,30}|partnersk[a-z]{1,30})'],
  ambiguousLinks: ['linki sponsorowane'],
  claims: [
    '\\b(?:zawiera|zawierają|znajdują się|znajdziesz|są)\\b',
    '\\b(?:ten|tym|tej|ta|te|tych|nasze|naszych|moje|moich)\\b',
    '\\b(?:niektóre|część|wszystkie)(?: z)? (?=link)',
    '\\b(?:używamy|używam|stosujemy|stosuję|korzystamy|korzystam)\\b',
  ],
  claimsAfter: ['\\bw (?:tym|tej|tekście|artykule|wpisie|naszym)\\b', '\\bsą oznaczone\\b'],
  names: [
    '\\b(?:artykuł|wpis|materiał|tekst) (?:jest |został |powstał )?sponsorowany',
    '\\bpłatna współpraca z\\b',
    '\\blinki\\b…\\b(?:są|to) (?:linki )?(?:afiliacyjn|partnersk)',
  ],
  hints: ['\\blink', 'afiliac', '\\bjeśli (?:\\S{1,30} )?(?:kupisz|zamówisz)'],
  earns: [
    '\\b(?:otrzymujemy|otrzymuję|otrzymać|otrzymamy|otrzymam|dostajemy|dostaję|dostaniemy|dostanę|zarabiamy|zarabiam|pobieramy)\\b…prowizj',
    '\\b(?:nam|mi)\\b…prowizj',
    'prowizj\\S{0,30}…\\b(?:dla (?:nas|mnie)|nam|mi)\\b',
  ],
  amazon: ['kwalifik[^\\s]{1,30} (?:się )?zakup', 'zakup[^\\s]{1,30} kwalifik'],
  assurances: ['\\bbez (?:żadnych )?dodatkowych kosztów', '\\bnie (?:zapłacisz|płacisz) więcej'],
  others: ['możesz', 'jak', 'wstawiasz', 'swoje', 'swój', 'twój'],
  denials: ['nie', 'bez', 'żadnych', 'żadnej', 'nigdy', 'czym są', 'co to', 'jak działają'],
  denialsAfter: [],
  labels: ['reklama', 'materiał sponsorowany', 'artykuł sponsorowany', 'wpis sponsorowany', 'materiał reklamowy'],
};
