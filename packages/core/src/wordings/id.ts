import type { Wording } from './wording.js';

export const indonesian: Wording = {
  lang: 'id',
  common: 'yang dan di ini itu dengan untuk dari pada ke dalam adalah kami anda saya akan atau jika tidak artikel',
  stems: ['afiliasi', 'affiliate', 'komisi', 'bersponsor', 'disponsori', 'memenuhi syarat'],
  links: ['(?:tautan|link) (?:afiliasi|affiliate)'],
  ambiguousLinks: [],
  claims: [
    '\\bini\\b',
    '\\b(?:mengandung|memuat|berisi)\\b',
    '\\b(?:beberapa|sebagian|semua) (?=tautan|link)',
    '\\b(?:kami|saya) (?:menggunakan|memakai)\\b',
  ],
  claimsAfter: ['\\bdi (?:artikel|halaman|situs|blog) (?:ini|kami)\\b'],
  names: [
    '\\b(?:artikel|konten|postingan) ini (?:disponsori|bersponsor)',
    '\\b(?:tautan|link)\\b…\\badalah (?:tautan |link )?afiliasi\\b',
  ],
  hints: ['\\btautan\\b', '\\blink\\b', 'afiliasi', 'affiliate'],
  earns: [
    '\\b(?:kami|saya)\\b…\\b(?:mendapatkan|mendapat|menerima|memperoleh|dapat)\\b…\\bkomisi\\b',
    '\\bkomisi\\b…\\b(?:kepada|untuk|bagi) (?:kami|saya)\\b',
  ],
  amazon: ['\\bpembelian yang memenuhi syarat\\b'],
  assurances: ['\\btanpa biaya tambahan\\b'],
  others: ['anda', 'cara'],
  denials: ['tidak', 'tanpa', 'bukan', 'apa itu', 'cara'],
  denialsAfter: [],
  labels: ['iklan', 'konten bersponsor', 'advertorial'],
};
