export { parseAdsTxt } from './parse-ads-txt.js';
export { readSellersJson } from './sellers-json.js';
