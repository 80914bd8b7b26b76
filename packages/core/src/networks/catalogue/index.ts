import type { AdSystemDefinition, NetworkDefinition } from '../define.js';
import { a8 } from './a8.js';
import { admitad } from './admitad.js';
import { adsense } from './adsense.js';
import { amazon } from './amazon.js';
import { avangate } from './avangate.js';
import { awin } from './awin.js';
import { cj } from './cj.js';
import { clickbank } from './clickbank.js';
import { digistore24 } from './digistore24.js';
import { ebay } from './ebay.js';
import { flexoffers } from './flexoffers.js';
import { geniuslink } from './geniuslink.js';
import { howl } from './howl.js';
import { impact } from './impact.js';
import { moshimo } from './moshimo.js';
import { partnerize } from './partnerize.js';
import { pepperjam } from './pepperjam.js';
import { rakuten } from './rakuten.js';
import { rakutenJp } from './rakuten-jp.js';
import { refersion } from './refersion.js';
import { shareasale } from './shareasale.js';
import { skimlinks } from './skimlinks.js';
import { tradedoubler } from './tradedoubler.js';
import { tradetracker } from './tradetracker.js';
import { tune } from './tune.js';
import { valuecommerce } from './valuecommerce.js';
import { viglink } from './viglink.js';
import { walmart } from './walmart.js';
import { webgains } from './webgains.js';
import { zenaps } from './zenaps.js';

/** Every network that we know, by id. */
export const networks: readonly NetworkDefinition[] = [
  a8,
  admitad,
  amazon,
  avangate,
  awin,
  cj,
  clickbank,
  digistore24,
  ebay,
  flexoffers,
  geniuslink,
  howl,
  impact,
  moshimo,
  partnerize,
  pepperjam,
  rakuten,
  rakutenJp,
  refersion,
  shareasale,
  skimlinks,
  tradedoubler,
  tradetracker,
  tune,
  valuecommerce,
  viglink,
  walmart,
  webgains,
  zenaps,
];

/** Every ad system that we know; where two describe one element, the first counts. */
export const adSystems: readonly AdSystemDefinition[] = [adsense];
