import { type AdsTxtFile, parseAdsTxt } from '@linkvet/core';
import { codingsOf, decodeBody } from '../fetch/content-coding.js';
import type { Answer } from '../fetch/exchange.js';
import { parseMediaType, sniffMediaType } from '../fetch/media-type.js';
import { headerOf } from '../fetch/retry.js';
import { decodeText } from '../fetch/text.js';
import { MAX_BODY_BYTES } from '../limits.js';
import { type Asked, type AskOptions, askFile } from './ask-file.js';

export type AdsTxtKind = AdsTxtFile['kind'];

export const ADS_TXT_KINDS: readonly AdsTxtKind[] = ['ads.txt', 'app-ads.txt'];

/** What was read of a file. */
export type AdsTxtContent = Pick<AdsTxtFile, 'state' | 'detail' | 'lines'>;

/** Where a file is looked for: the host of which it speaks, and its origins in the order in which they are asked. */
export interface AdsTxtPlace {
  domain: string;
  origins: readonly string[];
}

/**
 * Asks the origins of a domain, one after the other, until one of them has the file. Where none has, the first that
 * answered says what it comes to.
 */
export async function askAdsTxt(
  { domain, origins }: AdsTxtPlace,
  kind: AdsTxtKind,
  ask: AskOptions,
): Promise<AdsTxtFile> {
  const known = new Map<string, Asked>();
  const files: AdsTxtFile[] = [];
  for (const origin of origins) {
    const { url, status, answer, problem } = await askFile(`${origin}/${kind}`, ask, known);
    const content = answer === null ? unknownAdsTxt(problem) : readAdsTxtAnswer(answer, kind);
    files.push({ domain, kind, url, status, ...content });
    if (content.state === 'found') break;
  }
  const found = files.find(({ state }) => state === 'found') ?? files.find(({ status }) => status !== null);
  const file = found ?? files.at(-1);
  if (file === undefined) throw new Error(`There is no origin to ask for the ${kind} of ${domain}.`);
  return file;
}

/** What an answer that is no redirect says: only a file that is there, or is not, says something. */
export function readAdsTxtAnswer(answer: Pick<Answer, 'status' | 'headers' | 'body'>, kind: AdsTxtKind): AdsTxtContent {
  const { status } = answer;
  if (status === 404 || status === 410) return absent(`It answered ${status}.`);
  if (status < 200 || status > 299) return unknownAdsTxt(`It answered ${status}.`);
  const body = decodeBody(answer.body, codingsOf(headerOf(answer, 'content-encoding')), MAX_BODY_BYTES);
  return 'failed' in body ? unknownAdsTxt(body.detail) : readAdsTxt(body, kind, headerOf(answer, 'content-type'));
}

/**
 * Reads the bytes of a file. One that says nothing is as good as none (ads.txt 1.1, section 3.2.1), and a page in its
 * place is none.
 *
 * @param contentType the header that it came with; '' when it came with none
 */
export function readAdsTxt(bytes: Buffer, kind: AdsTxtKind, contentType = ''): AdsTxtContent {
  if (bytes.length > MAX_BODY_BYTES) return unknownAdsTxt(`It has more than ${MAX_BODY_BYTES} bytes.`);
  if (sniffMediaType(bytes) !== '') return absent('A page stands in its place.');
  const { type, charset } = parseMediaType(contentType);
  const { lines, leftOut } = parseAdsTxt(decodeText(bytes, charset === '' ? 'utf-8' : charset).text, kind);
  if (leftOut !== '') return { state: 'unknown', detail: leftOut, lines };
  if (lines.length === 0) return absent('It says nothing, and an empty file counts as none.');
  const isText = type === '' || type === 'text/plain';
  if (!isText && lines.every((line) => line.type !== 'record')) return absent(`Something else stands there: ${type}.`);
  return { state: 'found', detail: '', lines };
}

function absent(detail: string): AdsTxtContent {
  return { state: 'absent', detail, lines: [] };
}

/** Nothing can be said, for the reason in this sentence. */
export function unknownAdsTxt(detail: string): AdsTxtContent {
  return { state: 'unknown', detail, lines: [] };
}
