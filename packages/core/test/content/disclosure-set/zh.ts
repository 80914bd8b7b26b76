import type { DisclosureCase } from './case.js';

export const chinese: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<main><h1>安静的电热水壶</h1><p>文中部分链接为联盟链接，如果您通过这些链接购买，我们会获得少量佣金，您的价格不变。</p><p>三款水壶用同一部手机测量，玻璃的最安静。</p></main>`,
  },
  {
    says: 'names',
    html: `<article><h1>我的背包</h1><p>炉子用了十年，<a href="https://shop.example/b">水壶</a>（推广链接）是新的，不漏水。</p></article>`,
  },
  {
    says: 'names',
    html: `<article><p>本文由炭火公司赞助，观点为作者本人所有。</p><h1>冬天烧烤</h1><p>天冷费炭，盖子比夏天更重要。</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>我们如何测试</h1><p>所有产品都由我们自己购买。本站没有联盟链接，也不会从厂商收取佣金。</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>什么是联盟营销</h1><p>博主把商家的链接放进文章，读者购买后，博主就能拿到佣金。追踪通常依靠Cookie。</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>招聘销售</h1><p>底薪加佣金，每签一份合同另有提成。请通过下面的链接投递简历，我们一周内答复。</p></main>`,
  },
];
