/** Words that, alone in a path segment or as the name of a parameter, tell that a link does something. */
const ACTING_WORDS = [
  ...['logout', 'mylogout', 'logoff', 'signout', 'signoff', 'unsubscribe'],
  ...['delete', 'remove', 'removeitem', 'destroy', 'emptycart'],
  ...['addtocart', 'addtobasket', 'addtobag', 'addtowishlist', 'cartadd', 'basketadd', 'wishlistadd'],
];

/** Such a word between slashes, in a folded path. Several segments may make one: /cart/add. */
const IN_PATH = new RegExp(`(?:^|/)(${ACTING_WORDS.map((word) => [...word].join('/?')).join('|')})(?=/|$)`);

/** What each of them holds. */
const HINT = /log|sign|unsub|delete|remove|destroy|empty|add/;

/** Parameters whose value names what is to be done, or the page that does it. */
const VERBS: ReadonlySet<string> = new Set([
  ...['action', 'act', 'do', 'cmd', 'command', 'op', 'method', 'mode', 'task'],
  ...['route', 'page', 'view', 'event'],
]);

/**
 * The word that makes a URL one that acts, and not one that shows: `logout` for `/account/log-out.php`, `delete` for
 * `?action=delete`, `cartadd` for `?route=checkout/cart/add` and `/cart?add=7`; null when there is none. A word inside of a
 * longer one, such as `/how-to-delete-files/`, is no sign. Costs little also where an address has thousands of parts.
 */
export function findActingWord(url: URL): string | null {
  const { pathname, search } = url;
  const path = fold(pathname).replace(/\.[a-z]{2,6}(?=\/|$)/g, '');
  const found = findInPath(path);
  if (found !== null || search === '' || !hasHint(search)) return found;
  const last = path.slice(path.lastIndexOf('/'));
  for (const [written, value] of url.searchParams) {
    const name = fold(written);
    const values = VERBS.has(name) ? fold(value).replace(/[.:]/g, '/') : '';
    const word = findInPath(`${last}/${name}`) ?? findInPath(values);
    if (word !== null) return word;
  }
  return null;
}

function findInPath(path: string): string | null {
  return IN_PATH.exec(path)?.[1]?.replaceAll('/', '') ?? null;
}

/** `Add-To_Cart` is `addtocart`. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[-_ +]|%20/g, '');
}

/** Whether a query may hold such a word. What cannot be decoded as a whole may. */
function hasHint(search: string): boolean {
  try {
    return HINT.test(fold(decodeURIComponent(search)));
  } catch {
    return true;
  }
}
