import type { DisclosureCase } from './case.js';

export const korean: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<main><h1>조용한 전기포트</h1><p>이 글에는 제휴 링크가 포함되어 있으며, 링크를 통해 구매하시면 일정액의 수수료를 받을 수 있습니다.</p><p>유리 제품이 가장 조용했습니다.</p></main>`,
  },
  {
    says: 'explains',
    html: `<article><h1>통근용 헤드폰</h1><p>전철 소음은 낮은 소리가 많습니다.</p><p>이 포스팅은 쿠팡 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다.</p></article>`,
  },
  {
    says: 'names',
    html: `<article><p>이 글은 업체로부터 제품을 협찬받아 작성했습니다.</p><h1>겨울 바비큐</h1><p>추우면 숯이 더 듭니다. 뚜껑이 여름보다 중요합니다.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>시험 방법</h1><p>모든 제품은 직접 구입했습니다. 이 사이트에는 제휴 링크가 없으며, 업체에서 수수료를 받지 않습니다.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>제휴 마케팅이란</h1><p>블로그에 상품 주소를 올리고 독자가 구매하면 블로거가 수수료를 받는 방식입니다. 먼저 가입부터 하세요.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>송금 안내</h1><p>해외 송금에는 수수료가 부과됩니다. 은행에 따라 수수료가 다르니 아래 링크를 확인하세요.</p></main>`,
  },
];
