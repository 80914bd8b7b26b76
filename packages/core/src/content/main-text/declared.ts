import type { PageFacts } from '../../model.js';

/** What a page says of itself: its title, its description, and texts in its structured data. */
export interface DeclaredTexts {
  title: string;
  description: string;
  /** Texts of JSON-LD: bodies of articles and answers, descriptions of products. */
  bodies: string;
}

/** Where such texts stand in JSON-LD. */
const BODY = /"(?:articleBody|description|text|reviewBody)"\s{0,9}:\s{0,9}"/g;
/** A shorter text stands on any page. */
const SHORTEST = 25;
/** So much of a block is looked for: entities and markup in the rest would hide it. */
const LOOKED_FOR = 40;

export function declaredTexts({ title, description, meta, jsonLd }: PageFacts): DeclaredTexts {
  const shared = meta.find(({ name }) => name === 'og:description')?.content ?? '';
  return {
    title,
    description: `${description}\n${shared}`,
    bodies: jsonLd.map(({ json }) => bodiesIn(json)).join('\n'),
  };
}

function bodiesIn(json: string): string {
  let bodies = '';
  for (const match of json.matchAll(BODY)) {
    const start = match.index + match[0].length;
    const body = stringFrom(json, start);
    if (body.length >= SHORTEST) bodies += `${body}\n`;
  }
  return bodies.replace(/\s+/g, ' ');
}

/** The JSON string that begins at `start`; of one that is cut off, what there is. */
function stringFrom(json: string, start: number): string {
  let end = start;
  while (end < json.length && json.charCodeAt(end) !== 0x22) end += json.charCodeAt(end) === 0x5c ? 2 : 1;
  const raw = json.slice(start, end);
  try {
    return JSON.parse(`"${raw.replace(/[\r\n\t]/g, ' ')}"`);
  } catch {
    return raw;
  }
}

/** 2 where the block is most of the title, 1 where it is a piece of it, 0 elsewhere. */
export function titleMatch({ title }: DeclaredTexts, text: string): number {
  if (text.length < 4 || text.length > title.length || !title.includes(text)) return 0;
  return text.length * 2 > title.length ? 2 : 1;
}

/** 1 where the description begins like the block or holds it, 0 elsewhere. */
export function descriptionMatch({ description }: DeclaredTexts, text: string): number {
  if (text.length < SHORTEST || description.length < SHORTEST) return 0;
  return description.includes(text.slice(0, LOOKED_FOR)) ? 1 : 0;
}

/** 2 where the structured data holds the block, 1 where it holds texts but not this one, 0 where it holds none. */
export function bodyMatch({ bodies }: DeclaredTexts, text: string): number {
  if (bodies.length < SHORTEST) return 0;
  return text.length >= SHORTEST && bodies.includes(text.slice(0, LOOKED_FOR)) ? 2 : 1;
}
