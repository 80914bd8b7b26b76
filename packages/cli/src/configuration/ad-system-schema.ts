import type { AdSystemDefinition } from '@linkvet/core/catalogue';
import { z } from 'zod';
import { alternatives, listOf, longText, meaningOf, text, year } from './definition-parts.js';

const fields = ['account', 'slot', 'format', 'size', 'width', 'height'] as const;

const meaning = meaningOf(fields);

const meanings = z.record(text, meaning);

const counts = z.enum(['unit', 'page']);

const slotRule = z.strictObject({
  counts: counts.exactOptional().describe("Where this kind counts otherwise than the system's others."),
  tags: listOf(text).exactOptional().describe('Lower-case tag names; any element when absent.'),
  className: text.exactOptional(),
  id: text.exactOptional().describe('A pattern of the id.'),
  attributes: meanings.exactOptional().describe('Attributes, and what their values mean.'),
  requires: listOf(text).exactOptional().describe('Attributes that must be set: name or name=value.'),
  unless: listOf(text).exactOptional().describe('Attributes that must not be set so.'),
  src: z
    .strictObject({
      hosts: listOf(text),
      path: alternatives.exactOptional(),
      query: meanings.exactOptional(),
      requires: listOf(text).exactOptional(),
      unless: listOf(text).exactOptional(),
    })
    .exactOptional()
    .describe('The address of a script or frame.'),
  code: z
    .strictObject({
      contains: text,
      values: z.record(text, z.enum(fields)).exactOptional(),
      arguments: listOf(meaning.nullable()).exactOptional(),
      shownBy: text.exactOptional(),
    })
    .exactOptional()
    .describe('Inline code: a text in it, and the names to which it gives values; or a function and its arguments.'),
});

const tells = text.exactOptional();

/** An ad system of one's own: the shape of `AdSystemDefinition`, where what documents it may be left out. */
export const ownAdSystem = z.strictObject({
  id: text.describe('Lower-case letters, digits and _; none that linkvet uses itself.'),
  name: text,
  description: text.default('An ad system of your own.'),
  source: text.default('the configuration'),
  counts: counts.describe('unit: each match is one place for an ad; page: it may place ads on the page.'),
  adsTxt: z
    .strictObject({ domains: listOf(text), account: alternatives.exactOptional() })
    .exactOptional()
    .describe('What an ads.txt says of an account.'),
  ended: year.exactOptional().describe('Year in which it ended.'),
  slots: listOf(slotRule).describe('The kinds of element that it fills.'),
  examples: listOf(z.strictObject({ html: longText, account: tells, slot: tells, format: tells, size: tells }))
    .default([])
    .describe('Elements, and what they must be recognised as.'),
  nearMisses: listOf(longText).default([]).describe('Elements that look alike and must not be recognised.'),
}) satisfies z.ZodType<AdSystemDefinition>;
