import { join } from 'node:path';
import type { SourceEvent } from '@linkvet/core';
import { ADS_TXT_KINDS, readAdsTxt, unknownAdsTxt } from '../ads-txt/read-ads-txt.js';
import { MAX_BODY_BYTES } from '../limits.js';
import type { FolderListing } from './folder-pages.js';
import { readPageFile } from './page-file.js';

/** The ads.txt and app-ads.txt that a folder holds for the host of its address; none where the folder is a part of a site. */
export function* readFolderAdsTxt({ root, files }: FolderListing, base: URL): Generator<SourceEvent> {
  for (const kind of ADS_TXT_KINDS) {
    if (base.pathname !== '/' || !files.has(kind)) continue;
    const bytes = readPageFile(join(root, kind));
    const problem = bytes === null ? `It is larger than ${MAX_BODY_BYTES} bytes.` : String(bytes);
    const content = Buffer.isBuffer(bytes) ? readAdsTxt(bytes, kind) : unknownAdsTxt(problem);
    const url = new URL(kind, base).href;
    if (content.state === 'unknown') {
      yield { type: 'note', code: 'ads-txt-unknown', subject: url, detail: content.detail, incomplete: false };
    }
    yield { type: 'ads-txt', file: { domain: base.host, kind, url, status: null, ...content } };
  }
}
