import type { JudgedPage, Loader } from '../model.js';

/** The scripts of one kind on a page, and their systems by name, parted by commas; null when there is none. */
export function loadersOf(
  { content }: JudgedPage,
  kind: Loader['kind'],
): { first: Loader; systems: string; count: number } | null {
  const loaders = content.loaders.filter((loader) => loader.kind === kind);
  const [first] = loaders;
  if (!first) return null;
  const systems = [...new Set(loaders.map(({ system }) => system))].sort().join(', ');
  return { first, systems, count: loaders.length };
}
