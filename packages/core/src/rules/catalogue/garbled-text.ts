import type { PageContent, Place } from '../../model.js';
import { pageRule } from '../define.js';
import { findGarbled, type Garbling } from '../misread-bytes.js';
import { whatwgEncoding } from '../policies.js';

const QUOTE_LENGTH = 80;
/** Words that are made up of accents alone exist, and names are written in runs of them: one or two say nothing. */
const LEAST_LATIN_WORDS = 3;
/** A page that speaks of encodings may show what goes wrong with them. */
const ENCODINGS =
  /mojibake|char(?:acter )?sets?\b|\bencod(?:ed|ing)|\bunicode\b|\butf-?8\b|\blatin-?1\b|iso-?8859|windows-?125\d|code ?page|koi8|zeichensatz|zeichenkodierung|encodage|codificaci|кодировк|文字化け|文字コード|乱码|编码/i;
const CODE = new Set(['pre', 'xmp', 'code']);

export const garbledText = pageRule({
  id: 'garbled-text',
  title: 'Text was read in the wrong encoding',
  why: 'Readers and search engines see signs instead of letters, and words so spoilt are not found.',
  fix: 'Write and send the text in one encoding, best UTF-8, and repair what was stored after it had been misread.',
  severity: 'warning',
  confidence: 'likely',
  policy: [whatwgEncoding],
  packs: [],
  evidence: { garbling: 'text', quote: 'text', count: 'number' },
  identity: ['garbling'],
  examples: {
    bad: [
      '<p>The cafÃ© doesnâ€™t sell lamps.</p>',
      '<title>Lamps â€“ the best</title><p>Lamps</p>',
      '<p>ÐŸÑ€Ð¸Ð²ÐµÑ‚, ÐºÐ°Ðº Ð´ÐµÐ»Ð°?</p>',
      '<p>РџСЂРёРІРµС‚, РєР°Рє РґРµР»Р°?</p>',
      '<p>The caf\ufffd sells lamps.</p>',
    ],
    good: [
      '<p>The café doesn’t sell lamps.</p>',
      '<p>A NÃO, o CORAÇÃO, «IRMû e “MAÇÔ ficam em São Paulo.</p>',
      '<p>Привет, как дела? РСФСР.</p>',
      '<p>In mojibake the letter é becomes Ã©.</p>',
      '<pre>print("Ã©")</pre>',
    ],
  },
  *check({ content }) {
    const { blocks, title, titleAt } = content;
    const found = new Map<Garbling, { at: Place | null; quote: string; count: number }>();
    for (const { text, at } of textsOf(content)) {
      for (const place of findGarbled(text)) {
        const known = found.get(place.garbling);
        if (known === undefined) found.set(place.garbling, { at, quote: around(text, place.at), count: place.count });
        else known.count += place.count;
      }
    }
    if (found.size === 0) return;
    const speaksOfEncodings = ENCODINGS.test(title) || blocks.some(({ text }) => ENCODINGS.test(text));
    for (const [garbling, { at, quote, count }] of found) {
      if (garbling === 'Cyrillic or Greek read as Latin letters' && count < LEAST_LATIN_WORDS) continue;
      if (speaksOfEncodings && at !== titleAt && isFew(count, blocks.length)) continue;
      const evidence = { garbling, quote, count };
      yield { at, evidence, places: count, ...(speaksOfEncodings ? { confidence: 'review' as const } : {}) };
    }
  },
});

/** The title and the main text, code apart. */
function* textsOf({ title, titleAt, blocks, main }: PageContent): Iterable<{ text: string; at: Place | null }> {
  yield { text: title, at: titleAt };
  for (const [index, { text, tag, line }] of blocks.entries()) {
    if (main[index] && !CODE.has(tag)) yield { text, at: { line, column: null, selector: '' } };
  }
}

/** Examples of what goes wrong, beside the text that explains them. */
function isFew(count: number, blocks: number): boolean {
  return count <= Math.max(5, blocks / 2);
}

function around(text: string, at: number): string {
  const from = Math.max(0, at - QUOTE_LENGTH / 2);
  return text.slice(from, from + QUOTE_LENGTH).trim();
}
