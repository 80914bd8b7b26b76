import type { Doorway } from '../../model.js';
import { query } from '../define-query.js';

export interface DoorwayCardRow {
  cluster: number;
  kind: Doorway['kind'];
  /** JSON, as schema.ts says. */
  card: string;
}

/** The doorways of a run, by their clusters. */
export const doorwayCards = query<[run: number], DoorwayCardRow>(
  'select cluster_id as cluster, kind, card from doorway where run_id = ? order by cluster_id',
);
