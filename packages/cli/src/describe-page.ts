import {
  coreText,
  type JudgedLink,
  judgeFacts,
  type LinkJudge,
  mainText,
  type PageFacts,
  type PageRecord,
} from '@linkvet/core';

/** What `linkvet inspect` prints of a page. */
export function describePage(page: PageRecord, facts: PageFacts, catalogue: LinkJudge): object {
  const content = judgeFacts(page.url, facts, catalogue);
  const { links, slots, loaders, creatives, disclosures, roles, main, words, blocks } = content;
  return {
    url: page.url,
    title: facts.title,
    lang: facts.lang,
    type: content.type,
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
    headings: facts.headings,
    links: links.map(({ network: _, hops: __, ...link }) => link),
    affiliateLinks: links.filter((link) => link.network !== null).map(affiliateLink),
    adSlots: slots,
    // Scripts that place ads or turn links into paid ones by themselves: where there are any, more is shown than is listed.
    loaders,
    creatives,
    disclosures,
    blocks: blocks.map((block, i) => ({ ...block, role: roles[i], main: main[i] })),
    meta: facts.meta,
    jsonLd: facts.jsonLd,
    selected: facts.selected,
    limits: facts.limits,
  };
}

function affiliateLink({ network: match, hops, ...link }: JudgedLink): object {
  return { ...match, ...link, hops };
}
