import { fixed, type Hostility, html } from './hostility.js';

const untyped = { 'content-type': 'text/html' };

/** Pages in one encoding that say they are in another, and pages that hide markup in an encoding. */
export const charsets: Hostility = fixed({
  // A title of Japanese in Shift_JIS, sent as UTF-8.
  '/charset/wrong-header': html(latin('<title>\x93\xfa\x96\x7b</title>')),
  '/charset/wrong-meta': html(latin('<meta charset="utf-16le"><title>caf\xe9</title>'), untyped),
  '/charset/unknown-label': html(latin('<title>caf\xe9</title>'), { 'content-type': 'text/html; charset=x-evil' }),
  '/charset/two-labels': html('<title>café</title>', { 'content-type': 'text/html; charset=utf-8; charset=utf-16' }),
  '/charset/long-label': html('<title>café</title>', { 'content-type': `text/html; charset=${'u'.repeat(5000)}` }),
  // In UTF-7 this is a script; no browser reads UTF-7 since.
  '/charset/utf-7': html('<title>+ADw-script+AD4-alert(1)+ADw-/script+AD4-</title>', {
    'content-type': 'text/html; charset=utf-7',
  }),
  '/charset/utf-16-unmarked': html(Buffer.from('<title>wide</title>', 'utf16le'), untyped),
  '/charset/utf-16-lone-surrogate': html(Buffer.from('\ufeff<title>\ud800 alone</title>', 'utf16le'), untyped),
  '/charset/utf-16-odd': html(Buffer.from('\ufeff<title>odd</title>', 'utf16le').subarray(0, -1), untyped),
  '/charset/utf-8-surrogate': html(latin('<title>\xed\xa0\x80 alone</title>')),
  '/charset/utf-8-overlong': html(latin('<title>\xc0\xbcscript\xc0\xbe</title>')),
  '/charset/utf-8-cut': html(latin('<title>cut</title><p>\xe2\x82')),
  '/charset/replacement': html('<title>\x1b$)C\x0e~</title>', { 'content-type': 'text/html; charset=iso-2022-kr' }),
  '/charset/nul': html('<ti\0tle>\0nul\0</title><a href="/charset\0/nul">n\0l</a>'),
  '/charset/binary': html(Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * 7919) % 251))),
});

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
