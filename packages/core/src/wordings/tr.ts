import type { Wording } from './wording.js';

export const turkish: Wording = {
  lang: 'tr',
  common: 've bir bu için ile da de çok olarak olan daha gibi en ne bağlantı bağlantılar içerir yazı sayfa',
  stems: ['satış ortaklı', 'gelir ortaklı', 'affiliate', 'komisyon', 'sponsorlu', 'nitelikli'],
  links: [],
  ambiguousLinks: [],
  claims: [],
  claimsAfter: [],
  names: [
    '\\b(?:bu|bazı|sitemizde|sayfamızda|yazılarımızda)\\S{0,30}\\b…\\b(?:satış ortaklığı|gelir ortaklığı|affiliate) (?:bağlantı|link)',
    '[([*] ?(?:satış ortaklığı|gelir ortaklığı|affiliate) (?:bağlantı|link)\\S{0,30}',
    '\\b(?:satış ortaklığı|gelir ortaklığı|affiliate) (?:bağlantı|link)\\S{0,30}…\\b(?:içerir|içerebilir|içeriyor|bulunmaktadır|kullanıyoruz)\\b',
    '\\b(?:yazı|içerik|makale) sponsorlu(?:dur)?\\b',
  ],
  hints: ['bağlantı', '\\blink', 'affiliate'],
  earns: [
    'komisyon\\S{0,30} (?:\\S{1,30} )?(?:kazan(?:ır|ıyor|abilir|acağ)[ıi][zm]|kazanabil\\S{0,30}[zm]\\b|kazanırız|kazanırım|kazanıyoruz|alabiliriz|alabilirim|alıyoruz|alıyorum|alırız|alırım|elde ed\\S{0,30}[zm]\\b)',
    '\\b(?:bize|bana)\\b…komisyon\\S{0,30} (?:öder|ödüyor|ödeyebilir|verir|veriyor)',
  ],
  amazon: ['nitelikli (?:satış|alışveriş|alım)'],
  assurances: ['\\bek (?:bir )?(?:ücret|maliyet)\\S{0,30} (?:olmadan|ödemeden|yok)', '\\bfazladan ödeme yapma'],
  others: [],
  denials: ['nedir'],
  denialsAfter: ['\\S{0,30}[^.!?]{0,24}(?:içermez|içermiyor|yoktur|bulunmaz|bulunmuyor|kullanmıyor|nedir|nasıl)'],
  labels: ['reklam', 'i\u0307şbirliği', 'işbirliği', 'sponsorlu içerik', 'sponsorlu'],
};
