import type { FetchedPage } from '@linkvet/core';
import type { AdSystemDefinition, Catalogue, NetworkDefinition, UrlExample } from '@linkvet/core/catalogue';
import { extract } from '@linkvet/core/extract';
import { type Problem, problemAt } from './problem.js';

/** What an example must be recognised as; what it does not name may be anything. */
type Wanted = Readonly<Record<string, string | undefined>>;

/** Examples of a network that are not recognised as they should be, and near misses that are. `path` leads to it. */
export function networkExampleProblems(
  { id, examples, markupExamples = [], nearMisses }: NetworkDefinition,
  path: readonly PropertyKey[],
  { identify, judgeLinks }: Catalogue,
): Problem[] {
  const ofUrl = ({ url, target, ids, ...wanted }: UrlExample) => {
    const [hop] = identify(url);
    return difference({ network: id, ...wanted, target: serialised(target), ...ids }, hop && { ...hop, ...hop.ids });
  };
  const ofLink = ({ html, tier }: { html: string; tier?: string }) => {
    const { links, elements } = extract(pageOf(html));
    const hops = judgeLinks(links, elements).flatMap((link) => link.hops);
    return difference(
      { tier },
      hops.find(({ network }) => network === id),
    );
  };
  const isTaken = (url: string) => identify(url).some(({ network }) => network === id);
  return [
    ...each([...path, 'examples'], examples, ofUrl),
    ...each([...path, 'markupExamples'], markupExamples, ofLink),
    ...each([...path, 'nearMisses'], nearMisses, (url) => (isTaken(url) ? 'is recognised' : '')),
  ];
}

/** The same of an ad system. */
export function adSystemExampleProblems(
  { id, examples, nearMisses }: AdSystemDefinition,
  path: readonly PropertyKey[],
  { slotsOf, loadersOf }: Catalogue,
): Problem[] {
  const find = (html: string) => {
    const { links, elements } = extract(pageOf(html));
    return [...slotsOf(elements, links), ...loadersOf(elements, links)].find(({ system }) => system === id);
  };
  return [
    ...each([...path, 'examples'], examples, ({ html, ...wanted }) => difference(wanted, find(html))),
    ...each([...path, 'nearMisses'], nearMisses, (html) => (find(html) ? 'is recognised' : '')),
  ];
}

/** A problem for each entry of a list with which something is wrong. */
function each<Entry>(path: readonly PropertyKey[], list: readonly Entry[], judge: (entry: Entry) => string): Problem[] {
  return list.flatMap((entry, i) => {
    const message = judge(entry);
    return message === '' ? [] : [problemAt([...path, i], message)];
  });
}

/** What is other than it should be; '' when nothing is. */
function difference(wanted: Wanted, found: object | undefined): string {
  if (found === undefined) return 'is not recognised';
  const actual = new Map<string, unknown>(Object.entries(found));
  const other = Object.entries(wanted).find(([name, value]) => value !== undefined && actual.get(name) !== value);
  return other ? `has the ${other[0]} ${actual.get(other[0]) || 'none'}, not ${other[1]}` : '';
}

function serialised(target: string | undefined): string | undefined {
  return target !== undefined && URL.canParse(target) ? new URL(target).href : target;
}

/** A page that holds the markup and nothing else. */
function pageOf(html: string): FetchedPage {
  return {
    url: 'https://site.invalid/',
    body: html,
    status: 200,
    contentType: 'text/html',
    charset: 'utf-8',
    robotsHeader: '',
    redirectTo: null,
    bytes: html.length,
    bodySha256: '',
    fetchedAt: '',
    elapsedMs: null,
  };
}
