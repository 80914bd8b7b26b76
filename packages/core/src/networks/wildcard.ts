/** A name; with `*` at the end, how one begins. */
export interface Wildcard {
  readonly text: string;
  readonly isOpen: boolean;
}

/** @throws {Error} when it is none. */
export function compileWildcard(source: string): Wildcard {
  const isOpen = source.endsWith('*');
  const text = isOpen ? source.slice(0, -1) : source;
  if (!/^[^\s*=]+$/.test(text)) throw new Error(`"${source}" is no name, nor how one begins`);
  return { text, isOpen };
}

export function holdsWildcard({ text, isOpen }: Wildcard, name: string): boolean {
  return isOpen ? name.startsWith(text) : name === text;
}

/** Whether the value of a class attribute has such a token. */
export function hasClass(wildcard: Wildcard, className: string | undefined): boolean {
  if (!className?.includes(wildcard.text)) return false;
  return className.split(/\s+/).some((token) => holdsWildcard(wildcard, token));
}
