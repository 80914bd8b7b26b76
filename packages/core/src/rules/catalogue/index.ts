import type { Rule } from '../define.js';
import { amazonTagOfAnotherStore } from './amazon-tag-of-another-store.js';
import { articleWithinAnotherPage } from './article-within-another-page.js';
import { brokenExternalLink } from './broken-external-link.js';
import { brokenInternalLink } from './broken-internal-link.js';
import { bulkSiblingLinks } from './bulk-sibling-links.js';
import { cloakedAffiliateLink } from './cloaked-affiliate-link.js';
import { cloakedAmazonLink } from './cloaked-amazon-link.js';
import { contradictedSeller } from './contradicted-seller.js';
import { copiedSource } from './copied-source.js';
import { denseAds } from './dense-ads.js';
import { duplicatePage } from './duplicate-page.js';
import { emptyPage } from './empty-page.js';
import { encodedAffiliateLink } from './encoded-affiliate-link.js';
import { endedProgramme } from './ended-programme.js';
import { exactDuplicateContent } from './exact-duplicate-content.js';
import { forcedClick } from './forced-click.js';
import { foreignPublisherId } from './foreign-publisher-id.js';
import { garbledText } from './garbled-text.js';
import { hiddenAffiliateLink } from './hidden-affiliate-link.js';
import { hiddenReferrer } from './hidden-referrer.js';
import { incompleteAdCatalogue } from './incomplete-ad-catalogue.js';
import { incompleteLinkCatalogue } from './incomplete-link-catalogue.js';
import { inconsistentDisclosure } from './inconsistent-disclosure.js';
import { landingClickId } from './landing-click-id.js';
import { languageMismatch } from './language-mismatch.js';
import { lateDisclosure } from './late-disclosure.js';
import { leakedPromptText } from './leaked-prompt-text.js';
import { linkFarm } from './link-farm.js';
import { linkOverlay } from './link-overlay.js';
import { malformedAdsTxt } from './malformed-ads-txt.js';
import { mismatchedCreative } from './mismatched-creative.js';
import { missingAdLabel } from './missing-ad-label.js';
import { missingAdsTxt } from './missing-ads-txt.js';
import { missingAmazonStatement } from './missing-amazon-statement.js';
import { missingAnzeigeLabel } from './missing-anzeige-label.js';
import { missingDisclosure } from './missing-disclosure.js';
import { missingTitle } from './missing-title.js';
import { mixedPublisherIds } from './mixed-publisher-ids.js';
import { nearDuplicateContent } from './near-duplicate-content.js';
import { nofollowOnlyAffiliateLink } from './nofollow-only-affiliate-link.js';
import { notUniquePage } from './not-unique-page.js';
import { outOfSightDisclosure } from './out-of-sight-disclosure.js';
import { pageAtSeveralAddresses } from './page-at-several-addresses.js';
import { pixelWithoutCreative } from './pixel-without-creative.js';
import { repeatedPixel } from './repeated-pixel.js';
import { runsAffiliateProgramme } from './runs-affiliate-programme.js';
import { scriptOnlyAffiliateLink } from './script-only-affiliate-link.js';
import { sharedOperator } from './shared-operator.js';
import { shortenedAmazonLink } from './shortened-amazon-link.js';
import { spunTitles } from './spun-titles.js';
import { templateOnlyPage } from './template-only-page.js';
import { templatedDoorway } from './templated-doorway.js';
import { thinAffiliatePage } from './thin-affiliate-page.js';
import { thinPage } from './thin-page.js';
import { titleInAnotherLanguage } from './title-in-another-language.js';
import { undatedAmazonPrice } from './undated-amazon-price.js';
import { undeclaredAdAccount } from './undeclared-ad-account.js';
import { unlistedSeller } from './unlisted-seller.js';
import { unqualifiedAffiliateLink } from './unqualified-affiliate-link.js';
import { weakDisclosure } from './weak-disclosure.js';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  amazonTagOfAnotherStore,
  articleWithinAnotherPage,
  brokenExternalLink,
  brokenInternalLink,
  bulkSiblingLinks,
  cloakedAffiliateLink,
  cloakedAmazonLink,
  contradictedSeller,
  copiedSource,
  denseAds,
  duplicatePage,
  emptyPage,
  encodedAffiliateLink,
  endedProgramme,
  exactDuplicateContent,
  forcedClick,
  foreignPublisherId,
  garbledText,
  hiddenAffiliateLink,
  hiddenReferrer,
  incompleteAdCatalogue,
  incompleteLinkCatalogue,
  inconsistentDisclosure,
  landingClickId,
  languageMismatch,
  lateDisclosure,
  leakedPromptText,
  linkFarm,
  linkOverlay,
  malformedAdsTxt,
  mismatchedCreative,
  missingAdLabel,
  missingAdsTxt,
  missingAmazonStatement,
  missingAnzeigeLabel,
  missingDisclosure,
  missingTitle,
  mixedPublisherIds,
  nearDuplicateContent,
  nofollowOnlyAffiliateLink,
  notUniquePage,
  outOfSightDisclosure,
  pageAtSeveralAddresses,
  pixelWithoutCreative,
  repeatedPixel,
  runsAffiliateProgramme,
  scriptOnlyAffiliateLink,
  sharedOperator,
  shortenedAmazonLink,
  spunTitles,
  templateOnlyPage,
  templatedDoorway,
  thinAffiliatePage,
  thinPage,
  titleInAnotherLanguage,
  undatedAmazonPrice,
  undeclaredAdAccount,
  unlistedSeller,
  unqualifiedAffiliateLink,
  weakDisclosure,
];
