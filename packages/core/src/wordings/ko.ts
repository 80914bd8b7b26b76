import type { Wording } from './wording.js';

export const korean: Wording = {
  lang: 'ko',
  common: '',
  stems: ['파트너스', '제휴', '협찬', '수수료', '커미션', '원고료', '대가', '광고'],
  links: [],
  ambiguousLinks: [],
  claims: [],
  claimsAfter: [],
  names: [
    '제휴 ?(?:마케팅 ?)?링크[가를을]? ?[^.]{0,12}(?:포함|있|사용|담)',
    '[(※*] ?제휴 ?(?:마케팅 ?)?링크',
    '파트너스 ?활동',
    '유료 ?광고[를을]? ?포함',
    '협찬[을]? ?받',
  ],
  hints: ['제휴', '파트너스', '링크'],
  earns: ['(?:수수료|커미션|원고료|대가)[를을]? ?[^.]{0,12}(?:제공 ?받|받을|받습|받고|지급)'],
  amazon: ['적격 ?구매'],
  assurances: ['추가 ?비용 ?없이'],
  others: [],
  denials: [],
  denialsAfter: ['[^.]{0,16}(?:없|않|아닙|아니|방식|방법)'],
  labels: ['광고', '협찬', '유료광고', '유료 광고', '유료광고포함'],
};
