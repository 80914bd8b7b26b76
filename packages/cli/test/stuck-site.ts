import { type ServedSite, serveSite } from '@linkvet/testing';

/** A site whose second page does not answer while it is stuck; `whenStuck` is called when it is asked for. */
export async function stuckSite(whenStuck: () => void): Promise<ServedSite & { heal(): void }> {
  let isStuck = true;
  const site = await serveSite({
    '/': '<title>Home</title><a href="/next">Next</a>',
    '/next': (_request, response) => {
      if (isStuck) whenStuck();
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Next</title>');
    },
  });
  return Object.assign(site, { heal: () => (isStuck = false) });
}
