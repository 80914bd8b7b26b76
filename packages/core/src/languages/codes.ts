/** The codes of languages with two letters (ISO 639-1). */
export const twoLetterCodes: ReadonlySet<string> = new Set(
  `aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu
  fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn
  ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os
  pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt
  tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu`.split(/\s+/),
);

/**
 * What those languages are called elsewhere: by a deprecated code (IANA language subtag registry), by three letters
 * (ISO 639-2), or, by mistake, by the code of a country; and what stands for no language at all.
 */
export const otherCodes: ReadonlyMap<string, string> = new Map([
  ...['und', 'mul', 'zxx', 'mis'].map((none): [string, string] => [none, '']),
  ...`iw:he in:id ji:yi mo:ro jp:ja cz:cs gr:el dk:da cn:zh ua:uk eng:en deu:de ger:de fra:fr fre:fr spa:es ita:it por:pt nld:nl
  dut:nl rus:ru jpn:ja zho:zh chi:zh cmn:zh kor:ko pol:pl ces:cs cze:cs swe:sv dan:da nor:no fin:fi hun:hu ron:ro rum:ro tur:tr
  ara:ar heb:he hin:hi tha:th vie:vi ukr:uk ell:el gre:el ind:id msa:ms may:ms fas:fa per:fa fil:tl`
    .split(/\s+/)
    .map((pair): [string, string] => pair.split(':') as [string, string]),
]);
