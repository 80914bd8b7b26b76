/** Languages that a few hundred words do not part for sure: of those the page is believed. */
const nearLanguages: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn', 'da', 'fo'],
  ['hr', 'sr', 'bs', 'sh', 'cnr', 'me', 'sl'],
  ['id', 'ms', 'jv', 'su', 'min'],
  ['cs', 'sk'],
  ['pt', 'gl'],
  ['es', 'ca', 'gl', 'ast', 'an', 'oc'],
  ['nl', 'af', 'fy', 'li', 'nds'],
  ['de', 'lb', 'gsw', 'nds', 'als', 'bar'],
  ['fr', 'oc', 'ht', 'wa', 'br', 'co'],
  ['it', 'scn', 'co', 'vec', 'lmo', 'sc', 'nap', 'fur', 'rm'],
  ['en', 'sco'],
  ['tl', 'fil', 'ceb'],
  ['tr', 'az', 'tk', 'crh'],
  ['bg', 'mk'],
  ['ru', 'be', 'uk'],
  ['kk', 'ky', 'tt', 'ba'],
  ['fa', 'prs', 'tg'],
  ['hi', 'ne', 'mr', 'sa', 'mai', 'bho', 'kok'],
  ['bn', 'as'],
  ['zh', 'yue', 'wuu', 'nan', 'lzh', 'hak'],
  ['he', 'yi'],
  ['am', 'ti'],
  ['fi', 'et'],
  ['ga', 'gd'],
  ['ku', 'ckb'],
];

const nearOnes = new Map<string, ReadonlySet<string>>();
for (const group of nearLanguages) {
  for (const language of group) nearOnes.set(language, new Set([...(nearOnes.get(language) ?? []), ...group]));
}

/** Whether languages are hardly told apart, or the same. */
export function areNear(one: string, other: string): boolean {
  return one === other || (nearOnes.get(one)?.has(other) ?? false);
}
