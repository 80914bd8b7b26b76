import type { DisclosureCase } from './case.js';

export const danish: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<main><h1>De bedste elkedler</h1><p>Artiklen indeholder reklamelinks. Køber du noget gennem dem, modtager vi en lille provision fra butikken, og du betaler ikke mere.</p><p>Den af glas var mest stille.</p></main>`,
  },
  {
    says: 'names',
    html: `<article><h1>Min rygsæk</h1><p>Brænderen er ti år gammel, <a href="https://shop.example/f">flasken</a> (affiliatelink) er ny og drypper ikke.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Sådan tester vi</h1><p>Vi køber alt selv. Her er ingen reklamelinks, og vi modtager ikke provision fra nogen.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Tjen penge på din blog</h1><p>Du sætter et affiliate link ind, og når læseren køber, får du provision af butikken. Cookien gælder i tredive dage.</p></article>`,
  },
];
