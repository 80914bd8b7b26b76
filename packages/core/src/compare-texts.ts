import { findDoorways } from './content/doorways/index.js';
import { coreShingles, findClusters, isCore } from './content/index.js';
import { compareBlocks } from './content/shared-blocks.js';
import { findTemplate } from './content/template.js';
import { thinScore } from './content/thin.js';
import { thinVerdict } from './content/thin-verdict.js';
import type { CloseStep, RunStore } from './model.js';

/** What the pages of a run say in common, in short steps: template, copies, what each page has of its own, doorways. */
export function* compareTexts(store: RunStore): Generator<CloseStep, void> {
  const template = yield* findTemplate(store.blockPrints());
  const shinglesOf = (pageId: number) => {
    const { blocks, roles, main } = store.blocksOf(pageId);
    return coreShingles(blocks, roles, main);
  };
  const clusters = yield* findClusters(store.signatures(), shinglesOf, (pageIds) => store.copyFacts(pageIds));
  yield 'write';
  store.saveClusters(clusters);
  const { shares, containments } = yield* compareBlocks(() => store.blockPrints(), template, clusters);
  yield 'write';
  store.saveShares(shares);
  store.saveContainments(containments);
  const doorways = yield* findDoorways(clusters, {
    coreOf: (pageId) => {
      const { blocks, roles, main } = store.blocksOf(pageId);
      return blocks.filter((_, index) => isCore(roles, main, index)).map(({ text }) => text);
    },
    doorwayFacts: (pageIds) => store.doorwayFacts(pageIds),
  });
  yield 'write';
  store.saveDoorways(doorways);
  yield* judgeThinness(store);
}

/** Pages that are written in one transaction. */
const PAGES_AT_ONCE = 2000;

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
