/** Words that, alone in a path segment or as the name of a parameter, tell that a link does something. */
const ACTING_WORDS: ReadonlySet<string> = new Set([
  'logout',
  'logoff',
  'signout',
  'signoff',
  'delete',
  'remove',
  'destroy',
  'unsubscribe',
  'addtocart',
  'addtobasket',
  'addtobag',
  'addtowishlist',
  'removeitem',
  'emptycart',
  'cartadd',
  'basketadd',
  'wishlistadd',
]);

/** Parameters whose value names what is to be done. */
const VERBS: ReadonlySet<string> = new Set(['action', 'act', 'do', 'cmd', 'command', 'op', 'method', 'mode', 'task']);

/**
 * The word that makes a URL one that acts, and not one that shows: `logout` for `/account/log-out.php`, `delete` for
 * `?action=delete`; null when there is none. A word inside of a longer one, such as `/how-to-delete-files/`, is no sign.
 */
export function findActingWord(url: URL): string | null {
  const segments = url.pathname.split('/').map((segment) => fold(segment.replace(/\.[a-z]{2,5}$/i, '')));
  // Two segments may make one word: /cart/add.
  const words = segments.flatMap((segment, i) => [segment, `${segments[i - 1] ?? ''}${segment}`]);
  const found = words.find((word) => ACTING_WORDS.has(word));
  if (found !== undefined) return found;
  if (url.search === '') return null;
  for (const [name, value] of url.searchParams) {
    const folded = fold(name);
    if (ACTING_WORDS.has(folded)) return folded;
    if (VERBS.has(folded) && ACTING_WORDS.has(fold(value))) return fold(value);
  }
  return null;
}

/** `Add-To_Cart` is `addtocart`. */
function fold(text: string): string {
  return text.toLowerCase().replace(/(?:[-_ +]|%20)/g, '');
}
