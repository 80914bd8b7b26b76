import type { Rule } from '../define.js';
import { brokenExternalLink } from './broken-external-link.js';
import { brokenInternalLink } from './broken-internal-link.js';
import { contradictedSeller } from './contradicted-seller.js';
import { exactDuplicateContent } from './exact-duplicate-content.js';
import { forcedClick } from './forced-click.js';
import { foreignPublisherId } from './foreign-publisher-id.js';
import { inconsistentDisclosure } from './inconsistent-disclosure.js';
import { lateDisclosure } from './late-disclosure.js';
import { malformedAdsTxt } from './malformed-ads-txt.js';
import { missingAdLabel } from './missing-ad-label.js';
import { missingAdsTxt } from './missing-ads-txt.js';
import { missingAmazonStatement } from './missing-amazon-statement.js';
import { missingAnzeigeLabel } from './missing-anzeige-label.js';
import { missingDisclosure } from './missing-disclosure.js';
import { missingTitle } from './missing-title.js';
import { mixedPublisherIds } from './mixed-publisher-ids.js';
import { nearDuplicateContent } from './near-duplicate-content.js';
import { outOfSightDisclosure } from './out-of-sight-disclosure.js';
import { pageAtSeveralAddresses } from './page-at-several-addresses.js';
import { undeclaredAdAccount } from './undeclared-ad-account.js';
import { unlistedSeller } from './unlisted-seller.js';
import { unqualifiedAffiliateLink } from './unqualified-affiliate-link.js';
import { weakDisclosure } from './weak-disclosure.js';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  brokenExternalLink,
  brokenInternalLink,
  contradictedSeller,
  exactDuplicateContent,
  forcedClick,
  foreignPublisherId,
  inconsistentDisclosure,
  lateDisclosure,
  malformedAdsTxt,
  missingAdLabel,
  missingAdsTxt,
  missingAmazonStatement,
  missingAnzeigeLabel,
  missingDisclosure,
  missingTitle,
  mixedPublisherIds,
  nearDuplicateContent,
  outOfSightDisclosure,
  pageAtSeveralAddresses,
  undeclaredAdAccount,
  unlistedSeller,
  unqualifiedAffiliateLink,
  weakDisclosure,
];
