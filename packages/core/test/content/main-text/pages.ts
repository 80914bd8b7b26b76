/** Pages of the kinds that differ in what a reader calls the article. The frame is of bare elements: no landmark helps. */

const MENU = ['Home', 'Lamps', 'Chairs', 'Tables', 'Journal', 'About us', 'Contact'];

function frame(content: string, title: string): string {
  const menu = MENU.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
  return `<html><head><title>${title} | Lamp House</title></head><body>
    <div class="top"><div class="logo"><a href="/">Lamp House</a></div><div class="nav"><ul>${menu}</ul></div></div>
    <div class="wrap"><div class="content">${content}</div><div class="side"><div class="box"><h4>Popular</h4><ul>
    <li><a href="/a">Ten lamps for small rooms</a></li><li><a href="/b">How we test chairs</a></li>
    <li><a href="/c">A table that folds away</a></li></ul></div>
    <div class="box newsletter"><h4>Newsletter</h4><form><label>Your address</label><button>Subscribe</button></form></div></div></div>
    <div class="foot"><ul>${menu}</ul><div>© 2026 Lamp House. All rights reserved.</div></div></body></html>`;
}

const PARAGRAPHS = [
  'A lamp that stands behind a chair should throw its light over the shoulder of the reader, not into the eyes.',
  'We have tried eleven of them over the winter, in three rooms, with four people who read every evening, and noted what they said.',
  'The first thing that everybody noticed was the switch: when it hangs on the cable, somebody has to look for it in the dark.',
  'The second was the shade. Linen makes a warm light, but it lets through so little that the bulb has to be a strong one.',
  'Metal shades throw all of it downwards, which is good for a book, and leaves the rest of the room as dark as before.',
];

export const article = frame(
  `<div class="post"><h1>Which lamp to read by</h1><div class="date">9 March 2026 by Ada</div><div class="text">
  ${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<h2>What we bought</h2><p>In the end we bought the plainest of them, and have not
  looked at another since: it stands where it should, and it stays cool.</p></div></div>`,
  'Which lamp to read by',
);

export const forum = frame(
  `<h1>Lamp flickers when the fridge starts</h1>${PARAGRAPHS.map(
    (
      text,
      index,
    ) => `<div class="message" id="message-${index}"><div class="user"><a href="/u/${index}">reader${index}</a></div>
    <div class="message-body">Had the same here. ${text} Has anybody found out more since then?</div>
    <div class="actions"><a href="#r">Reply</a> <a href="#q">Quote</a></div></div>`,
  ).join('')}`,
  'Lamp flickers when the fridge starts',
);

export const product = frame(
  `<div class="product"><h1>Reading lamp Ada</h1><div class="price">€ 89.00</div><button>Add to basket</button>
  <div class="description"><p>A reading lamp with a heavy foot of cast iron and a shade of brushed steel, which turns without a sound and
  stays where it is put. The cable is two metres long, and the switch sits on the foot, where a hand finds it in the dark.</p>
  <p>Comes with a bulb of eight watts, which lasts for about fifteen years when it is lit for three hours each evening.</p></div></div>
  <div class="related"><h3>You may also like</h3><div class="card"><a href="/p/1">Lamp Bea</a></div>
  <div class="card"><a href="/p/2">Lamp Cleo</a></div><div class="card"><a href="/p/3">Lamp Dora</a></div></div>`,
  'Reading lamp Ada',
);

export const listing = frame(
  `<h1>Journal</h1>${PARAGRAPHS.map(
    (text, index) =>
      `<div class="teaser"><h2><a href="/journal/${index}">Note ${index} from the workshop</a></h2><p>${text}</p></div>`,
  ).join('')}`,
  'Journal',
);

export const documentation = frame(
  `<div class="toc"><ul><li><a href="#install">Install</a></li><li><a href="#use">Use</a></li></ul></div>
  <div class="markdown"><h1>The dimmer</h1><p>The dimmer sets how bright a lamp is, from 0 to 100, and remembers it when the power fails.</p>
  <h2>Install</h2><p>Switch off the fuse before you open the socket, and make sure that nobody can switch it on again.</p>
  <pre>dimmer --set 40 --lamp reading</pre><h2>Use</h2><p>Call it with the name of a lamp. Without a name it sets all of them, one after the
  other, which takes a second for each.</p><ul><li>A value of 0 switches the lamp off, but keeps it connected.</li>
  <li>A value above 100 is an error, and nothing changes.</li></ul></div>`,
  'The dimmer',
);

export const withoutScripts = `<html><head><title>Lamp forum</title></head><body><div id="app"></div><noscript><div class="topic"><h1>Lamp
  flickers</h1>${PARAGRAPHS.map((text) => `<div class="post"><p>${text}</p></div>`).join('')}</div></noscript></body></html>`;

export const fiftyWords = `<html><body><div class="x"><ul>${MENU.map((name) => `<li><a href="/">${name} of the shop</a></li>`).join('')}</ul>
  <div><a href="/1">Read on about lamps</a> <a href="/2">Read on about chairs and tables</a></div><div>© Lamp House, Hall Street 4, all
  rights reserved, imprint, privacy, terms of use, delivery, payment, returns</div></div></body></html>`;

export const markdown = `---
title: Which lamp to read by
---

## Which lamp to read by

${PARAGRAPHS.join('\n\n')}

<a href="https://shop.example/"><img src="banner.png" alt=""></a>

* It stands.
* It stays cool.

Also read: [chairs](/chairs)
`;

export { PARAGRAPHS };
