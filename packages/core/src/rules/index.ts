export { rules } from './catalogue/index.js';
export { checkPage, checkSite } from './check.js';
export {
  type EvidenceOf,
  type EvidenceType,
  type PageExample,
  type PageReport,
  type PageRule,
  pageRule,
  type Rule,
  type SiteExample,
  type SiteReport,
  type SiteRule,
  siteRule,
} from './define.js';
export { defaultPacks, type Pack, packs } from './packs.js';
export * as policies from './policies.js';
