/** ISO 639-1. */
const LANGUAGES: ReadonlySet<string> = new Set(
  [
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo',
    'es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg',
    'ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn',
    'no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta',
    'te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu',
  ].flatMap((line) => line.split(' ')),
);
/** A language, and a script or a region: `de`, `pt-br`, `zh_Hant`, `es-419`. */
const LANGUAGE_TAG = /^([a-z]{2})(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3})){0,2}$/i;
/** Parameters that choose a language. */
const LANGUAGE_PARAMETERS: ReadonlySet<string> = new Set(['lang', 'language', 'locale', 'hl', 'l']);

/** Names of releases that move on. */
const MOVING_RELEASES: ReadonlySet<string> = new Set(
  'latest stable current main master trunk head dev devel develop next nightly edge unstable lts preview'.split(' '),
);
/** `v3`, `1.2`, `4.x`, `2.0.0-rc.1`, `release-5`. */
const RELEASE =
  /^(?:v\.?\d{1,4}|(?:release|version|rel|ver)[-_]?\d{1,4}|\d{1,4}(?=\.))(?:\.(?:\d{1,9}|x)){0,4}(?:[-_.]?(?:alpha|beta|rc|dev|lts|preview|snapshot|final|ga)[-_.]?\d{0,9})?$/i;
/** As one maker names them: `R2023b`. */
const YEARLY_RELEASE = /^r\d{4}[ab]$/i;
/** A bare number is a release only in front of other segments; from here on it is a year or the number of a page. */
const MOST_BARE = 100;
const BARE = /^\d{1,2}$/;

/** The URL without what names a language in its host, path, file name or query; itself where nothing does. */
export function addressWithoutLanguage(address: string): string {
  return withoutPiece(address, {
    isHostLabel: isLanguage,
    isSegment: isLanguage,
    isParameter: (name, value) => LANGUAGE_PARAMETERS.has(name) && isLanguage(value),
    shorten: withoutLanguageSuffix,
  });
}

/** The URL without what names a release in its host or path; itself where nothing does. */
export function addressWithoutVersion(address: string): string {
  return withoutPiece(address, {
    isHostLabel: (label) => /^v\d{1,4}$/.test(label),
    isSegment: (segment, isLast) =>
      isRelease(segment) || (!isLast && BARE.test(segment) && Number(segment) < MOST_BARE),
    isParameter: () => false,
    shorten: (file) => file,
  });
}

interface Pieces {
  isHostLabel(label: string): boolean;
  isSegment(segment: string, isLast: boolean): boolean;
  isParameter(name: string, value: string): boolean;
  /** The last segment without what it says of the matter. */
  shorten(file: string): string;
}

/** Leaves one piece of a URL out: the first that is found, from the path to the host. */
function withoutPiece(address: string, { isHostLabel, isSegment, isParameter, shorten }: Pieces): string {
  const url = new URL(address);
  const segments = url.pathname.split('/');
  const lastIndex = segments.findLastIndex((segment) => segment !== '');
  const piece = segments.findIndex((segment, index) => isSegment(segment, index === lastIndex));
  const file = segments[lastIndex] ?? '';
  const [label = ''] = url.hostname.split('.', 1);
  const parameter = [...url.searchParams].find(([name, value]) => isParameter(name, value));
  if (piece >= 0) url.pathname = segments.toSpliced(piece, 1).join('/');
  else if (shorten(file) !== file) url.pathname = segments.with(lastIndex, shorten(file)).join('/');
  else if (parameter) url.searchParams.delete(parameter[0]);
  else if (isHostLabel(label)) return url.href.replace(`//${label}.`, '//');
  return url.href;
}

function isLanguage(text: string): boolean {
  const language = LANGUAGE_TAG.exec(text)?.[1];
  return language !== undefined && LANGUAGES.has(language.toLowerCase());
}

function isRelease(segment: string): boolean {
  return MOVING_RELEASES.has(segment.toLowerCase()) || RELEASE.test(segment) || YEARLY_RELEASE.test(segment);
}

/** `page.de.html` and `page.html.de` are `page.html`, `page_de.html` too. */
function withoutLanguageSuffix(file: string): string {
  const parts = file.split(/(?=[._])/);
  const piece = parts.findIndex((part, index) => index > 0 && isLanguage(part.slice(1)));
  return piece < 0 ? file : parts.toSpliced(piece, 1).join('');
}
