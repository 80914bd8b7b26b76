import type { DisclosureCase } from './case.js';

export const swedish: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<main><h1>Bästa vattenkokarna</h1><p>Artikeln innehåller annonslänkar. Om du handlar via länkarna får redaktionen en liten ersättning, utan att det kostar dig mer.</p><p>Den i glas var tystast.</p></main>`,
  },
  {
    says: 'explains',
    isAmazons: true,
    html: `<article><h1>Böcker om svamp</h1><p>En guide måste få plats i fickan.</p><p>Som Amazon-associate tjänar jag pengar på kvalificerade köp.</p></article>`,
  },
  {
    says: 'names',
    html: `<article><h1>Min ryggsäck</h1><p>Köket är tio år gammalt, <a href="https://shop.example/f">flaskan</a> (reklamlänk) är ny och läcker inte.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<nav><a href="/">Hem</a> <a href="/affiliate">Affiliateprogram</a></nav><main><h1>Vaxa ett bord</h1><p>Slipa alltid längs ådringen och lägg på vaxet med en mjuk trasa.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Så testar vi</h1><p>Vi köper allt själva. Här finns inga annonslänkar, och vi får aldrig provision av tillverkarna.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Tjäna pengar på din blogg</h1><p>Du lägger in en affiliatelänk, och när läsaren köper får du provision av butiken. Kakan gäller i trettio dagar.</p></article>`,
  },
];
