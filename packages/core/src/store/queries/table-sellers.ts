import type { Seller } from '../../model.js';
import { query } from '../define-query.js';

export type SellerRow = Omit<Seller, 'account' | 'isConfidential'> & { account_id: string; is_confidential: 0 | 1 };

/** sellers.csv: what ad systems say of the accounts in the site's ads.txt, by system and account. */
export const tableSellers = query<[{ run: number }], SellerRow>(`
  select system, account as account_id, type, name, domain, is_confidential, detail
  from seller
  where run_id = @run
  order by system, account
`);
