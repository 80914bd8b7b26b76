export { adSystems, networks } from './catalogue/index.js';
export {
  type AdSystemDefinition,
  defineAdSystem,
  defineNetwork,
  type MarkupExample,
  type MarkupRule,
  type NetworkDefinition,
  type ParameterMeaning,
  type SlotExample,
  type SlotField,
  type SlotMeaning,
  type SlotRule,
  type TargetMeaning,
  type UrlExample,
  type UrlRule,
} from './define.js';
export { type Catalogue, createCatalogue, defaultCatalogue } from './identify.js';
export { adSystemProblems } from './validate-ad-system.js';
export { networkProblems } from './validate-network.js';
