import type { SitemapEntry } from '@linkvet/core';
import { codingsOf } from '../fetch/content-coding.js';
import type { Answer } from '../fetch/http-client.js';
import { parseMediaType } from '../fetch/media-type.js';
import { headerOf } from '../fetch/retry.js';
import { nextTurn } from '../turn.js';
import type { Harvest } from './harvest.js';
import { decodeChunks } from './text.js';
import { TextReader } from './text-reader.js';
import { unpack } from './unpack.js';
import { XmlReader } from './xml-reader.js';

/** Entries that are handed over together. */
const BATCH = 500;

/**
 * Reads the body of a sitemap piece by piece, so that neither memory nor the event loop is held, and hands its entries
 * over in batches, the last of which may be empty. Everything else is in the harvest, complete with the last batch.
 */
export async function* readSitemapFile(
  answer: Answer,
  harvest: Harvest,
  signal: AbortSignal,
): AsyncGenerator<SitemapEntry[]> {
  const { charset } = parseMediaType(headerOf(answer, 'content-type'));
  const bytes = unpack(answer.body, codingsOf(headerOf(answer, 'content-encoding')), harvest);
  let reader: XmlReader | TextReader | null = null;
  for await (const text of decodeChunks(bytes, charset, harvest)) {
    reader ??= readerFor(text, harvest);
    reader?.write(text);
    for (let batch = harvest.takeBatch(BATCH); batch.length > 0; batch = harvest.takeBatch(BATCH)) yield batch;
    if (harvest.isOver || signal.aborted) break;
    await nextTurn();
  }
  if (!harvest.isOver) {
    if (reader === null) harvest.stop('it is empty');
    else reader.end();
    if (harvest.isEmpty && !harvest.isOver) harvest.tell('it names nothing');
  }
  yield harvest.takeRest();
}

/** Null for what has not begun yet. */
function readerFor(text: string, harvest: Harvest): XmlReader | TextReader | null {
  const start = text.trimStart();
  if (start === '') return null;
  return start.startsWith('<') ? new XmlReader(harvest) : new TextReader(harvest);
}
