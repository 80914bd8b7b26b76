import { describe, expect, test } from 'vitest';
import { decodeText } from '../src/fetch/text.js';
import { encodeAs } from './legacy-encoder.js';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** A page with more English markup and code than text, as pages that declare nothing tend to be. */
function page(text: string): string {
  return `<!DOCTYPE html><html><head><title>Home</title><link rel="stylesheet" href="/style/main.css">
    <script>function toggle(menu) { menu.className = menu.className === 'open' ? 'closed' : 'open'; }</script></head>
    <body class="home"><ul class="menu"><li><a href="/products/index.html">Products</a><li><a href="/contact">Contact</a></ul>
    <div class="content"><p>${text}</p></div><div id="footer">Copyright Lamps and Shades, all rights reserved.</div></body>`;
}

describe('where nothing is declared, the words of a page tell its encoding', () => {
  test.each([
    ['windows-1251', 'Мы продаём настольные лампы и люстры. Доставка по всей России, оплата при получении.'],
    ['koi8-u', 'Мы продаём настольные лампы и люстры. Доставка по всей России, оплата при получении.'],
    ['koi8-u', 'Ми продаємо настільні лампи й люстри. Доставка по всій Україні, є ґрунтовна гарантія.'],
    ['iso-8859-5', 'Мы продаём настольные лампы и люстры. Доставка по всей России, оплата при получении.'],
    ['ibm866', 'Мы продаём настольные лампы и люстры. Доставка по всей России, оплата при получении.'],
    ['windows-1251', 'Продаваме настолни лампи и полилеи. Доставката в цялата страна е безплатна.'],
    ['windows-1253', 'Πουλάμε επιτραπέζια φωτιστικά. Άμεση παράδοση σε όλη την Ελλάδα, με εγγύηση.'],
    ['iso-8859-7', 'Πουλάμε επιτραπέζια φωτιστικά. Άμεση παράδοση σε όλη την Ελλάδα, με εγγύηση.'],
    ['windows-1255', 'אנחנו מוכרים מנורות שולחן ונברשות. משלוח לכל הארץ, תשלום בעת המסירה.'],
    ['windows-1256', 'نبيع مصابيح مكتبية وثريات. التوصيل إلى جميع أنحاء البلاد والدفع عند الاستلام.'],
    ['iso-8859-6', 'نبيع مصابيح مكتبية وثريات. التوصيل إلى جميع أنحاء البلاد والدفع عند الاستلام.'],
    ['windows-874', 'เราขายโคมไฟตั้งโต๊ะและโคมระย้า จัดส่งทั่วประเทศ ชำระเงินเมื่อได้รับสินค้า'],
    ['shift_jis', '当店では卓上ランプとシャンデリアを販売しています。全国へお届けします。'],
    ['euc-jp', '当店では卓上ランプとシャンデリアを販売しています。全国へお届けします。'],
    ['gbk', '我们销售台灯和吊灯，全国送货，货到付款。我们的商品都有两年的保修。'],
    ['big5', '我們銷售檯燈和吊燈，全國送貨，貨到付款。我們的商品都有兩年的保固。'],
    ['euc-kr', '저희는 탁상용 램프와 샹들리에를 판매합니다. 전국으로 배송해 드립니다.'],
    [
      'windows-1250',
      'Sprzedajemy lampy stołowe i żyrandole. Wysyłka na terenie całego kraju, płatność przy odbiorze, również gotówką.',
    ],
    [
      'iso-8859-2',
      'Prodáváme stolní lampy a lustry. Zboží zasíláme do celé republiky, můžete platit při převzetí, věříme poště.',
    ],
    [
      'iso-8859-2',
      'Prodajemo stolne svjetiljke i lustere. Šaljemo u sve krajeve, plaćanje pouzećem, možete naručiti već danas, četvrtkom i češće.',
    ],
    [
      'windows-1250',
      'Asztali lámpákat és csillárokat árulunk. Kézbesítés az egész országban, fizetés átvételkor, őszi vásár, gyűjtőknek bővülő készlet, fűtő, könnyű, művészi, női.',
    ],
    [
      'windows-1254',
      'Masa lambaları ve avizeler satıyoruz. Ülkenin her yerine gönderiyoruz, ödeme kapıda yapılır, güvenli alışveriş.',
    ],
    [
      'windows-1257',
      'Parduodame stalines lempas ir šviestuvus. Pristatome visoje šalyje, mokėjimas atsiimant, greičiausiai rytoj, už mažą kainą.',
    ],
    [
      'windows-1257',
      'Mēs pārdodam galda lampas un lustras. Piegādājam visā valstī, samaksa saņemot preci, ātri un ērti, šodien vai rīt, mūsu veikalā ir viss jūsu mājai, ķīmija un žāvētāji.',
    ],
  ])('%s: %s', (charset, text) => {
    const html = page(text);
    const decoded = decodeText(encodeAs(html, charset), '');
    expect(decoded.text).toBe(html);
    // Where two encodings write the text alike, either is right.
    expect(encodeAs(html, decoded.charset)).toEqual(encodeAs(html, charset));
  });

  test.each([
    'Wir verkaufen Tischlampen für Büros. Große Auswahl, auch für Außenräume, mit „Anführung“ – ab 20 €.',
    'Nous vendons des lampes de bureau. Où ? Ici même, à côté de la gare, dès aujourd’hui : « cœur », naïf, Noël.',
    'Vendemos lámparas de mesa. ¿Cuándo? ¡Mañana! Envíos a toda España, 1ª calidad, garantía de 2 años.',
    'Vendemos candeeiros de mesa. Não há portes, opções à escolha, coração e mãos.',
    'Vi säljer bordslampor på nätet. Året runt, ända hem till dig i Malmö, även öar och skärgård.',
    'Vi sælger bordlamper på nettet. Året rundt, også til øer; rødgrød med fløde.',
    'Við seljum borðlampa. Þú getur greitt við afhendingu, ódýrt og gott, það er öruggt.',
    'Español · Português · Français',
    'Price: 20 £ — “sale” … © 2024',
    `Price ${'\u00a0'.repeat(20)} 20`,
    'Kraków',
  ])('but "%s" is windows-1252, as it is where the words do not speak clearly', (text) => {
    const html = page(text);
    expect(decodeText(encodeAs(html, 'windows-1252'), '')).toEqual({ text: html, charset: 'windows-1252' });
  });

  test('a comment, a script and what a menu repeats do not count as words', () => {
    const code = page('<!-- Наши лампы и люстры --><script>var text = "Наши лампы и люстры";</script>');
    expect(decodeText(encodeAs(code, 'windows-1251'), '').charset).toBe('windows-1252');
    const menu = page('<a>Español</a> <a>Português</a> '.repeat(20));
    expect(decodeText(encodeAs(menu, 'windows-1252'), '').charset).toBe('windows-1252');
  });

  test('UTF-8 with a broken byte is UTF-8 all the same', () => {
    const text = 'Wir verkaufen Tischlampen für Büros, Küchen und Gärten, natürlich schön und größer.';
    const bytes = Buffer.concat([Buffer.from(page(text)), latin1('\xfc')]);
    expect(decodeText(bytes, '')).toEqual({ text: `${page(text)}\ufffd`, charset: 'utf-8' });
  });

  test.each(['utf-16le', 'utf-16be'])('%s is told by the zero bytes of its markup', (charset) => {
    const bytes = Buffer.from(page('Лампы'), 'utf16le');
    if (charset === 'utf-16be') bytes.swap16();
    expect(decodeText(bytes, '')).toEqual({ text: page('Лампы'), charset });
  });

  test('ISO-2022-JP, which is ASCII to look at, is told by its escape sequences', () => {
    const kanji = Buffer.from(encodeAs('卓上ランプ', 'euc-jp').map((byte) => byte & 0x7f));
    const japanese = Buffer.concat([latin1('<p>\x1b$B'), kanji, latin1('\x1b(B')]);
    expect(decodeText(japanese, '')).toEqual({ text: '<p>卓上ランプ', charset: 'iso-2022-jp' });
    expect(decodeText(latin1('<p>\x1b[31mred\x1b[0m \x1b$B'), '').charset).toBe('windows-1252');
  });

  test('whatever the bytes are, reading them comes to an end', () => {
    const pieces = [
      '<',
      '<!--',
      '<script',
      '<a "',
      "<a b='",
      '\xe9',
      '\xe9<',
      'a\xe9',
      '&amp',
      '\x1b$B',
      '<meta ',
      'x\xff ',
    ];
    for (const piece of pieces) expect(decodeText(latin1(piece.repeat(200_000)), '').text).not.toBe('');
  });
});

describe('what a document declares', () => {
  const declared = (html: string) => decodeText(latin1(html), '').charset;

  test.each([
    ['<?xml version="1.0" encoding="koi8-r"?><html>', 'koi8-r'],
    ["<?xml version='1.0' encoding = 'ISO-2022-JP' ?><html>", 'iso-2022-jp'],
    ['<?xml version="1.0" encoding="utf-16"?><html>', 'utf-8'],
    ['<?xml version="1.0" encoding="klingon"?><html>', 'windows-1252'],
    ['<?xml version="1.0"?><html encoding="koi8-r">', 'windows-1252'],
    [' <?xml version="1.0" encoding="koi8-r"?><html>', 'windows-1252'],
    ['<?xml version="1.0" encoding="koi8-r"?><meta charset="big5">', 'big5'],
    [`<?xml version="1.0" encoding="koi8-r"?>${' '.repeat(2_000)}<meta charset="big5">`, 'big5'],
  ])('in its XML declaration counts where no meta does: %s', (html, charset) => {
    expect(declared(html)).toBe(charset);
  });

  test('in UTF-16 that begins with an XML declaration is known by its first bytes', () => {
    const bytes = Buffer.from('<?xml version="1.0"?><p>Лампы', 'utf16le');
    expect(decodeText(bytes, '').charset).toBe('utf-16le');
    expect(decodeText(bytes.swap16(), '').charset).toBe('utf-16be');
  });

  test.each([
    '<!-- <meta charset="big5"> -->',
    '<script>document.write(\'<meta charset="big5">\')</script>',
    '<title><meta charset="big5"></title>',
    '<p title="> <meta charset=big5>">',
    '<metal charset="big5">',
  ])('behind the first kilobyte does not count in %s', (html) => {
    expect(declared(`${' '.repeat(1_500)}${html}`)).toBe('windows-1252');
    expect(declared(`${' '.repeat(1_500)}${html}<meta charset="big5">`)).toBe('big5');
  });

  test.each(['charset', 'text/html; charset', 'text/html; charset=', 'charset = '])(
    'in content="%s" is nothing, and what follows counts',
    (content) => {
      const html = `<meta http-equiv="content-type" content="${content}">`;
      expect(declared(html)).toBe('windows-1252');
      expect(declared(`${html}<meta charset="koi8-r">`)).toBe('koi8-r');
    },
  );
});

describe('encodings that Node lacks or gets wrong', () => {
  test.each([
    ['iso-8859-16', '\xaaan\xfe \xa4 \xb9i', 'Șanț € či'],
    ['x-user-defined', 'a\x80\xff', 'a\uf780\uf7ff'],
    ['windows-1252', '\x80 \x81 \x93\x94 \x9f', '€ \x81 “” Ÿ'],
    ['windows-1253', '\xe1\xaa', 'α\ufffd'],
    ['windows-1255', '\xe5\xca', 'ו\u05ba'],
    ['windows-874', '\xa1\xdb\xfc', 'ก\ufffd\ufffd'],
    ['koi8-u', '\xae\xbe\xc1', 'ўЎа'],
    ['gbk', '\xa2\xe3\xa6\xd9', '€︐'],
    ['euc-kr', '\x81\x41\xc6\x52', '갂힣'],
    ['big5-hkscs', '\x87\x40\x88\x62', '䏰Ê̄'],
    ['ibm866', '\x1a\x1c\x7f\x80', '\x1a\x1c\x7fА'],
    ['gb2312', '\x80\xa2\xe3', '€€'],
  ])('%s', (label, bytes, text) => {
    expect(decodeText(latin1(bytes), label).text).toBe(text);
  });
});
