import type { DisclosureCase } from './case.js';

export const norwegian: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<main><h1>De beste vannkokerne</h1><p>Saken inneholder annonselenker. Handler du gjennom dem, får vi en liten provisjon fra butikken, og du betaler ikke mer.</p><p>Den i glass var stillest.</p></main>`,
  },
  {
    says: 'names',
    html: `<article><h1>Ryggsekken min</h1><p>Brenneren er ti år gammel, <a href="https://shop.example/f">flaska</a> (reklamelenke) er ny og lekker ikke.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Slik tester vi</h1><p>Vi kjøper alt selv. Her er det ingen annonselenker, og vi tar ikke imot provisjon fra noen.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Tjen penger på bloggen din</h1><p>Du legger inn en affiliatelenke, og når leseren kjøper, får du provisjon av butikken. Kapselen gjelder i tretti dager.</p></article>`,
  },
];
