import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { rules } from '../src/rules/index.js';
import { networkCounts, publisherCounts, ruleCounts, runById } from '../src/store/queries/index.js';
import { tableAffiliateHops } from '../src/store/queries/table-affiliate-hops.js';
import { tableAffiliateLinks } from '../src/store/queries/table-affiliate-links.js';
import { auditSite } from './rules/audit-site.js';
import { ask, databaseIn } from './store/pages.js';

const chosen = rules.filter(({ id }) => id === 'unqualified-affiliate-link' || id === 'missing-title');
const paid = 'https://x.pxf.io/c/1111/2/3';

test('a link to a redirect of the site is judged by where the redirect leads', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const site = {
    '/': `<title>Lamps</title><p><a href="/tips/lamp">The lamp</a> and <a href="${paid}">the chair</a></p>`,
    '/about': '<p>Nobody links to a shop here. <a href="/tips/history">History</a></p>',
    '/tips/lamp': '302 https://site.example/hop',
    '/hop': `301 ${paid}`,
    '/tips/history': '301 https://site.example/about',
  };
  const findings = await auditSite(site, chosen, file);
  expect(findings.map(({ rule, pageUrl, evidence }) => [rule, pageUrl, evidence.href])).toEqual([
    ['missing-title', 'https://site.example/about', undefined],
    ['unqualified-affiliate-link', 'https://site.example/', 'https://site.example/tips/lamp'],
    ['unqualified-affiliate-link', 'https://site.example/', paid],
  ]);
  const links = ask(file, tableAffiliateLinks, { run: 1 });
  expect(links.map((link) => [link.link_url, link.network, link.role, link.publisher_id, link.placement])).toEqual([
    ['https://site.example/tips/lamp', 'impact', 'click', '1111', 'content'],
    [paid, 'impact', 'click', '1111', 'content'],
  ]);
  expect(ask(file, tableAffiliateHops, { run: 1 })).toMatchObject([
    { role: 'cloak', hop: 1 },
    { role: 'cloak', hop: 2 },
  ]);
  expect(ask(file, networkCounts, 1)).toEqual([
    { network: 'impact', role: 'click', tier: 'strong', links: 2, pages: 1 },
  ]);
  expect(ask(file, publisherCounts, 1)).toMatchObject([{ publisher: '1111', hosts: 1, pages: 1, links: 2 }]);
  expect(ask(file, runById, 1)).toMatchObject([{ affiliateLinks: 2 }]);
  expect(ask(file, ruleCounts, 1).map(({ rule, findings }) => [rule, findings])).toEqual([
    ['missing-title', 1],
    ['unqualified-affiliate-link', 2],
  ]);
});
