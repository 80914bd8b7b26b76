import type { DisclosureCase } from './case.js';

export const indonesian: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<main><h1>Ketel listrik terbaik</h1><p>Artikel ini memuat tautan afiliasi. Jika Anda membeli lewat tautan tersebut, kami mendapat komisi kecil dari toko tanpa biaya tambahan.</p><p>Ketel kaca paling senyap.</p></main>`,
  },
  {
    says: 'names',
    html: `<article><h1>Isi ransel saya</h1><p>Kompornya sudah sepuluh tahun, <a href="https://shop.example/b">botolnya</a> (tautan afiliasi) baru dan tidak bocor.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Cara kami menguji</h1><p>Kami membeli semuanya sendiri. Situs ini tidak memakai tautan afiliasi, dan kami tidak menerima komisi dari produsen.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Cara menghasilkan uang dari blog</h1><p>Anda memasang tautan afiliasi di artikel, lalu Anda mendapat komisi ketika pembaca membeli. Kuki berlaku tiga puluh hari.</p></article>`,
  },
];
