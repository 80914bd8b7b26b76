import { serveSite, temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { linkvet } from './linkvet.js';

const page = (title: string, body = '') =>
  `<html lang="en"><head><title>${title}</title></head><body><p>${title}</p>${body}</body></html>`;

const BUY = '<p><a href="https://brand.sjv.io/c/1234567/1725213/17190">The lamp we like</a></p>';

/** Two hosts behind one server: one has a guide with a paid link, the other links to the same page that is gone. */
async function serveTwo() {
  const site = await serveSite({
    'lamps.example/': page(
      'Lamps',
      '<a href="/guide">Guide</a> <a href="/desk">Desk</a> <a href="/left-out">Not read</a>',
    ),
    'lamps.example/guide': page('Guide', BUY),
    'lamps.example/desk': page('Desk'),
    'trees.example/': page('Trees', `${BUY}<a href="/gone">Gone</a>`),
  });
  const options = ['--origin-map', `http://*.example=${site.origin}`, '--rate', '0', '--exclude', 'left-out'];
  return Object.assign(site, { options });
}

const RULES = ['--rules', 'missing-disclosure,broken-internal-link'];

test('an audit of several hosts tells what each of them has', async () => {
  await using folder = await temporaryFolder();
  await using site = await serveTwo();
  const audit = (...argv: string[]) => linkvet(['audit', ...argv, ...site.options, ...RULES], { cwd: folder.path });
  const both = await audit('http://lamps.example/', 'http://trees.example/');
  expect(both.stdout).toContain(
    `
Hosts: 2
  lamps.example: 3 pages, 1 error, 1 affiliate link
  trees.example: 2 pages, 2 errors, 1 affiliate link
`,
  );
  expect((await linkvet(['dashboard'], { cwd: folder.path })).stdout).toContain('\nHosts: 2\n  lamps.example: 3 pages');
  expect((await audit('http://trees.example/')).stdout).not.toContain('Hosts:');
});

test('the summary as JSON has the hosts, also where there is one', async () => {
  await using folder = await temporaryFolder();
  await using site = await serveTwo();
  const audit = async (...argv: string[]) => {
    const { stdout } = await linkvet(['audit', ...argv, ...site.options, ...RULES, '--format', 'json'], {
      cwd: folder.path,
    });
    return JSON.parse(stdout);
  };
  const none = { error: 0, warning: 0, notice: 0 };
  const trees = { host: 'trees.example', pages: 2, findings: { ...none, error: 2 }, affiliateLinks: 1, adSlots: 0 };
  expect(await audit('http://lamps.example/', 'http://trees.example/')).toMatchObject({
    hosts: [{ host: 'lamps.example', pages: 3, findings: { ...none, error: 1 }, affiliateLinks: 1, adSlots: 0 }, trees],
    operators: expect.any(Number),
    linkFarms: { strong: 0, suspicious: 0 },
  });
  expect(await audit('http://trees.example/')).toMatchObject({ hosts: [trees], operators: 0 });
});
