import type { SiteFacts } from '../../src/model.js';

const none = () => [];

/** A run of which nothing is known; what matters to a test is said beside it. */
export const noSite: SiteFacts = {
  ...{ brokenTargets: none, publishers: none, clusters: none, containments: none, doorways: none, pageValues: none },
  ...{
    operators: none,
    hostGroups: none,
    thinPages: none,
    twins: none,
    hostDisclosures: none,
    programmeStatements: none,
  },
  ...{ adAccounts: none, tags: none, adsTxtFiles: none, sellers: none },
};
