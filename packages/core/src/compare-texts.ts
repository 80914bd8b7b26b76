import { findDoorways } from './content/doorways/index.js';
import { findLooseTemplates } from './content/doorways/loose-templates.js';
import { heldPages } from './content/held-pages.js';
import { coreShingles, findClusters, identityOf, isCore } from './content/index.js';
import { compareBlocks, type Shares } from './content/shared-blocks.js';
import { findTemplate, type Template, withoutTemplate } from './content/template.js';
import { thinScore } from './content/thin.js';
import { thinVerdict } from './content/thin-verdict.js';
import type { CloseStep, FoundCluster, PageCore, PagePrints, RunStore } from './model.js';

/** What the pages of a run say in common, in short steps: template, copies, what each page has of its own, doorways. */
export function* compareTexts(store: RunStore): Generator<CloseStep, void> {
  // An earlier close may have left one, and blocks are read without what is template.
  yield* store.saveTemplate([]);
  const blocksOf = (pageId: number) => store.blocksOf(pageId);
  const pages = heldPages(() => store.blockPrints());
  const gathering = new Set(store.gatheringPages());
  const template = yield* findTemplate(pages, blocksOf, gathering);
  yield* store.saveTemplate(template.blocks);
  yield* dropTemplate(store, pages(), template);
  const shinglesOf = (pageId: number) => {
    const { blocks, roles, main } = store.blocksOf(pageId);
    return coreShingles(blocks, roles, main);
  };
  const clusters = yield* findClusters(store.signatures(), shinglesOf, (pageIds) => store.copyFacts(pageIds));
  yield 'write';
  store.saveClusters(clusters);
  const shares = yield* compareBlocks({
    ...{ pages, template, clusters, samePages: store.samePages(), gathering, blocksOf },
  });
  yield* saveShares(store, shares);
  yield 'write';
  store.saveContainments(shares.containments);
  yield* judgeDoorways(store, clusters);
  yield* judgeThinness(store);
}

/** Families of copies, and of pages of one template that are less alike than copies: these are clusters of their own. */
function* judgeDoorways(store: RunStore, clusters: Iterable<FoundCluster>): Generator<CloseStep, void> {
  const source = {
    coreOf: (pageId: number) => {
      const { blocks, roles, main } = store.blocksOf(pageId);
      return blocks.filter((_, index) => isCore(roles, main, index)).map(({ text }) => text);
    },
    doorwayFacts: (pageIds: readonly number[]) => store.doorwayFacts(pageIds),
    signatures: () => store.signatures(),
    copyFacts: (pageIds: readonly number[]) => store.copyFacts(pageIds),
  };
  const doorways = yield* findDoorways(store.site.clusters(), source);
  const loose = yield* findLooseTemplates(clusters, source);
  yield 'write';
  if (loose.doorways.length > 0) store.saveClusters(loose.clusters);
  store.saveDoorways([...doorways, ...loose.doorways]);
}

/** Pages that are written in one transaction. */
const PAGES_AT_ONCE = 2000;
/** Pages with new fingerprints that are written in one transaction: each was read and compared anew. */
const CORES_AT_ONCE = 100;

/** Takes the template out of main and core text: the words of each page, and the fingerprint where it was a part of the core. */
function* dropTemplate(store: RunStore, pages: Iterable<PagePrints>, template: Template): Generator<CloseStep, void> {
  const fingerprintOf = (pageId: number) => {
    const { blocks, roles, main } = store.blocksOf(pageId);
    return identityOf(blocks, roles, main);
  };
  let cores: PageCore[] = [];
  for (const page of pages) {
    yield;
    const { pageId } = page;
    const { words, isOther } = withoutTemplate(page, template);
    const fingerprint = isOther ? fingerprintOf(pageId) : null;
    const isKnown = words.main === page.words.main && words.core === page.words.core;
    if (fingerprint === null && isKnown) continue;
    cores.push({ pageId, words, fingerprint });
    if (cores.length < CORES_AT_ONCE) continue;
    yield 'write';
    store.saveCores(cores);
    cores = [];
  }
  yield 'write';
  store.saveCores(cores);
}

function* saveShares(store: RunStore, { pageIds, unique, own, template }: Shares): Generator<CloseStep, void> {
  for (let from = 0; from < pageIds.length; from += PAGES_AT_ONCE) {
    yield 'write';
    const ids = pageIds.slice(from, from + PAGES_AT_ONCE);
    store.saveShares(
      ids.map((pageId, index) => ({
        ...{ pageId, unique: unique[from + index] as number, own: own[from + index] as number },
        template: template[from + index] as number,
      })),
    );
  }
}

function* judgeThinness(store: RunStore): Generator<CloseStep, void> {
  let judged: Parameters<RunStore['saveThinness']>[0] = [];
  for (const value of store.site.pageValues()) {
    judged.push({ pageId: value.pageId, score: thinScore(value)?.score ?? null, verdict: thinVerdict(value) });
    yield;
    if (judged.length < PAGES_AT_ONCE) continue;
    yield 'write';
    store.saveThinness(judged);
    judged = [];
  }
  yield 'write';
  store.saveThinness(judged);
}
