import { pagesAlike } from '../../store/queries/pages-alike.js';
import { canonicalOfTwins, groupTwins } from '../../twins.js';
import type { Row, Table } from '../table.js';

export const twins: Table = {
  name: 'twins',
  fileName: 'twins.csv',
  description: 'A page that is the same page at another address, too.',
  columns: [
    {
      name: 'address',
      type: 'string',
      description:
        'what the addresses of the page have in common: without scheme, www., case of the path, slash at the end, index.html, .html, order of parameters, parameters that only track',
    },
    { name: 'url', type: 'string', description: 'one of its addresses' },
    { name: 'status', type: 'integer', description: "HTTP status; empty for a folder's page" },
    { name: 'canonical', type: 'string', description: 'the canonical URL that it declares at this address' },
    {
      name: 'is_canonical',
      type: 'boolean',
      description: 'whether this is the address that the others name as canonical, or most of those that name one',
    },
  ],
  key: ['url'],
  query: pagesAlike,
  arrange: (rows) => arrangeTwins(rows as Iterable<TwinRow>),
};

type TwinRow = Row & { likeness: string; url: string; status: number | null; canonical: string | null };

/** By the first address of each page. */
function* arrangeTwins(rows: Iterable<TwinRow>): Generator<Row> {
  for (const { address, pages } of groupTwins(rows)) {
    const chosen = canonicalOfTwins(pages);
    for (const { url, status, canonical } of pages) {
      yield { address, url, status, canonical, is_canonical: url === chosen ? 1 : 0 };
    }
  }
}
