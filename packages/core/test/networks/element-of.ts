import type { ElementFact } from '@linkvet/core';

/** The fact of the one element that the snippet holds: simple markup of our own, quoted attributes. */
export function elementOf(html: string): ElementFact {
  const [, tag = '', attributeText = '', text = ''] =
    /^<([a-z-]+)((?:\s[^<>"]*(?:"[^"]*")?)*)>([\s\S]*?)(?:<\/[a-z-]+>)?$/.exec(html) ?? [];
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of attributeText.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)) {
    attributes[name] = value.replaceAll('&amp;', '&');
  }
  return {
    tag,
    attributes,
    text: tag === 'script' ? text : '',
    at: { line: 1, column: 1, selector: tag },
    region: 'main',
    hidden: '',
  };
}
