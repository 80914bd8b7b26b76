import type { DisclosureCase } from './case.js';

export const czech: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<main><h1>Nejlepší konvice</h1><p>Článek obsahuje partnerské odkazy. Když přes ně nakoupíte, obchod nám vyplatí malou provizi a vy nezaplatíte nic navíc.</p><p>Skleněná konvice byla nejtišší.</p></main>`,
  },
  {
    says: 'names',
    html: `<article><h1>Můj batoh</h1><p>Vařič je deset let starý, <a href="https://shop.example/l">láhev</a> (affiliate odkaz) je nová a neteče.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Jak testujeme</h1><p>Všechno si kupujeme sami. Na těchto stránkách nejsou žádné affiliate odkazy a od výrobců nedostáváme provize.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Jak vydělat na blogu</h1><p>Vložíte partnerský odkaz a dostanete provizi, když čtenář něco koupí. Cookie platí třicet dní.</p></article>`,
  },
];
