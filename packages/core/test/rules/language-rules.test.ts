import { expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import { checkPage, rules } from '../../src/rules/index.js';
import { findGarbled } from '../../src/rules/misread-bytes.js';
import { findLeak, foldQuotes } from '../../src/rules/prompt-phrases.js';
import { judge } from './judge.js';

function findingsOf(rule: string, html: string, path = '/lamps'): Finding[] {
  const rethrow = ({ message }: { message: string }): never => {
    throw new Error(message);
  };
  return checkPage(
    rules.filter(({ id }) => id === rule),
    judge(html, path),
    rethrow,
  );
}

const ENGLISH = 'The lamp stands on the desk, and it gives a warm light that is good for reading. ';
const FRENCH = 'La lampe est posée sur le bureau et donne une lumière chaude qui convient à la lecture. ';
const paragraphs = (text: string, times: number) => `<p>${text.repeat(3)}</p>`.repeat(times);

/** What a reader sees when the bytes of a text are taken for those of another encoding. */
function misread(text: string, encoding: string): string {
  return new TextDecoder(encoding).decode(new TextEncoder().encode(text));
}

test.each([
  'Le café est fermé à midi, où êtes-vous ?',
  'Die Größe der Lampe: 5 Ω, 20 °C, £3 – “bright”…',
  '«Уютная лампа» — тёплый свет',
  'Η λάμπα δίνει ζεστό φως',
  '这盏灯放在桌子上',
  'המנורה על השולחן',
  'Bright 💡 lamp',
  '따뜻한 빛을 내는 램프',
  'โคมไฟให้แสงอบอุ่น',
  'गरम रोशनी देता है',
])('%j misread as Windows-1252 is found', (text) => {
  expect(findGarbled(text)).toEqual([]);
  expect(findGarbled(misread(text, 'windows-1252'))[0]?.garbling).toBe('UTF-8 read as Windows-1252');
});

test('Russian is found in whatever alphabet it was misread', () => {
  const text =
    'Это лампа, которую купили для того, чтобы читать, если темно, или так. Как и все, она дешёвая. Что ещё?';
  const bytesIn1251 = Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? code : code === 0x451 ? 0xb8 : code - 0x410 + 0xc0;
  });
  const read = (encoding: string) =>
    findGarbled(new TextDecoder(encoding).decode(bytesIn1251)).map(({ garbling }) => garbling);
  expect(read('windows-1251')).toEqual([]);
  expect(read('koi8-r')).toEqual(['Windows-1251 read as KOI8-R']);
  expect(read('windows-1252')).toEqual(['Cyrillic or Greek read as Latin letters']);
  expect(read('utf-8')).toEqual(['another encoding read as UTF-8']);
  expect(findGarbled(misread(text, 'windows-1251')).map(({ garbling }) => garbling)).toEqual([
    'UTF-8 read as Windows-1251',
  ]);
});

test('ordinary text in many languages is not garbled', () => {
  for (const text of [
    'A NÃO É CORAÇÃO. «MAÇû, “MAÇÔ, (IRMÃ) e SÃO PAULO – Ânimo, Âmbar; 20 °C',
    'Pâté, château, âge… «Âge d’or» — l’été “chaud”, où ça ?',
    'ÑANDÚ, AÑO Ñ; ÐÓRÐUR, Ísland, ÞÓR, Ærø, Øl, ØSTRE',
    'Việt Nam: Âm nhạc, Đà Nẵng, mẫu đèn bàn đẹp',
    'Россия, СССР, РСФСР, США. С «Р»',
    '日本語、中文、한국어',
    'ÇÃO ÉÈÊ',
  ]) {
    expect(findGarbled(text)).toEqual([]);
  }
});

test('a page that explains encodings may show what goes wrong with them', () => {
  const explained = '<p>When UTF-8 is read in the wrong encoding, é becomes Ã© and ü becomes Ã¼.</p>';
  expect(findingsOf('garbled-text', explained)).toEqual([]);
  const everywhere = `<title>About encodings</title>${'<p>The cafÃ© doesnâ€™t open. TrÃ¨s bien.</p>'.repeat(9)}`;
  expect(findingsOf('garbled-text', everywhere)).toMatchObject([{ confidence: 'review', places: 27 }]);
});

test('a page is counted and quoted where its text is garbled first', () => {
  const page = `<p>${ENGLISH}</p>\n<p>The cafÃ© doesnâ€™t open.</p>`;
  expect(findingsOf('garbled-text', page)).toMatchObject([
    { at: { line: 2 }, evidence: { quote: 'The cafÃ© doesnâ€™t open.', count: 2 }, confidence: 'likely' },
  ]);
});

test('a page in another language than it declares is told with its first sentence', () => {
  const page = `<html lang="en-US"><title>Lampe</title>${paragraphs(FRENCH, 3)}`;
  expect(findingsOf('language-mismatch', page)).toMatchObject([
    { evidence: { declared: 'en', detected: 'fr', quote: FRENCH.repeat(2).slice(0, 120) } },
  ]);
});

test('pages in two languages, manuals full of code and short notices are in the language they declare', () => {
  const none = (html: string) => expect(findingsOf('language-mismatch', html)).toEqual([]);
  none(`<html lang="en">${paragraphs(FRENCH, 3)}${paragraphs(ENGLISH, 1)}`);
  none(`<html lang="fr"><p>${ENGLISH}</p>`);
  none(`<html lang="fr">${paragraphs(ENGLISH, 1)}<pre>${'const lamp = the.light(of, the, desk);\n'.repeat(60)}</pre>`);
  none(`<html lang="xx">${paragraphs(FRENCH, 3)}`);
});

test('what was read in the wrong encoding is in no other language', () => {
  const arabic = 'المصباح على المكتب ويعطي ضوءا دافئا وهو جيد من أجل القراءة في المساء. ';
  const garbled = `<html lang="ar">${`<p>${misread(arabic.repeat(6), 'windows-1252')}</p>`.repeat(3)}`;
  expect(findingsOf('garbled-text', garbled)).toHaveLength(1);
  expect(findingsOf('language-mismatch', garbled)).toEqual([]);
});

test('a book in a shop keeps its title, an article is told', () => {
  const title = '<title>Comment choisir la lampe de bureau pour vos enfants</title>';
  const confidence = (html: string, path?: string) =>
    findingsOf('title-in-another-language', title + html, path).map((finding) => finding.confidence);
  expect(confidence(paragraphs(ENGLISH, 3))).toEqual(['likely']);
  const shop =
    '<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product"}</script>';
  expect(confidence(`${shop}<p>$9.00</p><p>Add to cart</p>${paragraphs(ENGLISH, 3)}`, '/products/lampe')).toEqual([
    'review',
  ]);
  expect(confidence(paragraphs(ENGLISH, 2) + paragraphs(FRENCH, 1))).toEqual([]);
});

test('an article about language models is for a person to judge, one that quotes them is not told', () => {
  const said = 'As an AI language model, I cannot test lamps.';
  const about = `<title>Lamps</title><p>ChatGPT and other chatbots answer any prompt.</p><p>OpenAI trains them.</p>`;
  const confidence = (html: string) => findingsOf('leaked-prompt-text', html).map((finding) => finding.confidence);
  expect(confidence(`<p>${said}</p>`)).toEqual(['likely']);
  expect(confidence(`${about}<p>${said}</p>`)).toEqual(['review']);
  for (const quoted of [`It said: "${said}"`, `„${said}“`, `« ${said} »`, `「${said}」`, `‘${said}’`]) {
    expect(confidence(`<p>${quoted}</p>`)).toEqual([]);
  }
  expect(confidence(`<p>“Lamps” are bright. ${said}</p>`)).toEqual(['likely']);
});

test('what a model says is known in many languages, and in any case', () => {
  for (const text of [
    'AS AN AI LANGUAGE MODEL, I have no lamp.',
    'I’m sorry, but I can’t assist with that request.',
    'En tant que modèle de langage, je n’ai pas de lampe.',
    'Como modelo de lenguaje, no tengo lámpara.',
    'Как языковая модель, я не пользуюсь лампами.',
    'AI言語モデルとして、ランプは使えません。',
    'AI 언어 모델로서 저는 램프가 없습니다.',
  ]) {
    expect(findLeak(foldQuotes(text))?.kind).toBe('confession');
  }
  for (const text of ['Sure! Here’s an article about lamps.', 'Bien sûr ! Voici un article.', 'Конечно! Вот статья.']) {
    expect(findLeak(foldQuotes(text))?.kind).toBe('answer');
  }
});

test('people begin like a model, and are none', () => {
  for (const text of [
    'Sure! Here we are again, and the lamp is late.',
    'Sure, here’s the thing: lamps break.',
    'Absolutely! Here in Whitby we love lamps.',
    'Of course! Here is what our readers asked us about lamps.',
    'I apologize, but I cannot come on Monday.',
    'As of my last update, the shop had three lamps left.',
  ]) {
    expect(findLeak(foldQuotes(text))).toBeNull();
  }
  for (const text of [
    'Sure, here’s a rewritten version of your article:',
    'Absolutely. Here are 5 blog post ideas about lamps:',
    'Of course! Here is the summary of your text.',
  ]) {
    expect(findLeak(foldQuotes(text))?.kind).toBe('answer');
  }
});

test('people who talk to each other, and letters to fill in, leave no prompt', () => {
  const none = (html: string) => expect(findingsOf('leaked-prompt-text', html)).toEqual([]);
  none('<p>I was so sure! Here is the lamp that I meant.</p>');
  none('<h1>Letter of complaint</h1><p>Dear [insert name here], the lamp is broken.</p>');
  none('<p>[Insert name here]</p><p>[Insert town here]</p><p>[Insert lamp here]</p>');
  none(
    '<p>SEO is easy: write for people, not for a search engine. SEO again.</p><p>Meta description: a line.</p><p>Slug: lamp</p>',
  );
});

test('hostile text costs linear time', () => {
  for (const text of [
    '[insert '.repeat(20_000),
    'Ã'.repeat(100_000),
    'Ð'.repeat(100_000),
    '“as an ai '.repeat(20_000),
  ]) {
    findLeak(foldQuotes(text));
    findGarbled(text);
  }
  findingsOf('leaked-prompt-text', `<p>${'as an ai language model '.repeat(5_000)}</p>`.repeat(5));
});
