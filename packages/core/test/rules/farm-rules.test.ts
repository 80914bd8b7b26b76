import { join } from 'node:path';
import { temporaryFolder } from '@linkvet/testing';
import { afterAll, expect, test } from 'vitest';
import { tableRows, tables } from '../../src/report/index.js';
import { bulkSiblingLinks } from '../../src/rules/catalogue/bulk-sibling-links.js';
import { linkFarm } from '../../src/rules/catalogue/link-farm.js';
import type { SiteExample } from '../../src/rules/index.js';
import { openReader } from '../../src/store/index.js';
import { findings } from '../../src/store/queries/index.js';
import { tableFarmSignals } from '../../src/store/queries/table-farm-signals.js';
import { tableLinkFarms } from '../../src/store/queries/table-link-farms.js';
import { closeRun } from '../content/closed-run.js';
import { answer } from '../store/pages.js';
import { auditSite } from './audit-site.js';

const files = await temporaryFolder();
afterAll(() => files[Symbol.asyncDispose]());

const rules = [linkFarm, bulkSiblingLinks];
const [farm] = linkFarm.examples.bad as [SiteExample];
const [alone] = bulkSiblingLinks.examples.bad as [SiteExample];

test('a farm is one finding on its first example, with what was seen by part and how much of it was read', async () => {
  const [finding, ...others] = await auditSite(farm, rules, join(files.path, 'farm.db'));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'link-farm', severity: 'error', confidence: 'likely', places: 6 });
  expect(finding?.pageUrl).toMatch(/^https:\/\/bulbs\.lamps\.example\/light-\d$/);
  expect(finding?.at).toMatchObject({ line: 1, selector: '' });
  // A list of findings shows what fits into a line: what was seen, not numbers.
  expect(Object.keys(linkFarm.evidence).slice(0, 3)).toEqual(['links', 'content', 'operator']);
  expect(finding?.evidence).toMatchObject({
    group: 'bulbs.lamps.example',
    hosts: 'bulbs.lamps.example, desks.lamps.example',
    read: '2 of 10 hosts that are known',
    ...{ score: 70, linkPoints: 35, contentPoints: 35, operatorPoints: 0, operator: '' },
    links: expect.stringContaining('6 of 6 pages (100 %) on 2 hosts have a box of links'),
    content: expect.stringContaining('6 of them under different titles'),
  });
});

test('links in bulk without copies on other hosts are for a person to look at', async () => {
  const findings = await auditSite(alone, rules, join(files.path, 'alone.db'));
  expect(findings).toMatchObject([{ rule: 'bulk-sibling-links', severity: 'warning', confidence: 'review' }]);
  expect(findings[0]?.evidence).toMatchObject({ hosts: 'bulbs.lamps.example', read: '1 of 9 hosts that are known' });
});

test('each host of a group, and each signal of it, is a row for a spreadsheet', async () => {
  const file = join(files.path, 'rows.db');
  const titled = Object.entries(farm).map(([url, html]) => [url, String(html).replace('Lamps for', 'Lamps | for')]);
  await auditSite(Object.fromEntries(titled), [], file);
  using reader = openReader(file);
  const rowsOf = (name: string) => {
    const table = tables.find((one) => one.name === name);
    return table ? [...tableRows(table, reader, 1)] : [];
  };
  const hosts = rowsOf('link_farms');
  expect(hosts.map(({ host, pages, box_pages }) => [host, pages, box_pages])).toEqual([
    ['bulbs.lamps.example', 3, 3],
    ['desks.lamps.example', 3, 3],
  ]);
  expect(hosts[0]).toMatchObject({
    ...{ group_id: 1, verdict: 'strong', score: 70, links_points: 35, content_points: 35, operator_points: 0 },
    ...{ joined_by: 'domain', hosts_read: 2, hosts_unread: 8, operator_id: null },
  });
  const signals = rowsOf('farm_signals');
  expect(signals).toHaveLength(10);
  const [boxes, , dense] = signals;
  expect(boxes).toMatchObject({ group_id: 1, signal: 'link-boxes', part: 'links', points: 15, most: 15, value: 1 });
  expect(String(boxes?.examples).split(' ')).toHaveLength(5);
  expect(boxes?.lines).toBe('1 1 1 1 1');
  expect(boxes?.quotes).toContain('Also read: attic.lamps.example, cellar.lamps.example');
  const [copies] = signals.slice(4);
  expect(copies?.quotes).toContain('Lamps ¦ for readers');
  expect(String(copies?.quotes).split(' | ')).toHaveLength(String(copies?.examples).split(' ').length);
  for (const { value } of signals) expect(String(value ?? '')).toMatch(/^(\d+(\.\d{1,4})?)?$/);
  expect(dense).toMatchObject({ signal: 'dense-links', points: 0, value: null, examples: '' });
});

test('what is told does not depend on the order in which pages were read', async () => {
  const answers = Object.entries(farm).map(([url, html]) => answer(url, html));
  const orders = [answers, [...answers].reverse(), [...answers.slice(4), ...answers.slice(0, 4)]];
  const told = orders.map(async (order, at) => {
    const file = join(files.path, `order-${at}.db`);
    await closeRun(file, order, { rules });
    const all = { run: 1, rule: null, severity: null, page: null, state: null, limit: -1, offset: 0 };
    using reader = openReader(file);
    const tables = [tableLinkFarms, tableFarmSignals].map((table) =>
      reader.all<[{ run: number }], object>(table, { run: 1 }),
    );
    return { tables, findings: reader.all(findings, all).map(({ pageUrl, evidence }) => ({ pageUrl, evidence })) };
  });
  const [first, ...others] = await Promise.all(told);
  expect(first?.findings).toHaveLength(1);
  for (const other of others) expect(other).toEqual(first);
});
