import type { AdsTxtFile } from '@linkvet/core';
import { ADS_TXT_KINDS, readAdsTxtAnswer } from '../ads-txt/read-ads-txt.js';
import type { ArchiveRecord } from './archive-record.js';
import { readMessage } from './capture.js';

/**
 * The ads.txt or app-ads.txt that a record of this URL holds, or says to be missing, for the host of the URL; null for any
 * other record, and for one that does not tell.
 */
export function readAdsTxtRecord(url: string, record: ArchiveRecord): AdsTxtFile | null {
  const { host, pathname, search } = new URL(url);
  const kind = ADS_TXT_KINDS.find((kind) => `/${kind}` === `${pathname}${search}`);
  const message = kind === undefined ? null : readMessage(record);
  if (kind === undefined || message === null) return null;
  const content = readAdsTxtAnswer(message, kind);
  const status = record.type === 'resource' ? null : message.status;
  return content.state === 'unknown' ? null : { domain: host, kind, url, status, ...content };
}
