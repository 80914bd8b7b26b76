/** A serialised URL up to its fragment: what stands behind `#` names a place on the same page. */
export function withoutFragment(url: string): string {
  const fragment = url.indexOf('#');
  return fragment < 0 ? url : url.slice(0, fragment);
}
