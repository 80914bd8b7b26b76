import type { AssetHost } from '../model.js';
import { assetHosts } from './queries/host-templates.js';
import type { Reader } from './reader.js';

/**
 * From where hosts load scripts and styles, by host and asset: as far as their templates tell, which the close has made of
 * all links before. To read the links of 200,000 pages again would take as long as that did; and what only some pages load
 * says little of who runs the host.
 */
export function readAssetHosts(reader: Reader, run: number): AssetHost[] {
  return reader.all(assetHosts, run);
}
