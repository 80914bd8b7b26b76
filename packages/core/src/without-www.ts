/** A host without `www.` and without the dot that a full name may end in. */
export function withoutWww(host: string): string {
  const from = host.startsWith('www.') ? 4 : 0;
  return host.endsWith('.') ? host.slice(from, -1) : host.slice(from);
}
