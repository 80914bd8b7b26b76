import {
  type AdSystemDefinition,
  adSystems,
  type Catalogue,
  createCatalogue,
  defaultCatalogue,
  type NetworkDefinition,
  networks,
} from '@linkvet/core/catalogue';

/** What somebody defines beside what linkvet knows. */
export interface OwnDefinitions {
  networks?: readonly NetworkDefinition[] | undefined;
  adSystems?: readonly AdSystemDefinition[] | undefined;
}

/** The catalogue with definitions of one's own, which come behind ours where two would hold alike. */
export function catalogueOf({ networks: own = [], adSystems: ownSystems = [] }: OwnDefinitions): Catalogue {
  if (own.length + ownSystems.length === 0) return defaultCatalogue();
  return createCatalogue({ networks: [...networks, ...own], adSystems: [...adSystems, ...ownSystems] });
}
