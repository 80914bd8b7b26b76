import { adPressure, affiliateUnits, neededWords, ownWords, thinScore, uniqueShare } from '../../content/thin.js';
import { thinExcuse } from '../../content/thin-verdict.js';
import type { PageValue } from '../../model.js';
import { pageValueOf } from '../../store/queries/page-values.js';
import { type ThinPageRow, tableThinPages } from '../../store/queries/table-thin-pages.js';
import type { Row, Table } from '../table.js';

export const thinPages: Table = {
  name: 'thin_pages',
  fileName: 'thin_pages.csv',
  description:
    'A page with a thin score of 50 and more, or of which a rule on thin pages tells, with all that is behind it.',
  columns: [
    { name: 'url', type: 'string', description: 'URL of the page' },
    {
      name: 'score',
      type: 'integer',
      description: 'how little it has of its own, 0 to 100: one minus the product of the factors',
    },
    {
      name: 'rule',
      type: 'string',
      description: 'the rule that counts it, which tells where it counts enough pages of the host; empty for none',
    },
    { name: 'told', type: 'boolean', description: 'whether a finding of that rule stands for it' },
    {
      name: 'excuse',
      type: 'string',
      description:
        'why no rule does: home, listing, notice, form, embedded, fragment, redirect, continuation, copy (the rules on copies tell), canonical, noindex, version, translation, not-indexable, doorway (told as such); empty for none',
    },
    { name: 'type', type: 'string', description: 'page type' },
    { name: 'words_full', type: 'integer', description: 'words that a reader sees' },
    { name: 'words_main', type: 'integer', description: 'words of the main text' },
    { name: 'words_core', type: 'integer', description: 'words of the core text' },
    {
      name: 'words_unique',
      type: 'integer',
      description: 'words of main blocks that stand on no other page, but of an article on pages that gather articles',
    },
    {
      name: 'words_own',
      type: 'integer',
      description: 'those of them that are core; of a list all',
    },
    { name: 'words_needed', type: 'integer', description: 'words of its own that a page of its type needs' },
    { name: 'unique_share', type: 'number', description: 'words_own of words_core, of a list of words_main, 0 to 1' },
    { name: 'words_template', type: 'integer', description: 'words that a reader sees and much of the host repeats' },
    { name: 'words_link', type: 'integer', description: 'words that a reader sees inside links' },
    { name: 'ad_slots', type: 'integer', description: 'ad slots' },
    { name: 'affiliate_units', type: 'integer', description: 'affiliate links, or creatives where they are more' },
    {
      name: 'units_per_250_words',
      type: 'number',
      description: 'ad_slots and affiliate_units for each 250 core words; a shorter page is taken as of 250',
    },
    { name: 'cluster_id', type: 'integer', description: 'its copies in duplicate_clusters.csv; empty for none' },
    { name: 'representative', type: 'boolean', description: 'whether the others are compared with this page' },
    {
      name: 'norm_pages',
      type: 'integer',
      description: 'indexable pages of its type on its host; empty for fewer than 20',
    },
    { name: 'norm_median', type: 'number', description: 'median of their own words' },
    { name: 'norm_spread', type: 'integer', description: 'own words from their lower to their upper quartile' },
    factor('unique_words', 'words_own of words_needed'),
    factor('unique_share', 'unique_share'),
    factor('template_share', 'words_template of words_full'),
    factor('link_share', 'words_link of words_full, of pages that are read'),
    factor('ad_pressure', 'units_per_250_words'),
    factor('site_norm', 'words_own beside the norm'),
  ],
  key: ['url'],
  query: tableThinPages,
  arrange: (rows) => describe(rows as unknown as Iterable<ThinPageRow>),
};

function factor(part: string, of: string): Table['columns'][number] {
  return { name: `factor_${part}`, type: 'number', description: `what is left of its worth by ${of}, 0 to 1` };
}

function* describe(rows: Iterable<ThinPageRow>): Generator<Row> {
  for (const { thin_score: score, thin_verdict: rule, told, ...stored } of rows) {
    const value = pageValueOf(stored);
    const { url, type, full, main, core, template, link, adSlots, cluster, isRepresentative, norm } = value;
    const factors = (thinScore(value)?.parts ?? []).map(({ name, factor }): [string, number] => [
      `factor_${name.replaceAll('-', '_')}`,
      round(factor),
    ]);
    yield {
      ...{ url, score, rule, told, excuse: rule === null ? thinExcuse(value) || copyExcuse(value) : '', type },
      ...{ words_full: full, words_main: main, words_core: core, words_unique: value.unique },
      ...{ words_own: ownWords(value), words_needed: neededWords(value), unique_share: round(uniqueShare(value)) },
      ...{ words_template: template, words_link: link, ad_slots: adSlots, affiliate_units: affiliateUnits(value) },
      ...{ units_per_250_words: round(adPressure(value)), cluster_id: cluster },
      representative: cluster === null ? null : Number(isRepresentative),
      ...{ norm_pages: norm?.pages ?? null, norm_median: norm?.median ?? null, norm_spread: norm?.spread ?? null },
      ...Object.fromEntries(factors),
    };
  }
}

/** The page may lack nothing but words that its copies do not have. */
function copyExcuse({ cluster }: PageValue): string {
  return cluster === null ? '' : 'copy';
}

/** To three digits behind the point. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
