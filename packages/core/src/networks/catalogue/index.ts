import type { AdSystemDefinition, NetworkDefinition } from '../define.js';
import { adsense } from './adsense.js';
import { amazon } from './amazon.js';
import { avangate } from './avangate.js';
import { impact } from './impact.js';
import { rakutenJp } from './rakuten-jp.js';

/** Every network that we know, by id. */
export const networks: readonly NetworkDefinition[] = [amazon, avangate, impact, rakutenJp];

/** Every ad system that we know; where two describe one element, the first counts. */
export const adSystems: readonly AdSystemDefinition[] = [adsense];
