/** Host and port of a serialised web address, without parsing it again: there are hundreds on a page. */
export function hostOf(url: string): string {
  const start = url.indexOf('//') + 2;
  const end = url.indexOf('/', start);
  const authority = url.slice(start, end < 0 ? undefined : end);
  return authority.slice(authority.lastIndexOf('@') + 1);
}
