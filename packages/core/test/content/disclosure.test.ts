import { describe, expect, test } from 'vitest';
import { findDisclosures } from '../../src/content/disclosure.js';
import { fold } from '../../src/fold.js';
import type { AdSlot, Block, Disclosure } from '../../src/model.js';
import { block } from './facts.js';

function find(blocks: (string | Block)[], lang = '', slots: AdSlot[] = []): Disclosure[] {
  const all = blocks.map((item) => (typeof item === 'string' ? block(item) : item));
  const roles = all.map(({ hidden }) => (hidden === '' ? 'prose' : 'hidden'));
  const folded = all.map(({ text }) => fold(text));
  return findDisclosures(all, roles, folded, slots, lang);
}

function strengths(text: string, lang = ''): string[] {
  return find([text], lang).map(({ strength }) => strength);
}

describe('explains', () => {
  test.each([
    ['en', 'Disclaimer: This post includes affiliate links. If you click on one and buy, I may receive a commission.'],
    ['en', 'When you buy through links on our site, we may earn an affiliate commission.'],
    ['en', 'As an Amazon Associate I earn from qualifying purchases.'],
    ['en', 'Some of the links below are affiliate links; buying through them comes at no extra cost to you.'],
    ['en', 'We may receive compensation from our partners for the products that we list.'],
    ['en', 'LampCraft may earn a small fee when readers follow links in this guide.'],
    ['en', 'We may earn commission on some of the lamps you choose to buy.'],
    ['en', 'We may earn money when you click on our links.'],
    ['en', 'We may earn a commission from your purchases.'],
    ['en', 'We may earn compensation from some providers below.'],
    ['en', 'If you buy something through our posts, we may get a small share of the sale.'],
    ['en', 'LampCraft earns a commission when you buy through its links.'],
    ['en', 'Links in this text may generate a small commission for the author.'],
    [
      'en',
      'We take part in the Amazon Services LLC Associates Program, a means for us to earn fees by linking to Amazon.',
    ],
    ['de', 'Für Käufe über diese Links erhält die Redaktion eine Provision. Unser Blog bekommt dafür eine Vergütung.'],
    ['ja', '商品を購入すると、売上の一部が当サイトに還元されることがあります。'],
    ['sv', 'Inlägget innehåller annonslänkar. Köper du via dem får vi provision.'],
    ['da', 'Vi får provision, hvis du køber via disse links.'],
    ['no', 'Vi kan få provisjon hvis du kjøper via lenkene.'],
    ['pl', 'Jeśli kupisz przez link, możemy otrzymać prowizję bez dodatkowych kosztów.'],
    ['cs', 'Pokud nakoupíte přes tento odkaz, získáme provizi.'],
    ['tr', 'Bu bağlantılar üzerinden komisyon kazanabiliriz.'],
    ['id', 'Kami mungkin mendapatkan komisi dari tautan ini.'],
    ['ru', 'Мы можем получить комиссию, если вы купите лампу по ссылке.'],
    ['de', 'Dieser Text enthält Affiliate-Links. Kaufst du darüber ein, erhalten wir eine kleine Provision.'],
    ['de', 'Mit * markierte Links sind Partnerlinks. Für dich ändert sich der Preis nicht.'],
    ['de', 'Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.'],
    ['fr', 'Cet article contient des liens affiliés : si vous achetez, nous touchons une commission.'],
    ['fr', "Certains liens d'affiliation nous rapportent un pourcentage, sans frais supplémentaires pour vous."],
    [
      'es',
      'Este artículo contiene enlaces de afiliado, por los que recibimos una comisión sin coste adicional para ti.',
    ],
    ['es', 'Si compras desde estos enlaces ganamos una pequeña comisión.'],
    ['it', 'Questo articolo contiene link di affiliazione: riceviamo una commissione senza costi aggiuntivi per te.'],
    ['pt', 'Este texto contém links de afiliados. Podemos ganhar uma comissão, sem custo adicional para você.'],
    ['nl', 'Dit artikel bevat affiliate links. Koop je iets via zo een link, dan ontvangen wij een commissie.'],
    ['ja', '当サイトはアフィリエイト広告を利用しており、購入により紹介料を受け取ることがあります。'],
    ['ja', 'Amazonのアソシエイトとして、当サイトは適格販売により収入を得ています。'],
    ['zh', '本文含有联盟链接，您通过这些链接购买，本站会获得佣金，您无需支付额外费用。'],
    ['ko', '이 포스팅은 쿠팡 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다.'],
  ])('%s: %s', (lang, text) => {
    expect(strengths(text)).toContain('explains');
    expect(strengths(text, lang)).toContain('explains');
  });
});

describe('names', () => {
  test.each([
    ['en', 'This post may contain affiliate links.'],
    ['en', 'Contains affiliate links.'],
    ['en', 'Buy the lamp at the shop (affiliate link).'],
    ['en', '* Affiliate link'],
    ['en', 'This article is sponsored by a maker of lamps.'],
    ['de', 'Dieser Beitrag enthält Werbelinks.'],
    ['de', '* Affiliate-Link'],
    ['fr', 'Cette page contient des liens affiliés.'],
    ['es', 'En esta página hay enlaces de afiliados.'],
    ['it', 'In questa pagina ci sono link affiliati.'],
    ['pt', 'Esta página tem links de afiliados.'],
    ['nl', 'Op deze pagina staan partnerlinks.'],
    ['ja', '※当サイトはアフィリエイトプログラムに参加しています。'],
    ['ja', 'この記事は広告を含みます。'],
    ['zh', '本页面包含推广链接。'],
    ['ko', '이 글에는 제휴 링크가 있습니다.'],
    ['en', 'By using the affiliate links or codes in this article you support us.'],
    ['en', 'Paid partnership with a maker of lamps'],
    ['zh', '本站非常重视透明度，本文包含联盟链接。'],
    ['zh', '无论如何，本文含有推广链接。'],
    ['sv', 'Innehåller annonslänkar'],
    ['da', 'Indlægget indeholder reklamelinks.'],
    ['no', 'Innlegget inneholder annonselenker.'],
    ['pl', 'Artykuł zawiera linki afiliacyjne.'],
    ['cs', 'Článek obsahuje affiliate odkazy.'],
    ['tr', 'Bu yazı satış ortaklığı bağlantıları içerir.'],
    ['id', 'Artikel ini mengandung tautan afiliasi.'],
    ['ru', 'Статья содержит партнёрские ссылки.'],
  ])('%s: %s', (lang, text) => {
    expect(strengths(text, lang)).toEqual(['names']);
  });
});

describe('says nothing of the kind', () => {
  test.each([
    ['en', 'Affiliate program'],
    ['en', 'We are not affiliated with the maker of this lamp.'],
    ['en', 'There are no affiliate links on this page.'],
    ['en', 'This site does not use any affiliate links.'],
    ['en', 'Our newsletter is affiliate-link-free, and so are our reviews.'],
    ['en', 'In this guide we show you how to earn a commission with affiliate links.'],
    ['en', 'Join our affiliate program: affiliates earn a commission of thirty per cent on every sale.'],
    ['en', 'We may share your data with our advertising partners and affiliates, who set cookies.'],
    ['en', 'The estate agent receives a commission when the house is sold. See the links below.'],
    ['en', 'Her team was sponsored by a bank. Useful links follow.'],
    ['en', 'Get this bag at no extra cost. More links for the affiliate of a club.'],
    ['en', 'Download the tool at no cost with this link.'],
    ['en', 'A longer article. This post includes affiliate links and...'],
    ['en', 'The commission of the European Union sent its report to our partners.'],
    ['de', 'Auf dieser Seite gibt es keine Affiliate-Links.'],
    ['de', 'Wir zeigen dir, wie du mit einem Partnerprogramm Provision verdienst.'],
    ['de', 'Unsere Partner und Sponsoren: der Verein dankt der Bank für die Werbung.'],
    ['fr', 'Cet article ne contient aucun lien affilié.'],
    ['fr', 'La Commission européenne a publié son rapport ; voici les liens.'],
    ['es', 'Esta página no contiene enlaces de afiliados.'],
    ['es', 'Cómo puedes ganar una comisión con un blog.'],
    ['it', 'Questo sito non contiene link di affiliazione.'],
    ['pt', 'Este blog não usa links de afiliados.'],
    ['nl', 'Deze pagina bevat geen affiliate links.'],
    ['ja', '当サイトはアフィリエイトリンクを使用していません。'],
    ['ja', '広告配信事業者はCookieを使用することがあります。'],
    ['zh', '本文不含联盟链接。'],
    ['zh', '学习如何通过联盟营销赚取佣金。'],
    ['ko', '이 글에는 제휴 링크가 없습니다.'],
    ['en', 'Does this page use any affiliate links to shops?'],
    ['en', 'We removed all affiliate links from this site.'],
    ['en', 'See how we make money from our garden and follow the links.'],
    ['de', 'Was sind Affiliate-Links?'],
    ['nl', 'Wat zijn affiliate links?'],
    ['it', 'Come funzionano i link di affiliazione'],
    ['zh', '如何使用联盟链接赚钱'],
    ['sv', 'Inlägget innehåller inga annonslänkar.'],
    ['da', 'Indlægget indeholder ingen reklamelinks.'],
    ['no', 'Innlegget inneholder ikke annonselenker.'],
    ['pl', 'Artykuł nie zawiera linków afiliacyjnych.'],
    ['cs', 'Článek neobsahuje affiliate odkazy.'],
    ['tr', 'Bu yazı satış ortaklığı bağlantıları içermez.'],
    ['id', 'Artikel ini tidak mengandung tautan afiliasi.'],
    ['ru', 'Статья не содержит партнёрских ссылок.'],
  ])('%s: %s', (lang, text) => {
    expect(strengths(text)).toEqual([]);
    expect(strengths(text, lang)).toEqual([]);
  });
});

test('the explanation may stand in the next block, but not far away', () => {
  const earns = 'I may receive a commission, at no extra cost to you.';
  expect(find(['This post includes affiliate links', earns])).toEqual([
    expect.objectContaining({ strength: 'explains', block: 0, quote: 'This post includes affiliate links' }),
  ]);
  const filler = block('Lamps are made of glass and brass and are sold in shops. '.repeat(6));
  expect(find(['This post includes affiliate links', filler, earns]).map(({ strength }) => strength)).not.toContain(
    'explains',
  );
});

test('a word of the menu and a sentence of the text are two statements', () => {
  const earns = 'If you buy through our links, we may earn a commission.';
  const found = find([block('Affiliate links', { region: 'nav' }), block(earns, { region: 'aside' })]);
  expect(found.map(({ block, strength }) => [block, strength])).toEqual([
    [0, 'names'],
    [1, 'explains'],
  ]);
});

test('what stands in quotation marks is said by somebody else, unless it is all there is', () => {
  const words = 'This page contains affiliate links.';
  for (const quoted of [`“${words}”`, `"${words}"`, `„${words}“`, `«${words}»`]) {
    expect(find([`They write ${quoted} on every page.`])).toEqual([]);
    expect(find([quoted])).toHaveLength(1);
  }
  expect(strengths('This page contains so-called “affiliate links”.')).toEqual(['names']);
});

test("the statement of a programme is Amazon's only where it names Amazon", () => {
  const programmesOf = (text: string) => find([text]).map(({ programme }) => programme);
  expect(programmesOf('As an Amazon Associate we earn money from qualifying purchases.')).toEqual(['amazon']);
  expect(programmesOf('As partners of the shop, our site earns from qualifying purchases.')).toEqual([]);
  expect(programmesOf('We earn a commission from our Amazon links.')).toEqual(['']);
});

test('a quote is the sentence around the words, with its place', () => {
  const text = 'Reading needs light. This page contains affiliate links! More follows.';
  expect(find(['First.', block(text, { line: 7 })])).toMatchObject([
    { strength: 'names', quote: 'This page contains affiliate links!', block: 1, offset: 21, line: 7 },
  ]);
});

test('a quote keeps its place when folding changes the length of the text', () => {
  const text = 'ﬁne ﬁnd. Diﬀerent: this page contains affiliate links.';
  const [disclosure] = find([text]);
  expect(disclosure).toMatchObject({ offset: 9, quote: 'Diﬀerent: this page contains affiliate links.' });
});

test('a long quote is cut', () => {
  const [disclosure] = find([`This page contains affiliate links ${'and lamps '.repeat(100)}`]);
  expect(disclosure?.quote).toHaveLength(300);
});

test('what stands out of sight is found too, and says where it stands', () => {
  const words = 'This page contains affiliate links.';
  expect(find([block(words, { hidden: 'noscript' }), 'Text.', block(words, { region: 'footer' })])).toMatchObject([
    { block: 0, hidden: 'noscript', region: '', quote: words },
    { block: 2, hidden: '', region: 'footer' },
  ]);
});

test('what a reader does not see explains nothing that they see', () => {
  const earns = block('We may earn a commission from them.', { hidden: 'display' });
  expect(find(['This page contains affiliate links.', earns])).toMatchObject([{ block: 0, strength: 'names' }]);
});

test('text is read in its own language, whatever the template declares', () => {
  expect(strengths('Cet article contient des liens affiliés.', 'en')).toEqual(['names']);
  expect(strengths('You can learn what affiliate links are.', 'de')).toEqual([]);
});

describe('a label', () => {
  test.each([
    ['de', 'Anzeige'],
    ['de', 'Werbung | Lampen für den Winter'],
    ['ja', '【PR】灯りの選び方'],
    ['en', 'Ad: the best lamps'],
    ['en', '[Sponsored]'],
    ['fr', 'Publicité : les lampes'],
  ])('%s: %s', (lang, text) => {
    expect(strengths(text, lang)).toEqual(['label']);
  });

  test('counts at the start of the article, not further down and not in the frame', () => {
    expect(find([block('Anzeige', { region: 'nav' }), 'Die Lampe.', 'Anzeige'], 'de')).toMatchObject([{ block: 2 }]);
    expect(find(['1', '2', '3', '4', 'Anzeige'], 'de')).toEqual([]);
  });

  test('is no label when it only begins a sentence', () => {
    expect(strengths('Werbung macht Lampen teuer.', 'de')).toEqual([]);
    expect(strengths('Ad astra', 'en')).toEqual([]);
  });

  test('of an ad slot speaks for the slot', () => {
    const blocks = [block('Anzeige', { line: 3 }), block('Die Lampe.', { line: 9 })];
    const at = { line: 5, column: 1, selector: 'ins' };
    const slot = { system: 'adsense', account: '', slot: '', format: '', size: '', at, region: '' } as const;
    expect(find(blocks, 'de', [slot])).toEqual([]);
    expect(find(blocks, 'de', [{ ...slot, at: { ...at, line: 20 } }])).toHaveLength(1);
  });
});

test('a hostile page gives a bounded number of disclosures', () => {
  expect(find(['This page contains affiliate links. '.repeat(2000)]).length).toBeLessThanOrEqual(50);
});

// No clock: work that grows faster than the page would not end before the runner gives up.
test('a hostile page is read in time that grows with its length', () => {
  const name = 'this post contains affiliate links';
  const longWord = Array.from({ length: 500 }, () => `${'x'.repeat(190)}. ${name}`);
  const farApart = [
    ...Array.from({ length: 20_000 }, () => name),
    'x'.repeat(300),
    ...Array.from({ length: 20_000 }, () => 'we may earn a commission'),
  ];
  const nothing = Array.from({ length: 300_000 }, () => 'affiliate');
  const unbroken = [
    'je,percev,commission',
    'we,earn,affiliate,',
    'this these our some of the links are affiliate ',
    '“affiliate links" ',
    'associates program ',
    'ich,provision,erhalte,',
    'a. ggf. qualifying ',
    '佣金我联盟',
  ].map((piece) => piece.repeat(300_000 / piece.length));
  const pieces = unbroken.map((text) => [text]);
  for (const texts of [longWord, farApart, nothing, ...pieces]) {
    const { user } = process.cpuUsage();
    expect(find(texts).length).toBeLessThanOrEqual(50);
    // Microseconds, of which it takes a tenth.
    expect(process.cpuUsage().user - user).toBeLessThan(3_000_000);
  }
});
