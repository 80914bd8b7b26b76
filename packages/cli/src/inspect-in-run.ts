import { isPrinted, UsageError, withoutFragment } from '@linkvet/core';
import { type LinkJudge, thinScore, traceBlocks } from '@linkvet/core/stages';
import { openReader, type PageInRun, type Reader, readPageInRun, readRunTexts } from '@linkvet/core/store';
import { normaliseTarget } from '@linkvet/crawler';
import { chooseRun, unfinishedLine } from './choose-run.js';
import { describePage, type PageInContext } from './describe-page.js';

/** Pages of a cluster that are named. */
const mostCopies = 20;

/** Shows pages as a run has them, with what their figures are made of: nothing is asked for. */
export function pageInspector(
  db: string,
  runNumber: number | undefined,
  catalogue: LinkJudge,
): (url: string) => object {
  return (text) => {
    using reader = openReader(db);
    const chosen = chooseRun(reader, runNumber);
    const { run } = chosen;
    const url = withoutFragment(normaliseTarget(text));
    const page = readPageInRun(reader, run, url);
    if (page === null) {
      const other = url.endsWith('/') ? url.slice(0, -1) : `${url}/`;
      const hint =
        readPageInRun(reader, run, other) === null
          ? 'pages.csv lists its pages; those without content have nothing to show.'
          : `Is it ${other}?`;
      throw new UsageError(`Run ${run} holds no page ${url}.`, hint);
    }
    const { status, contentType, charset } = page;
    const record = { url, status, contentType: contentType ?? '', charset: charset ?? '' };
    return describePage(record, page.facts, catalogue, contextOf(reader, run, page, unfinishedLine(chosen) === null));
  };
}

/** @param isCompared whether the run has ended, and with it what the host repeats is known */
function contextOf(reader: Reader, run: number, page: PageInRun, isCompared: boolean): PageInContext {
  const { blocks, roles, main } = readRunTexts(reader, run).blocksOf(page.pageId);
  const traces = tracesOf(reader, run, page);
  let print = 0;
  return {
    roles,
    main,
    page: { run, coreTextBasis: isCompared ? 'site' : 'page', ...figuresOf(page) },
    blocks: blocks.map((_, index) => (isPrinted(blocks, roles, index) ? traces[print++] : undefined)),
  };
}

function tracesOf(reader: Reader, run: number, { prints, hostId, cluster }: PageInRun): readonly object[] {
  if (prints === null) return [];
  const { pages, samePages, gatheringPages, blocksOf, templateOf } = readRunTexts(reader, run);
  const template = templateOf(hostId);
  const isTemplate = (hash: number) => template.has(hash);
  return traceBlocks({
    ...{ page: prints, pages: pages(), isTemplate, cluster, blocksOf },
    ...{ samePages: samePages(), gathering: new Set(gatheringPages()) },
  });
}

function figuresOf({ pageId, value, cluster, within }: PageInRun): object {
  const member = cluster?.members.find((each) => each.pageId === pageId);
  const copies = cluster?.members.filter((each) => each.pageId !== pageId) ?? [];
  return {
    ...(value && {
      words: {
        ...{ full: value.full, main: value.main, core: value.core, link: value.link },
        ...{ unique: value.unique, own: value.own, template: value.template },
      },
      thin: thinScore(value),
    }),
    cluster: cluster && {
      ...{ id: cluster.id, kind: cluster.kind, pages: cluster.members.length, chosenBy: cluster.chosenBy },
      representative: cluster.members[0]?.url,
      ...{ similarity: member?.similarity, excuse: member?.excuse },
      copies: copies.slice(0, mostCopies).map(({ url, title, similarity }) => ({ url, title, similarity })),
    },
    within: within.map(({ outer, words, share }) => ({ url: outer.url, words, share })),
  };
}
