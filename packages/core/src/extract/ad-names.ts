const LONGEST_NAME = 2_000;

/**
 * Words by which pages name what holds ads, standing alone between anything that is no letter or digit, or ending in
 * `ads`: general words, not the names of ad systems, which are the catalogue's to know.
 */
const AD_WORD =
  /(?<![a-z0-9])(?:[a-z]{0,20}ads|ad|adv|adverts?|advertis\w*|ad-?(?:unit|slot|zone|box|container|wrapper|block|space|tag)s?|ads?by\w*|sponsor\w*|banners?|dfp|gpt)(?![a-z0-9])/i;
/** Part of every such word; nearly all names are told apart by this, which is quicker. */
const AD_HINT = /[aA][dD]|[sS][pP][oO][nN]|[bB][aA][nN]|[dD][fF][pP]|[gG][pP][tT]/;

/** Whether an id, a class, the name of an attribute or of an element says that ads are meant. */
export function isAdName(name: string): boolean {
  const searched = name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name;
  return AD_HINT.test(searched) && AD_WORD.test(searched);
}
