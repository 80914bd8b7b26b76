import { serveSite } from '@linkvet/testing';

const ARTICLE = `
  <p>Tomatoes want warm roots and dry leaves, so water the soil in the morning and never the plant at night.</p>
  <p>A lamp above the seed tray brings strong stems: hang it a hand above the leaves and raise it as they grow.</p>
  <p>Pinch out the side shoots every week, tie the main stem to a cane, and pick the lowest leaves when they turn.</p>
  <p>Feed them once a fortnight from the first flower on, and keep a notebook of what you gave them and when.</p>`;

const MONEY = `
  <p><a href="https://brand.sjv.io/c/1234567/1725213/17190?subId1=tray" rel="nofollow">The lamp we like</a>
  <img src="https://imp.pxf.io/i/1234567/1725213/17190" width="0" height="0"></p>
  <ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890"
    data-ad-format="auto"></ins>`;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main>${body}</main></body></html>`;

/** A small site with a bit of everything that a table can hold. */
const GARDEN = {
  '/robots.txt': 'User-agent: *\nDisallow: /private/\n',
  '/': page(
    'Garden',
    `<h1>Garden</h1><p>Notes from a small garden.</p>
    <a href="/tomatoes">Tomatoes</a> <a href="/tomatoes-again">Again</a> <a href="/old">Old</a>
    <a href="/private/diary">Diary</a> <a href="/gone">Gone</a> <a href="https://other.example/">Friends</a>`,
  ),
  '/tomatoes': page('=Tomatoes, "ripe"', `<h1>Tomatoes</h1>${ARTICLE}${MONEY}`),
  '/tomatoes-again': page(
    'Tomatoes again',
    `<h1>Tomatoes again</h1><p>Advertisement: we earn a commission when you buy through links on this page.</p>
    ${ARTICLE}${MONEY}
    <a href="https://go.skimresources.com/?id=123X456&amp;url=https%3A%2F%2Fshop.example%2Fcane" rel="sponsored">Cane</a>
    <a href="https://go.skimresources.com/?id=123X456&amp;url=https%3A%2F%2Fbrand.sjv.io%2Fc%2F1234567%2F5%2F17190" rel="sponsored">
      Tray</a>`,
  ),
};

/** The garden under https://garden.example/, and the option that leads there. */
export async function serveGarden() {
  const site = await serveSite({
    ...GARDEN,
    '/old': (_request, response) => response.writeHead(301, { location: '/tomatoes' }).end(),
  });
  const audit = ['audit', 'https://garden.example/', '--origin-map', `https://garden.example=${site.origin}`];
  return Object.assign(site, { audit: [...audit, '--rate', '0'] });
}
