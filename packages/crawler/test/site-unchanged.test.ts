import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EarlierReading, PreviousRun, SourceEvent } from '@linkvet/core';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { crawl, link } from './crawl.js';
import { simpleExtract } from './simple-extract.js';

type PageEvent = SourceEvent & { type: 'page' };

/** What a run remembers of the blocks of every page: a source hands it on as it is. */
const reading = {} as EarlierReading;

/** What a run remembers of its pages. */
function remember(events: readonly SourceEvent[]): PreviousRun {
  const pages = new Map<string, PageEvent>();
  for (const event of events) if (event.type === 'page') pages.set(event.page.url, event);
  return {
    page: (url) => {
      const event = pages.get(url);
      return event === undefined ? null : { record: event.page, facts: () => event.facts, reading: () => reading };
    },
  };
}

/** Answers with validators, and 304 to who knows them. */
const withTag = (tag: string, body: string) => (request: IncomingMessage, response: ServerResponse) => {
  const isKnown = request.headers['if-none-match'] === tag;
  response.writeHead(isKnown ? 304 : 200, { etag: tag, 'content-type': 'text/html' });
  response.end(isKnown ? undefined : body);
};
const html =
  (body: string, headers: Record<string, string> = {}) =>
  (_: unknown, response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);

const later = { now: () => new Date('2026-02-03T04:05:06Z') };

test('pages that a host says, or their bodies show, to be what they were are not read again, and still lead on', async () => {
  await using site = await serveSite({
    '/': withTag('"1"', link('/same', '/dated', '/new')),
    '/same': html(link('/deep')),
    '/dated': (request, response) => {
      const isKnown = request.headers['if-modified-since'] !== undefined;
      response.writeHead(isKnown ? 304 : 200, {
        'last-modified': 'Fri, 02 Jan 2026 03:04:05 GMT',
        'content-type': 'text/html',
      });
      response.end(isKnown ? undefined : 'x');
    },
    '/new': html('x'),
    '/deep': withTag('"2"', link('http://out.example/')),
  });
  const first = await crawl(site.origin);
  const read: string[] = [];
  const again = await crawl(site.origin, {
    ...later,
    previous: remember(first.events),
    external: 'check',
    extract: (page) => {
      read.push(page.url);
      return simpleExtract(page);
    },
  });
  expect(read).toEqual([]);
  expect(again.frontier.counts()).toMatchObject({ discovered: 5, fetched: 0, unchanged: 5 });
  expect([...again.frontier.rows.keys()]).toEqual([...first.frontier.rows.keys()]);
  const before = new Map(first.events.flatMap((event) => (event.type === 'page' ? [[event.page.url, event]] : [])));
  for (const event of again.events) {
    if (event.type !== 'page') continue;
    const { page, facts, depth } = before.get(event.page.url) as PageEvent;
    expect(event).toMatchObject({ isUnchanged: true, facts, depth });
    expect(event.reading).toBe(reading);
    expect(event.page).toEqual({ ...page, fetchedAt: '2026-02-03T04:05:06.000Z', elapsedMs: event.page.elapsedMs });
  }
  expect(again.checks.map(({ url }) => url)).toEqual(['http://out.example/']);
});

test('a page whose body or headers changed is read', async () => {
  let change = 0;
  await using site = await serveSite({
    '/': (request, response) => html(`<title>${change}</title>${link('/header', '/type')}`)(request, response),
    '/header': (request, response) => html('x', change === 0 ? {} : { 'x-robots-tag': 'noindex' })(request, response),
    '/type': (request, response) =>
      html('x', { 'content-type': `text/html; charset=${change === 0 ? 'utf-8' : 'iso-8859-1'}` })(request, response),
  });
  const first = await crawl(site.origin);
  change = 1;
  const again = await crawl(site.origin, { previous: remember(first.events) });
  expect(again.frontier.counts()).toMatchObject({ fetched: 3, unchanged: 0 });
  expect(again.events[0]).toMatchObject({ facts: { title: '1' } });
  expect(again.events.some((event) => event.type === 'page' && 'isUnchanged' in event)).toBe(false);
});

test('redirects and errors of before are asked for anew, without a word about before', async () => {
  const redirect = (_: unknown, response: ServerResponse) =>
    void response.writeHead(301, { location: '/new', etag: '"r"' }).end();
  const gone = (_: unknown, response: ServerResponse) =>
    void response.writeHead(404, { etag: '"g"', 'content-type': 'text/html' }).end('gone');
  await using site = await serveSite({ '/': link('/old', '/gone'), '/old': redirect, '/gone': gone, '/new': 'x' });
  const first = await crawl(site.origin);
  site.requests.length = 0;
  const { page } = remember(first.events);
  const previous: PreviousRun = {
    page: (url) => {
      const known = page(url);
      return known === null ? null : { ...known, record: { ...known.record, etag: '"x"' } };
    },
  };
  const again = await crawl(site.origin, { previous });
  expect(again.frontier.counts()).toMatchObject({ fetched: 2, unchanged: 2 });
  const asked = site.requests.filter(({ url }) => url === '/old' || url === '/gone');
  expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined]);
});

test('a page that was no HTML and has not changed stays without facts', async () => {
  await using site = await serveSite({
    '/': link('/paper.pdf'),
    '/paper.pdf': (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"p"';
      response.writeHead(isKnown ? 304 : 200, { etag: '"p"', 'content-type': 'application/pdf' });
      response.end(isKnown ? undefined : '%PDF');
    },
  });
  const first = await crawl(site.origin);
  const again = await crawl(site.origin, { previous: remember(first.events) });
  expect(again.events[1]).toMatchObject({
    isUnchanged: true,
    facts: null,
    page: { status: 200, contentType: 'application/pdf' },
  });
});
