import { tableMoneyPaths } from '../../store/queries/table-money-paths.js';
import type { Table } from '../table.js';

export const moneyPaths: Table = {
  name: 'money_paths',
  fileName: 'money_paths.csv',
  description:
    'How readers of a host get to those who pay: over one other host of the run, the hub, or by paid links of its own. Paid links are click links at strong or medium, and short links, links to a checkout and redirects that name a publisher.',
  columns: [
    { name: 'source_host', type: 'string', description: 'host where readers are' },
    {
      name: 'hub_host',
      type: 'string',
      description: 'host that they are sent to and that holds the paid links; empty where the source holds them itself',
    },
    { name: 'network', type: 'string', description: 'the network of the paid links' },
    { name: 'publisher_id', type: 'string', description: 'who earns; empty where the URLs do not tell' },
    {
      name: 'merchant_host',
      type: 'string',
      description:
        'host to which the paid links lead in the end, as far as their URLs tell; else their own, which may be that of the network: one shop system for many merchants, or one tracking host for a campaign',
    },
    {
      name: 'links',
      type: 'integer',
      description:
        'a and area links from the source to pages of the hub that hold such paid links; 0 without a hub, and where readers must go on from page to page of the hub',
    },
    { name: 'content_links', type: 'integer', description: 'those of them that are no template of the source' },
    { name: 'pages', type: 'integer', description: 'pages of the source that have such a link; 0 without a hub' },
    {
      name: 'paid_links',
      type: 'integer',
      description: 'such paid links on the pages of the hub that the source leads to; without a hub on the source',
    },
    { name: 'paid_pages', type: 'integer', description: 'pages that hold them' },
    { name: 'operator_id', type: 'integer', description: 'who runs the source: operators.csv; empty where unknown' },
    {
      name: 'hub_links',
      type: 'integer',
      description: 'links from the source to whatever page of the hub; 0 without a hub',
    },
    { name: 'hub_pages', type: 'integer', description: 'pages of the source that have one; 0 without a hub' },
    {
      name: 'hub_paid_links',
      type: 'integer',
      description: 'such paid links on whatever page of the hub; 0 without a hub',
    },
    { name: 'hub_paid_pages', type: 'integer', description: 'pages of the hub that hold them; 0 without a hub' },
    {
      name: 'source_hubs',
      type: 'integer',
      description: 'hubs of the source in all: paths over the twenty to which it has the most links are listed',
    },
    {
      name: 'hub_paths',
      type: 'integer',
      description:
        'paths from the source over this hub, or without one, in all: the hundred with the most links are listed',
    },
  ],
  key: ['source_host', 'hub_host', 'network', 'publisher_id', 'merchant_host'],
  query: tableMoneyPaths,
};
