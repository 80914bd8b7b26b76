import type { Column } from '../table.js';

// Columns that several tables have.
export const pageUrl: Column = { name: 'page_url', type: 'string', description: 'URL of the page' };
export const line: Column = { name: 'line', type: 'integer', description: 'line in the source of the page, from 1' };
export const column: Column = {
  name: 'column',
  type: 'integer',
  description: 'column in that line, from 1; empty where only the line is known',
};
export const selector: Column = {
  name: 'selector',
  type: 'string',
  description: 'CSS selector that leads to the element; empty when there is no element',
};
export const placement: Column = {
  name: 'placement',
  type: 'string',
  description: 'content, or template: the same place with the same target over much of the site',
};
export const region: Column = {
  name: 'region',
  type: 'string',
  description: 'landmark around it: main, header, nav, aside, footer; empty for none',
};
export const rel: Column = {
  name: 'rel',
  type: 'string',
  description: 'rel tokens in lower case, separated by a space; of a meta element its property, or refresh',
};
export const via: Column = {
  name: 'via',
  type: 'string',
  description: 'how the URL stands in the element: href, javascript, src, srcset, poster, action, meta, style, data',
};
export const kind: Column = {
  name: 'kind',
  type: 'string',
  description: 'element that holds the URL: a, area, img, iframe, script, link, form, meta …',
};
export const anchor: Column = {
  name: 'anchor',
  type: 'string',
  description: 'text of the link, at most 200 characters; the alt text where only an image stands',
};
export const hidden: Column = {
  name: 'hidden',
  type: 'boolean',
  description: 'whether the markup hides the element from a reader',
};
export const hiddenBy: Column = {
  name: 'hidden_by',
  type: 'string',
  description: 'what hides it: attribute, display, visibility, opacity, size, off-screen, noscript; empty for nothing',
};
export const role: Column = {
  name: 'role',
  type: 'string',
  description:
    'click, impression, creative, script, widget, shortlink, checkout, cloak, landing, opaque or postback; a buy link with a publisher id is a click',
};
export const tier: Column = {
  name: 'tier',
  type: 'string',
  description: 'how sure the network is: strong, medium or weak; weak rows count in no figure',
};
export const depth: Column = { name: 'depth', type: 'integer', description: 'links from the nearest start URL' };
