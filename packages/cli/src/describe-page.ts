import type { Block, BlockRole, JudgedLink, PageFacts, PageRecord } from '@linkvet/core';
import { coreText, explainMainText, isCore, judgeFacts, type LinkJudge, mainText } from '@linkvet/core/stages';

type DescribedRecord = Pick<PageRecord, 'url' | 'status' | 'contentType' | 'charset'>;

/** What only a run knows of a page: it takes the place of what one page alone tells. */
export interface PageInContext {
  roles: BlockRole[];
  main: boolean[];
  /** Further members of what is printed, and of each block. */
  page: object;
  blocks: (object | undefined)[];
}

/** What `linkvet inspect` prints of a page. */
export function describePage(
  page: DescribedRecord,
  facts: PageFacts,
  catalogue: LinkJudge,
  context?: PageInContext,
): object {
  const content = judgeFacts(page.url, facts, catalogue);
  const { links, slots, loaders, creatives, disclosures, words, blocks } = content;
  const { roles, main } = context ?? content;
  return {
    url: page.url,
    title: facts.title,
    lang: facts.lang,
    type: content.type,
    purpose: content.purpose,
    language: content.language,
    published: content.published,
    status: page.status,
    contentType: page.contentType,
    charset: page.charset,
    description: facts.description,
    canonical: facts.canonical,
    robots: facts.robots,
    mainText: mainText(blocks, main),
    coreText: coreText(blocks, roles, main),
    // Without the site nobody knows what its pages share.
    coreTextBasis: 'page',
    words,
    ...context?.page,
    headings: facts.headings,
    links: links.map(({ network: _, hops: __, ...link }) => link),
    affiliateLinks: links.filter((link) => link.network !== null).map(affiliateLink),
    adSlots: slots,
    // Scripts that place ads or turn links into paid ones by themselves: where there are any, more is shown than is listed.
    loaders,
    creatives,
    disclosures,
    ...describeBlocks(facts, roles, main, context?.blocks),
    meta: facts.meta,
    jsonLd: facts.jsonLd,
    selected: facts.selected,
    limits: facts.limits,
  };
}

/** Each block with what became of it, and why: every count of words is a sum over them. */
function describeBlocks(
  facts: PageFacts,
  roles: BlockRole[],
  main: boolean[],
  further: PageInContext['blocks'] = [],
): { mainTextCut: number; blocks: object[] } {
  const explained = explainMainText(facts);
  const describe = ({ container, ...block }: Block, index: number) => {
    const { likelihood, because, reasons } = explained.blocks[index] as (typeof explained.blocks)[number];
    return {
      ...block,
      within: pathOf(facts, container),
      role: roles[index],
      main: main[index],
      core: isCore(roles, main, index),
      likelihood: rounded(likelihood),
      ...(because !== '' && { because }),
      reasons: reasons.map(({ words, weight }) => ({ words, weight: rounded(weight) })),
      ...further[index],
    };
  };
  return { mainTextCut: rounded(explained.cut), blocks: facts.blocks.map(describe) };
}

/** The elements around a block, from the outside in, as a selector shows them. */
function pathOf({ containers }: PageFacts, container: number): string {
  const path: string[] = [];
  for (let index = container; index >= 0; index = containers[index]?.parent ?? -1) {
    const { tag, name } = containers[index] as PageFacts['containers'][number];
    path.push(name === '' ? tag : `${tag}.${name.replaceAll(' ', '.')}`);
  }
  return path.reverse().join(' > ');
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function affiliateLink({ network: match, hops, ...link }: JudgedLink): object {
  return { ...match, ...link, hops };
}
