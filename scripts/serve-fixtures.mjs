// Serves the sites of fixtures/ on loopback, each folder under its own name as a virtual host. Built-in modules only.
// Run by hand it says how to audit them, and serves until Ctrl-C.
import { readFileSync, realpathSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const FIXTURES = resolve(import.meta.dirname, '..', 'fixtures');
const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
]);

/**
 * Serves every folder of fixtures/ as the host it is named after, on a free loopback port.
 * @returns {Promise<{ origin: string, hosts: string[], close: () => Promise<void> }>} `origin` is where the socket
 *   goes, `http://127.0.0.1:PORT`; `hosts` are the names to send as Host header, sorted
 */
export async function serveFixtures() {
  const entries = await readdir(FIXTURES, { withFileTypes: true });
  const sites = new Map(
    entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [
        name,
        { root: join(FIXTURES, name), redirects: readRedirects(join(FIXTURES, name, '_redirects')) },
      ]),
  );
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answer(sites, request);
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    hosts: [...sites.keys()].sort(),
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(sites, request) {
  const site = sites.get((request.headers.host ?? '').toLowerCase().replace(/:\d+$/, ''));
  if (site === undefined) return text(421, 'No such host here.');
  const path = request.url.split('?')[0];
  const redirect = site.redirects.get(path);
  if (redirect !== undefined) return { status: redirect.status, headers: { location: redirect.to }, body: '' };
  const file = fileOf(site.root, path);
  if (file === null) return notFound();
  try {
    const body = await readFile(file);
    return { status: 200, headers: { 'content-type': TYPES.get(extname(file)) ?? 'application/octet-stream' }, body };
  } catch (error) {
    if (error.code === 'EISDIR') return { status: 301, headers: { location: `${path}/` }, body: '' };
    return notFound();
  }
}

/** The file that answers for a URL path; null when it would lie outside the site or is no page of it. */
function fileOf(root, path) {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const file = resolve(root, `.${decoded}`, decoded.endsWith('/') ? 'index.html' : '');
  const isInside = file.startsWith(root + sep) && !decoded.includes('\0');
  return isInside && file !== join(root, '_redirects') ? file : null;
}

/** Lines of `from to status`; what follows a `#` at the start of a line is a comment. */
function readRedirects(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(' '));
  return new Map(rows.map(([from, to, status]) => [from, { to, status: Number(status) }]));
}

function notFound() {
  const body = '<!doctype html><html lang="en"><title>Not found</title><p>There is no such page.</p></html>';
  return { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function text(status, body) {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  const { origin, hosts } = await serveFixtures();
  const sites = hosts.map((host) => `http://${host}/ --origin-map http://${host}=${origin}`);
  const command = ['npx linkvet audit --rate 0', ...sites].join(' \\\n    ');
  console.log(`Serving until Ctrl-C. To audit the sites:\n  ${command}`);
}
