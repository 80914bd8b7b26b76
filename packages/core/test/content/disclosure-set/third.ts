import type { DisclosureCase } from './case.js';

/** Written last, to see what holds of languages of which no real pages were at hand. */
export const third: Record<string, DisclosureCase[]> = {
  en: [
    {
      says: 'explains',
      html: `<main><h1>Running shoes, worn out</h1><p>Shopping through the buttons in this guide can earn Trail Ledger a commission from the shop.</p><p>Foam dies after five hundred miles. Rubber lives longer.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Plug-in: link manager</h1><p>Keep your affiliate links in one place. The free version holds fifty of them, and shows how often each was clicked.</p><p>You can earn more by fixing dead ones.</p></main>`,
    },
  ],
  de: [
    {
      says: 'explains',
      html: `<main><h1>Laufschuhe im Dauertest</h1><p>Wer über unsere Links bestellt, unterstützt uns: Vom Händler erhalten wir dann eine kleine Vergütung.</p><p>Schaum ist nach achthundert Kilometern müde.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Erweiterung für Blogs</h1><p>Verwalten Sie Ihre Affiliate-Links an einem Ort. Die freie Fassung zählt auch Klicks und Provisionen.</p></main>`,
    },
  ],
  fr: [
    {
      says: 'explains',
      html: `<main><h1>Chaussures de course</h1><p>Les liens vers les boutiques sont affiliés : le magazine touche une commission si vous passez commande.</p><p>La mousse fatigue après huit cents kilomètres.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Extension pour blogs</h1><p>Gérez vos liens d’affiliation au même endroit, et comptez les clics et les commissions.</p></main>`,
    },
  ],
  es: [
    {
      says: 'explains',
      html: `<main><h1>Zapatillas para correr</h1><p>Cuando compras con los enlaces que ves aquí, la tienda nos da una pequeña comisión.</p><p>La espuma se cansa a los ochocientos kilómetros.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Complemento para blogs</h1><p>Gestiona tus enlaces de afiliado en un solo lugar y cuenta clics y comisiones.</p></main>`,
    },
  ],
  it: [
    {
      says: 'names',
      html: `<main><h1>Scarpe da corsa</h1><p>Alcuni link di questa pagina sono affiliati.</p><p>La schiuma si stanca dopo ottocento chilometri.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Estensione per blog</h1><p>Gestisci i tuoi link di affiliazione in un solo posto e conta clic e commissioni.</p></main>`,
    },
  ],
  pt: [
    {
      says: 'explains',
      html: `<main><h1>Tênis de corrida</h1><p>Comprando pelos links deste texto, você ajuda o site: ganhamos uma pequena comissão da loja.</p><p>A espuma cansa depois de oitocentos quilômetros.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Extensão para blogs</h1><p>Organize seus links de afiliado em um só lugar e conte cliques e comissões.</p></main>`,
    },
  ],
  nl: [
    {
      says: 'explains',
      html: `<main><h1>Hardloopschoenen</h1><p>Sommige links in dit artikel zijn affiliate links. Wij verdienen een klein percentage als je via zo’n link iets bestelt.</p><p>Schuim is moe na achthonderd kilometer.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Uitbreiding voor blogs</h1><p>Beheer je affiliate links op één plek en tel klikken en commissies.</p></main>`,
    },
  ],
  sv: [
    {
      says: 'explains',
      html: `<main><h1>Löparskor</h1><p>Vi använder affiliatelänkar. Det betyder att vi kan få provision av butiken om du köper något.</p><p>Skum blir trött efter åttio mil.</p></main>`,
    },
  ],
  da: [
    {
      says: 'explains',
      html: `<main><h1>Løbesko</h1><p>Nogle af linkene er reklamelinks, og vi får en lille provision, når du køber via dem.</p><p>Skum bliver træt.</p></main>`,
    },
  ],
  no: [
    {
      says: 'explains',
      html: `<main><h1>Løpesko</h1><p>Noen av lenkene er annonselenker, og vi tjener en liten provisjon når du kjøper via dem.</p><p>Skum blir slitent.</p></main>`,
    },
  ],
  pl: [
    {
      says: 'explains',
      html: `<main><h1>Buty do biegania</h1><p>Niektóre linki na tej stronie to linki partnerskie. Od każdego zakupu dostajemy małą prowizję.</p><p>Pianka męczy się po ośmiuset kilometrach.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Wtyczka do blogów</h1><p>Trzymaj swoje linki afiliacyjne w jednym miejscu i licz prowizje.</p></main>`,
    },
  ],
  cs: [
    {
      says: 'explains',
      html: `<main><h1>Běžecké boty</h1><p>V článku najdete affiliate odkazy, ze kterých nám plyne malá provize.</p><p>Pěna se po osmi stech kilometrech unaví.</p></main>`,
    },
  ],
  tr: [
    {
      says: 'explains',
      html: `<main><h1>Koşu ayakkabıları</h1><p>Bu sayfadaki bazı bağlantılar satış ortaklığı bağlantısıdır; alışverişinizden küçük bir komisyon alıyoruz.</p><p>Köpük sekiz yüz kilometrede yorulur.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Blog eklentisi</h1><p>Affiliate linklerinizi tek yerde tutun, tıklamaları ve komisyonları sayın.</p></main>`,
    },
  ],
  id: [
    {
      says: 'names',
      html: `<main><h1>Sepatu lari</h1><p>Sebagian tautan di halaman ini adalah tautan afiliasi.</p><p>Busa lelah setelah delapan ratus kilometer.</p></main>`,
    },
  ],
  ru: [
    {
      says: 'names',
      html: `<main><h1>Беговые кроссовки</h1><p>На этой странице есть партнёрские ссылки.</p><p>Пена устаёт через восемьсот километров.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Плагин для блогов</h1><p>Храните партнёрские ссылки в одном месте и считайте комиссию.</p></main>`,
    },
  ],
  ja: [
    {
      says: 'explains',
      html: `<main><h1>ランニングシューズ</h1><p>本記事のリンクを経由して商品が購入されると、当サイトは販売店から紹介料を得ることがあります。</p><p>フォームは八百キロで疲れます。</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>ブログ用プラグイン</h1><p>アフィリエイトリンクを一か所で管理し、クリックと報酬を数えられます。</p></main>`,
    },
  ],
  zh: [
    {
      says: 'explains',
      html: `<main><h1>跑鞋</h1><p>本页包含联盟链接，您下单后我们可能获得佣金。</p><p>泡棉跑八百公里就累了。</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>博客插件</h1><p>在一处管理您的推广链接，统计点击和佣金。</p></main>`,
    },
  ],
  ko: [
    {
      says: 'explains',
      html: `<main><h1>러닝화</h1><p>이 페이지의 링크는 제휴 링크이며, 구매가 이루어지면 사이트가 수수료를 받습니다.</p><p>폼은 팔백 킬로미터에서 지칩니다.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>블로그 플러그인</h1><p>제휴 링크를 한곳에서 관리하고 클릭과 수수료를 세어 보세요.</p></main>`,
    },
  ],
};
