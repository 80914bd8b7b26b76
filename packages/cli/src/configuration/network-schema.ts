import type { NetworkDefinition } from '@linkvet/core/catalogue';
import { z } from 'zod';
import { alternatives, listOf, longText, meaningOf, text, year } from './definition-parts.js';

const role = z.enum([
  'click',
  'impression',
  'creative',
  'script',
  'widget',
  'shortlink',
  'checkout',
  'cloak',
  'landing',
  'opaque',
  'postback',
]);

const tier = z.enum(['strong', 'medium', 'weak']);

const idNames = ['publisher', 'advertiser', 'campaign', 'creative', 'sub'] as const;

const parameters = z.record(text, meaningOf([...idNames, 'target', 'bare-target', 'base64-target']));

const urlRule = z.strictObject({
  role,
  tier: tier.exactOptional().describe('strong when absent; at most medium on any host.'),
  side: z.enum(['publisher', 'advertiser']).exactOptional().describe('Whose tag it is; publisher when absent.'),
  rewritesLinks: z.literal(true).exactOptional().describe('Of a script: it turns ordinary links into paid ones.'),
  hosts: listOf(text).describe('example.com, *.example.com, :publisher.example.com, record.*, or * for any host.'),
  path: alternatives.exactOptional().describe('Patterns of which one must hold; any path when absent.'),
  syntax: z.enum(['parentheses', 'path-pairs', 'semicolons', 'path-equals']).exactOptional(),
  query: parameters.exactOptional().describe('Parameters, and what their values mean.'),
  fragment: parameters.exactOptional().describe('The same for parameters in the fragment.'),
  requires: listOf(text)
    .exactOptional()
    .describe('Parameters that must be set: name, name=value, #name; of a|b one is enough.'),
  unless: listOf(text).exactOptional().describe('Parameters that must not be set.'),
  ignoreCase: z.boolean().exactOptional(),
});

const markupRule = z.strictObject({
  role: z.literal('cloak'),
  tier: tier.exactOptional(),
  className: text.exactOptional(),
  attribute: text.exactOptional(),
});

const ids = z.partialRecord(z.enum(idNames), text.meta({ type: ['string', 'number'] }));

/** A network of one's own: the shape of `NetworkDefinition`, where what documents it may be left out. */
export const ownNetwork = z.strictObject({
  id: text.describe('Lower-case letters, digits and _; none that linkvet uses itself.'),
  name: text,
  description: text.default('A network of your own.'),
  source: text.default('the configuration'),
  publisherIds: z.enum(['account', 'per-campaign']).exactOptional(),
  ended: year.exactOptional().describe('Year in which it ended.'),
  urls: listOf(urlRule).default([]).describe('The forms of URL that it uses.'),
  markup: listOf(markupRule).exactOptional().describe('Links that are known by their markup, whatever their URL.'),
  examples: listOf(
    z.strictObject({
      url: longText,
      role,
      tier: tier.exactOptional(),
      side: z.literal('advertiser').exactOptional(),
      ids: ids.exactOptional(),
      target: longText.exactOptional(),
    }),
  )
    .default([])
    .describe('URLs, and what they must be recognised as: checked whenever the file is read.'),
  markupExamples: listOf(z.strictObject({ html: longText, tier: tier.exactOptional() })).exactOptional(),
  nearMisses: listOf(longText).default([]).describe('URLs that look alike and must not be recognised.'),
}) satisfies z.ZodType<NetworkDefinition>;
