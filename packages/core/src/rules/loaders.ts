import type { JudgedPage, Loader } from '../model.js';
import { listed } from './link-groups.js';

/** The scripts of one kind on a page, and their systems by name, parted by commas; null when there is none. */
export function loadersOf(
  { content }: JudgedPage,
  kind: Loader['kind'],
): { first: Loader; systems: string; count: number } | null {
  const loaders = content.loaders.filter((loader) => loader.kind === kind);
  const [first] = loaders;
  if (!first) return null;
  const systems = listed(loaders.map(({ system }) => system));
  return { first, systems, count: loaders.length };
}
