import type { FarmVerdict } from '../../model.js';
import { query } from '../define-query.js';

export interface HostGroupCard {
  id: number;
  verdict: FarmVerdict;
  score: number;
  /** JSON, as the table says. */
  card: string;
}

/** Hosts that were judged together, the gravest first. */
export const hostGroupCards = query<[run: number], HostGroupCard>(
  'select id, verdict, score, card from host_group where run_id = ? order by id',
);
