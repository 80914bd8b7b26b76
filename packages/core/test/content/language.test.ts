import { expect, test } from 'vitest';
import { areNear } from '../../src/languages/index.js';
import { judge } from '../rules/judge.js';

const languageOf = (html: string) => judge(html).content.language;
const detected = (text: string) => languageOf(`<main><p>${text}</p></main>`).detected;

test.each([
  ['en', 'The lamp stands on the desk, and it gives a warm light that is good for reading in the evening.'],
  ['de', 'Die Lampe steht auf dem Schreibtisch und gibt ein warmes Licht, das sich am Abend gut zum Lesen eignet.'],
  ['fr', 'La lampe est posée sur le bureau et donne une lumière chaude qui convient à la lecture dans la soirée.'],
  ['es', 'La lámpara está sobre el escritorio y da una luz cálida que es buena para leer por la noche.'],
  ['pt', 'A lâmpada fica sobre a mesa e dá uma luz quente que é boa para ler à noite, mas não gasta muito.'],
  ['it', 'La lampada sta sulla scrivania e dà una luce calda che è buona per leggere la sera, ma non consuma molto.'],
  ['nl', 'De lamp staat op het bureau en geeft een warm licht dat goed is om in de avond bij te lezen.'],
  ['sv', 'Lampan står på skrivbordet och ger ett varmt ljus som är bra att läsa vid på kvällen.'],
  ['pl', 'Lampa stoi na biurku i daje ciepłe światło, które jest dobre do czytania, ale nie zużywa dużo prądu.'],
  ['cs', 'Lampa stojí na stole a dává teplé světlo, které je dobré pro čtení, ale nespotřebuje mnoho proudu.'],
  ['fi', 'Lamppu on pöydällä ja se antaa lämmintä valoa, joka on hyvä lukemiseen, mutta ei kuluta paljon.'],
  ['hu', 'A lámpa az asztalon áll, és meleg fényt ad, ami jó az olvasáshoz, de nem fogyaszt sok áramot.'],
  ['tr', 'Lamba masanın üzerinde durur ve akşam okumak için iyi olan sıcak bir ışık verir, ama çok elektrik harcamaz.'],
  ['ro', 'Lampa stă pe birou și dă o lumină caldă care este bună pentru citit, dar nu consumă mult.'],
  ['vi', 'Chiếc đèn đặt trên bàn và cho ánh sáng ấm, rất tốt để đọc sách vào buổi tối nhưng không tốn nhiều điện.'],
  ['id', 'Lampu itu berada di atas meja dan memberi cahaya hangat yang baik untuk membaca pada malam hari.'],
  ['ru', 'Лампа стоит на столе и даёт тёплый свет, который хорош для чтения вечером, но не тратит много.'],
  ['uk', 'Лампа стоїть на столі й дає тепле світло, яке добре для читання, але не витрачає багато.'],
  ['ar', 'المصباح على المكتب ويعطي ضوءا دافئا وهو جيد من أجل القراءة في المساء.'],
  ['fa', 'این چراغ روی میز است و نور گرمی می دهد که برای خواندن در شب خوب است.'],
  ['he', 'המנורה עומדת על השולחן ונותנת אור חם.'],
  ['hi', 'यह दीपक मेज़ पर है और शाम को पढ़ने के लिए अच्छी रोशनी देता है।'],
  ['el', 'Η λάμπα είναι πάνω στο γραφείο και δίνει ζεστό φως.'],
  ['zh', '这盏灯放在桌子上,发出温暖的光。'],
  ['ja', 'このランプは机の上にあり、暖かい光を出します。'],
  ['ko', '이 램프는 책상 위에 있으며 따뜻한 빛을 냅니다.'],
  ['th', 'โคมไฟนี้ตั้งอยู่บนโต๊ะและให้แสงอบอุ่น'],
])('a sentence in %s is known for it', (language, text) => {
  expect(detected(text)).toBe(language);
});

test('what is too short, in too many languages, or no language at all has none', () => {
  expect(detected('The lamp')).toBe('');
  expect(detected('Lorem Ipsum Dolor Amet Consectetur Adipiscing Elit Vestibulum Fringilla')).toBe('');
  expect(detected('Samsung Galaxy S21 Ultra 5G 128GB Dual SIM LTE NFC WLAN Bluetooth USB HDMI')).toBe('');
  expect(detected('const lamp = new Lamp(desk); lamp.on(); return lamp.light(T, E, i, o);')).toBe('');
  expect(detected('The lamp is on the desk. Die Lampe ist auf dem Tisch. La lampe est sur le bureau.')).toBe('');
});

test('cells that hold sentences are read, a table of names and numbers is not', () => {
  const german =
    'Die Lampe steht auf dem Schreibtisch und gibt ein warmes Licht, das sich am Abend gut zum Lesen eignet.';
  expect(languageOf(`<table><tr><td>${german}<br><br>${german}</table>`).detected).toBe('de');
  const cells = '<tr><td>Die neue Lampe und der Tisch<td>42<td>Die Lampe ist aus'.repeat(9);
  const english = 'The lamp stands on the desk, and it gives a warm light that is good for reading in the evening.';
  expect(languageOf(`<main><p>${english}</p><table>${cells}</table></main>`).detected).toBe('en');
});

test('what a page declares is read as a language, or not at all', () => {
  const declared = (lang: string) => languageOf(`<html lang="${lang}"><p>Lamp</p>`).declared;
  expect(['en-GB', 'pt_BR', 'zh-Hant-TW', 'fil'].map(declared)).toEqual(['en', 'pt', 'zh', 'tl']);
  expect(['iw', 'deu', 'JP'].map(declared)).toEqual(['he', 'de', 'ja']);
  expect(['', 'english', 'x-default', 'und', 'qq', '<?= $lang ?>', '*'].map(declared)).toEqual(Array(7).fill(''));
});

test('of languages that are hardly told apart the page is believed', () => {
  const text = 'Lampen står på bordet og det er en god lampe til at læse ved, som også kan dæmpes.';
  expect(languageOf(`<html lang="da"><p>${text}</p>`).detected).toBe('da');
  expect(languageOf(`<html lang="nb"><p>${text}</p>`).detected).toBe('nb');
  expect(languageOf(`<html lang="de"><p>${text}</p>`).detected).toBe('da');
  expect([areNear('hr', 'sr'), areNear('en', 'en'), areNear('es', 'pt'), areNear('en', 'fr')]).toEqual([
    ...[true, true, false, false],
  ]);
});

test('a title tells its language by its script, or by words that no other language has', () => {
  const english = '<p>The lamp stands on the desk, and it gives a warm light that is good for reading.</p>';
  const title = (text: string) => languageOf(`<title>${text}</title>${english}`).title;
  expect(title('Windows 10上的批量文件自动备份：两种有效方法 - Lamp House')).toBe('zh');
  expect(title('HDDをSSDに移行する簡単方法: Windows 11ガイド')).toBe('ja');
  expect(title('Comment réparer les lampes de bureau dans une maison ?')).toBe('fr');
  expect(title('How to repair the lamps that are in your house')).toBe('en');
  expect(title('Der Spiegel')).toBe('');
  expect(title('Via Veneto Roma Lamps')).toBe('');
  expect(title('iPhone 15 Pro Max 256GB')).toBe('');
});

test('a page of pages of text is read in samples, whatever it begins with', () => {
  const quotation = '<p>La lampe est posée sur le bureau et donne une lumière chaude.</p>';
  const text = '<p>The lamp stands on the desk, and it gives a warm light that is good for reading.</p>';
  expect(languageOf(`<main>${quotation}${text.repeat(40)}</main>`).detected).toBe('en');
});
