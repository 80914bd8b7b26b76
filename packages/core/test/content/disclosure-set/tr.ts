import type { DisclosureCase } from './case.js';

export const turkish: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<main><h1>En iyi su ısıtıcıları</h1><p>Bu yazıda satış ortaklığı bağlantıları var. Bu bağlantılardan alışveriş yaparsanız küçük bir komisyon kazanırız; siz fazladan ödeme yapmazsınız.</p><p>En sessizi cam olandı.</p></main>`,
  },
  {
    says: 'explains',
    isAmazons: true,
    html: `<article><h1>Mantar kitapları</h1><p>Bir rehber cebe sığmalı.</p><p>Bir Amazon Gelir Ortağı olarak nitelikli satışlardan kazanç elde ediyorum.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Nasıl test ediyoruz</h1><p>Her şeyi kendimiz satın alıyoruz. Bu sitede satış ortaklığı bağlantıları yoktur ve üreticilerden komisyon almıyoruz.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Blogdan para kazanmak</h1><p>Yazınıza bir affiliate bağlantısı eklersiniz, okur satın alınca komisyon kazanırsınız. Çerez otuz gün geçerlidir.</p></article>`,
  },
];
