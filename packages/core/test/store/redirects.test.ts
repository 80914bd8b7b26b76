import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { tableRedirects } from '../../src/store/queries/table-redirects.js';
import { type Answer, answer, ask, audit, databaseIn, origin, record } from './pages.js';

/** A redirect from one path to another. */
function redirect(from: string, to: string, status = 301, headers = `location: ${to}`): Answer {
  const url = new URL(from, origin).href;
  const page = record({ url, status, redirectTo: new URL(to, origin).href, contentType: '', headers });
  return {
    ...answer(from, ''),
    event: { type: 'page', page, depth: 1, facts: null, discovered: [] },
    page: null as never,
  };
}

const refresh = (from: string, to: string) =>
  answer(from, `<meta http-equiv="refresh" content="0; url=${to}"><p>Moved.</p>`);

async function redirectsOf(pages: readonly Answer[]) {
  await using folder = await temporaryFolder();
  audit(databaseIn(folder), pages);
  const rows = ask(databaseIn(folder), tableRedirects, { run: 1 });
  return new Map(rows.map((row) => [row.url.slice(origin.length), row]));
}

test('a chain is told hop by hop, with the status and the headers of each, and where it ends', async () => {
  const rows = await redirectsOf([
    redirect('/one', '/two#part', 301, 'location: /two#part\nserver: lamps'),
    redirect('/two', '/three', 302),
    answer('/three', 'x'),
    redirect('/away', 'https://other.example/#top', 308),
  ]);
  expect([...rows.keys()]).toEqual(['/away', '/one', '/two']);
  expect(rows.get('/one')).toEqual({
    ...{ url: `${origin}/one`, status: 301, target_url: `${origin}/two#part`, depth: 1, via: 'http' },
    ...{ final_url: `${origin}/three`, final_status: 200, hops: 2, loops: 0 },
    chain: `301 ${origin}/one; 302 ${origin}/two`,
    headers: 'location: /two#part\nserver: lamps',
  });
  expect(rows.get('/two')).toMatchObject({ hops: 1, chain: `302 ${origin}/two`, final_status: 200 });
  // Nobody asked there.
  expect(rows.get('/away')).toMatchObject({ final_url: 'https://other.example/#top', final_status: null, hops: 1 });
});

test('a meta refresh is a hop of a chain, unless the page loads itself again or scripts keep it from happening', async () => {
  const rows = await redirectsOf([
    redirect('/old', '/moved'),
    refresh('/moved', '/new#top'),
    answer('/new', 'x'),
    refresh('/clock', '/clock#now'),
    answer('/plain', '<noscript><meta http-equiv="refresh" content="0; url=/basic"></noscript>'),
  ]);
  expect([...rows.keys()]).toEqual(['/moved', '/old']);
  expect(rows.get('/moved')).toMatchObject({
    status: 200,
    via: 'meta-refresh',
    hops: 1,
    final_url: `${origin}/new#top`,
  });
  expect(rows.get('/old')).toMatchObject({
    ...{ via: 'http', hops: 2, final_url: `${origin}/new#top`, final_status: 200 },
    chain: `301 ${origin}/old; 200 ${origin}/moved`,
  });
});

test('a chain that comes back to itself loops, wherever it was entered, and one of more than ten hops is too long', async () => {
  const long = Array.from({ length: 13 }, (_, hop) => redirect(`/long${hop}`, `/long${hop + 1}`));
  const rows = await redirectsOf([
    redirect('/in', '/circle'),
    redirect('/circle', '/circus'),
    redirect('/circus', '/circle#again'),
    redirect('/self', '/self'),
    ...long,
    answer('/long13', 'x'),
  ]);
  const told = (path: string) => {
    const { hops, loops, final_url } = rows.get(path) ?? {};
    return [hops, loops, final_url?.slice(origin.length) ?? null];
  };
  expect(['/in', '/circle', '/circus', '/self', '/long0', '/long3'].map(told)).toEqual([
    [3, 1, null],
    [2, 1, null],
    [2, 1, null],
    [1, 1, null],
    [11, 0, null],
    [10, 0, '/long13'],
  ]);
});
