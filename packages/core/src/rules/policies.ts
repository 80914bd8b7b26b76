/** A public rule that a finding can name: what a search engine, a regulator or a network asks of a page. */
export interface Policy {
  title: string;
  url: string;
}

export const googleOutboundLinks: Policy = {
  title: 'Google: Qualify your outbound links',
  url: 'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
};

export const googleSpamPolicies: Policy = {
  title: 'Google: Spam policies for web search',
  url: 'https://developers.google.com/search/docs/essentials/spam-policies',
};

export const googleLinkSpam: Policy = {
  title: 'Google: Spam policies, link spam',
  url: 'https://developers.google.com/search/docs/essentials/spam-policies#link-spam',
};

export const googleDoorways: Policy = {
  title: 'Google: Spam policies, doorway abuse',
  url: 'https://developers.google.com/search/docs/essentials/spam-policies#doorways',
};

export const googleScaledContent: Policy = {
  title: 'Google: Spam policies, scaled content abuse',
  url: 'https://developers.google.com/search/docs/essentials/spam-policies#scaled-content',
};

export const googleScrapedContent: Policy = {
  title: 'Google: Spam policies, scraping',
  url: 'https://developers.google.com/search/docs/essentials/spam-policies#scraped-content',
};

export const googleThinAffiliation: Policy = {
  title: 'Google: Spam policies, thin affiliation',
  url: 'https://developers.google.com/search/docs/essentials/spam-policies#thin-affiliate-pages',
};

export const googleRaterGuidelines: Policy = {
  title: 'Google: Search quality rater guidelines, low and lowest quality pages',
  url: 'https://services.google.com/fh/files/misc/hsw-sqrg.pdf',
};

export const googleTitleLinks: Policy = {
  title: 'Google: Influence your title links',
  url: 'https://developers.google.com/search/docs/appearance/title-link',
};

export const googleCanonicalisation: Policy = {
  title: 'Google: Consolidate duplicate URLs',
  url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
};

export const googleHttpErrors: Policy = {
  title: 'Google: How HTTP status codes affect search',
  url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
};

export const ftcMaterialConnections: Policy = {
  title: 'FTC: 16 CFR 255.5, disclosure of material connections',
  url: 'https://www.law.cornell.edu/cfr/text/16/255.5',
};

export const ftcDotComDisclosures: Policy = {
  title: 'FTC: .com Disclosures, effective disclosures in digital advertising',
  url: 'https://www.ftc.gov/business-guidance/resources/com-disclosures-how-make-effective-disclosures-digital-advertising',
};

export const awinForbiddenMethods: Policy = {
  title: 'Awin: Advertising methods not permitted on the network',
  url: 'https://wiki.awin.com/index.php?title=Advertising_Methods_and_Activities_Not_Permitted_on_the_Network',
};

export const wcagPageTitled: Policy = {
  title: 'WCAG 2.2: success criterion 2.4.2, page titled',
  url: 'https://www.w3.org/TR/WCAG22/#page-titled',
};

export const iabAdsTxt: Policy = {
  title: 'IAB Tech Lab: ads.txt 1.1, authorized digital sellers',
  url: 'https://iabtechlab.com/ads-txt/',
};

export const iabSellersJson: Policy = {
  title: 'IAB Tech Lab: sellers.json 1.0',
  url: 'https://iabtechlab.com/sellers-json/',
};

export const amazonOperatingAgreement: Policy = {
  title: 'Amazon Associates: Operating Agreement',
  url: 'https://affiliate-program.amazon.com/help/operating/agreement',
};

export const capAffiliateMarketing: Policy = {
  title: 'ASA and CAP: Online affiliate marketing',
  url: 'https://www.asa.org.uk/advice-online/affiliate-marketing.html',
};

export const uwgCommercialPurpose: Policy = {
  title: 'Germany: § 5a Abs. 4 UWG, commercial purpose not made recognisable',
  url: 'https://www.gesetze-im-internet.de/uwg_2004/__5a.html',
};

export const lgErfurtAsterisk: Policy = {
  title: 'Wettbewerbszentrale on LG Erfurt, 1 HK O 91/20: affiliate links and asterisks',
  url: 'https://wettbewerbszentrale.de/fehlende-kennzeichnung-von-affiliate-links-und-werbung-auf-vermeintlich-neutralen-ratgeberseiten-wettbewerbszentrale-moniert-irrefuehrung',
};

export const amazonProgrammePolicies: Policy = {
  title: 'Amazon: Associates Program Policies',
  url: 'https://affiliate-program.amazon.com/help/operating/policies',
};

export const commissionFactoryBreaches: Policy = {
  title: 'Commission Factory: Suspension catalogue, breaches by affiliates',
  url: 'https://help.commissionfactory.com/suspension-catalogue',
};

export const awinClickAppends: Policy = {
  title: 'Awin: Click appends, what a redirect adds to the URL of the shop',
  url: 'https://help.awin.com/developers/docs/click-appends-dyn-params',
};

export const awinPlatformClosure: Policy = {
  title: 'Awin: Closure of the affilinet platform',
  url: 'https://wiki.awin.com/index.php?title=Affilinet_Publisher_FAQ',
};

export const betterAdsStandards: Policy = {
  title: 'Coalition for Better Ads: Better Ads Standards',
  url: 'https://www.betterads.org/standards/',
};

export const chromeAdFiltering: Policy = {
  title: 'Chromium: How Chrome filters ads by the Better Ads Standards',
  url: 'https://blog.chromium.org/2018/02/how-chromes-ad-filtering-works.html',
};

export const rakutenImpressions: Policy = {
  title: 'Rakuten Advertising: Impressions need the whole code of a link',
  url: 'https://pubhelp.rakutenadvertising.com/hc/en-us/articles/4412243163533-Reasons-Reports-Show-No-Impressions-and-Several-Click-Throughs',
};

export const whatwgEncoding: Policy = {
  title: 'WHATWG: Encoding Standard',
  url: 'https://encoding.spec.whatwg.org/',
};

export const wcagLanguageOfPage: Policy = {
  title: 'WCAG 2.2: success criterion 3.1.1, language of page',
  url: 'https://www.w3.org/TR/WCAG22/#language-of-page',
};

export const googleLocalizedVersions: Policy = {
  title: 'Google: Managing multi-regional and multilingual sites',
  url: 'https://developers.google.com/search/docs/specialty/international/managing-multi-regional-sites',
};
