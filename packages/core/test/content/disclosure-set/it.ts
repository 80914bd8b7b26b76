import type { DisclosureCase } from './case.js';

export const italian: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<main><h1>I migliori bollitori</h1><p>In questo articolo ci sono link affiliati: se acquisti tramite uno di questi, il negozio ci riconosce una piccola commissione, senza costi in più per te.</p><p>Il modello in vetro è il meno rumoroso.</p></main>`,
  },
  {
    says: 'explains',
    isAmazons: true,
    html: `<article><h1>Libri sui funghi</h1><p>Una guida deve stare in tasca, altrimenti resta a casa.</p><p>In qualità di Affiliato Amazon io ricevo un guadagno dagli acquisti idonei.</p></article>`,
  },
  {
    says: 'names',
    html: `<article><h1>Il mio zaino</h1><p>Il fornello ha dieci anni, la <a href="https://shop.example/b">borraccia</a> (link affiliato) è nuova e non perde.</p></article>`,
  },
  {
    says: 'names',
    html: `<article><p>Questo post è sponsorizzato da Brace.</p><h1>Grigliare d’inverno</h1><p>Il freddo costa carbone. Un coperchio aiuta più che d’estate.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<nav><a href="/">Home</a> <a href="/affiliazione">Programma di affiliazione</a></nav><main><h1>Cerare un tavolo</h1><p>Carteggia sempre lungo la venatura, poi stendi la cera con un panno morbido.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Come proviamo</h1><p>Compriamo tutto a prezzo pieno. Su questo sito non ci sono link di affiliazione e non riceviamo commissioni da nessuno.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Guadagnare con le affiliazioni</h1><p>Inserisci il tuo link affiliato nel blog e ricevi una commissione per ogni vendita. Di solito il cookie dura trenta giorni.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>La squadra vince il derby</h1><p>La squadra, sponsorizzata da una banca, ha segnato due volte. La commissione disciplinare si riunisce lunedì; qui il link al comunicato.</p></article>`,
  },
];
