import { extract } from '@linkvet/core/extract';
import { sharedPath, testWithShared } from '@linkvet/testing';
import { expect } from 'vitest';
import { checkArchive } from '../src/index.js';
import { readEvents } from './archive-writer.js';

/**
 * Counted by a script that shares nothing with ours: it unpacks every member of gzip, looks for the lines with which
 * records begin, without a look at lengths, and counts, among the captures of http URLs, the URLs, those whose first
 * capture is HTML with a status of 2xx, and the later captures.
 */
const COUNTED: [name: string, urls: number, html: number, later: number][] = [
  ['jwarc-cc.warc.gz', 1, 1, 0],
  ['pywacz-example-iana.warc', 21, 6, 37],
  ['pywacz-valid_example_1.wacz', 1, 1, 0],
  ['pywacz-valid_example_2.wacz', 1, 1, 0],
  ['resiliparse-block-sized-records.warc.gz', 0, 0, 0],
  ['resiliparse-clipped.warc.gz', 1, 1, 0],
  ['resiliparse-clueweb-quirk.warc.gz', 29, 29, 0],
  ['resiliparse-warcfile.warc.gz', 16, 16, 0],
  ['warcio-bad.arc', 1, 0, 0],
  ['warcio-example-bad-non-chunked.warc.gz', 1, 1, 1],
  ['warcio-example-iana.org-chunked.warc', 1, 1, 0],
  ['warcio-example-resource.warc.gz', 1, 1, 0],
  ['warcio-example-space-in-url.arc', 1, 1, 0],
  ['warcio-example-trunc.warc', 1, 1, 0],
  ['warcio-example-wrong-chunks.warc.gz', 1, 1, 0],
  ['warcio-example.arc', 1, 1, 0],
  ['warcio-example.arc.gz', 1, 1, 0],
  ['warcio-example.warc', 1, 1, 1],
  ['warcio-example.warc.gz', 1, 1, 1],
  ['warcio-post-test.warc.gz', 2, 0, 1],
];

/** What is broken on purpose. The one page of the clipped file is the only HTML that cannot be read. */
const BROKEN: Record<string, string> = {
  'resiliparse-clipped.warc.gz': 'The compressed data at byte 0 ends in the middle. !',
  'warcio-bad.arc': '2 places of it are damaged. The first: No record begins at byte 0. !',
  'warcio-example-space-in-url.arc': 'It ends in the middle of a record. !',
  'warcio-example-trunc.warc': 'The record at byte 1197 gives a wrong length.',
};
const FAILED: Record<string, string> = {
  'resiliparse-clipped.warc.gz': 'damaged-record',
  'warcio-bad.arc': 'bad-answer',
};

testWithShared.each(COUNTED)(
  '%s has %i URLs, %i of them HTML, and %i later captures',
  async (name, urls, html, later) => {
    const file = sharedPath('sites/warc', name);
    await checkArchive(file);
    const events = await readEvents({ file, extract });
    const pages = events.flatMap((event) => (event.type === 'page' ? event : []));
    const failed = events.flatMap((event) => (event.type === 'failed' ? event.reason : []));
    const notes = new Map(events.flatMap((event) => (event.type === 'note' ? [[event.code, event]] : [])));
    const damage = notes.get('archive-damaged');
    expect(pages.length + failed.length).toBe(urls);
    expect(failed).toEqual([FAILED[name] ?? []].flat());
    expect(pages.filter(({ facts }) => facts !== null)).toHaveLength(name === 'resiliparse-clipped.warc.gz' ? 0 : html);
    expect(notes.get('limit-reached')?.detail.match(/\d+/)?.[0] ?? '0').toBe(String(later));
    expect(damage && `${damage.detail}${damage.incomplete ? ' !' : ''}`).toBe(BROKEN[name]);
    expect(notes.has('target-failed')).toBe(urls === 0);
  },
);

testWithShared('a zip without an archive in it is none', async () => {
  await expect(checkArchive(sharedPath('sites/warc/pywacz-invalid_example_1.wacz'))).rejects.toMatchObject({
    name: 'UsageError',
  });
});
