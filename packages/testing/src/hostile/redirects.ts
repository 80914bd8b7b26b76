import { fixed, type HostileAnswer, type Hostility, html, page } from './hostility.js';

const to = (location: string | string[], status = 302): HostileAnswer => {
  return (_, response) => {
    response.statusCode = status;
    response.setHeader('location', location).end();
  };
};

/** Redirects that lead nowhere, in circles, or where nobody may go. `secret` is an address that must not be asked. */
export function redirects(secret: string): Hostility {
  const chain = fixed({
    '/redirect/self': to('/redirect/self'),
    '/redirect/loop-a': to('/redirect/loop-b', 301),
    '/redirect/loop-b': to('/redirect/loop-a', 308),
    '/redirect/file': to('file:///etc/passwd'),
    '/redirect/javascript': to('javascript:alert(1)'),
    '/redirect/data': to('data:text/html,<title>data</title>'),
    '/redirect/private': to(`${secret}/redirect/secret`),
    '/redirect/metadata': to('http://169.254.169.254/latest/meta-data/'),
    '/redirect/private-in-octal': to('http://0177.0.0.1/'),
    '/redirect/private-mapped': to('http://[::ffff:127.0.0.1]/'),
    '/redirect/two': to(['/redirect/end', '/redirect/other']),
    '/redirect/empty': to(''),
    '/redirect/none': (_, response) => void response.writeHead(302).end(),
    '/redirect/no-address': to('http://['),
    '/redirect/spaces': to('  /redirect/end\t'),
    '/redirect/long': to(`/redirect/${'x'.repeat(20_000)}`),
    '/redirect/with-password': to('http://user:secret@other.invalid/'),
    '/redirect/refresh': html('<meta http-equiv="refresh" content="0; url=javascript:alert(1)"><title>Refresh</title>'),
    '/redirect/end': html(page('The end')),
  });
  // A chain that never ends: every step is a new address.
  const endless = (path: string) => {
    const step = /^\/redirect\/step\/(\d+)$/.exec(path)?.[1];
    return step === undefined ? undefined : to(`/redirect/step/${Number(step) + 1}`);
  };
  return {
    paths: [...chain.paths, '/redirect/step/1'],
    answerTo: (path) => chain.answerTo(path) ?? endless(path),
  };
}
