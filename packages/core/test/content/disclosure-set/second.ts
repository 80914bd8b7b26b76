import type { DisclosureCase } from './case.js';

/** Written after the others, in other words, to see whether what was learnt from those holds elsewhere. */
export const second: Record<string, DisclosureCase[]> = {
  en: [
    {
      says: 'explains',
      html: `<main><h1>Best mattresses, slept on</h1><p>Sleep Ledger is reader-supported. We may get a commission when you purchase through links on our pages, though the verdicts stay ours.</p><p>Foam warms up. Springs do not, and they last longer.</p></main>`,
    },
    {
      says: 'explains',
      html: `<article><h1>Lentil stew</h1><p>Note that a few of the links in the recipe below earn me some pocket money if you order through them. The price does not change.</p><p>Rinse the lentils, and let them simmer with a bay leaf.</p></article>`,
    },
    {
      says: 'names',
      html: `<article><h1>Our nursery</h1><p>We painted it green. The cot came from a neighbour.</p><p><small>Post contains affiliate links.</small></p></article>`,
    },
    {
      says: 'explains',
      html: `<main><h1>Compare home insurance</h1><p>How we make money: insurers pay us a fee if you take out a policy after following one of our links. It has no effect on what you are charged.</p><p>Start with the excess, because it moves the price most.</p></main>`,
    },
    {
      says: 'explains',
      isAmazons: true,
      html: `<article><p>(As an Amazon Associate this site earns from qualifying purchases.)</p><h1>Bike pumps, tall and short</h1><p>A long barrel saves your arms. The gauge matters less than people think.</p></article>`,
    },
    {
      says: 'explains',
      html: `<article><h1>Yarn for a winter hat</h1><p>I'm an affiliate for two of the yarn shops mentioned here and will be paid a small commission for sales that come from my links.</p><p>Wool keeps its warmth when wet. Cotton does not.</p></article>`,
    },
    {
      says: 'names',
      html: `<article><p>Thanks to Emberworks for sponsoring this post!</p><h1>Pizza on the grill</h1><p>Let the stone get hot for half an hour. Then turn the gas down and slide the dough on.</p></article>`,
    },
    {
      says: 'nothing',
      html: `<article><h1>Eleven ways to earn online</h1><p>Way four: affiliate marketing. You recommend a product, your reader follows the link, and the merchant pays you a commission. Some bloggers make a living from it.</p></article>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Editorial standards</h1><p>Our reporters may not accept gifts, fees or compensation from the companies they cover. Links to shops are never paid for.</p><p>Corrections are shown at the end of an article.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Release notes</h1><ul><li>Fixed: affiliate links in imported posts lost their tags.</li><li>New: sponsored posts can be scheduled.</li></ul><p>Update from the dashboard. It takes a minute.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<article><h1>Planning commission says no</h1><p>The commission received the application in March. It held that the links between the two roads were not wide enough. A fee of 300 is due.</p></article>`,
    },
    {
      says: 'nothing',
      html: `<article><h1>Can you trust reviews?</h1><p>Look for the small print. If it reads "we may earn a commission from links on this page", the writer has an interest in your purchase. That alone is no reason to leave.</p></article>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Creator handbook</h1><p>Your posts must say when they contain affiliate links. You may receive compensation from brands, provided that you tell your audience. We may remove posts that do not.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Donate</h1><p>This festival is run by volunteers. The stage was sponsored by the brewery, and the programme was paid for by the town. Follow the links to see who played last year.</p></main>`,
    },
  ],
  de: [
    {
      says: 'explains',
      html: `<main><h1>Matratzen im Vergleich</h1><p>Transparenzhinweis: Für Links auf dieser Seite zahlt der Händler ggf. eine Provision an uns. Für dich wird es dadurch nicht teurer.</p><p>Schaum wird warm, Federn nicht.</p></main>`,
    },
    {
      says: 'explains',
      html: `<article><h1>Linseneintopf</h1><p>Die Links zu den Töpfen sind Affiliate-Links, das heißt: Bestellst du etwas, verdiene ich eine Kleinigkeit daran.</p><p>Die Linsen kurz waschen und mit einem Lorbeerblatt kochen.</p></article>`,
    },
    {
      says: 'names',
      html: `<article><h1>Unser Kinderzimmer</h1><p>Gestrichen haben wir grün. Das Bett kommt vom Nachbarn.</p><p>Beitrag enthält Affiliatelinks</p></article>`,
    },
    {
      says: 'explains',
      html: `<main><h1>Gaspreise</h1><p>Die Redaktion ist unabhängig. Schließen Sie über einen der mit einem Einkaufswagen markierten Links einen Vertrag ab, erhält stromheft.de dafür eine Provision.</p><p>Vergleichen Sie den Preis je Kilowattstunde.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<article><h1>Elf Wege, im Netz zu verdienen</h1><p>Weg vier: Affiliate-Marketing. Du empfiehlst ein Produkt, und der Händler zahlt dir eine Provision. Viele Blogger nutzen Partnerlinks.</p></article>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Redaktionelle Grundsätze</h1><p>Unsere Redakteure nehmen keine Geschenke an. Links zu Händlern werden nicht vergütet, und Provisionen bekommen wir nicht.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Neues in Version 4</h1><ul><li>Affiliate-Links lassen sich jetzt im Menü verwalten.</li><li>Anzeigen laden schneller.</li></ul><p>Das Update dauert eine Minute.</p></main>`,
    },
  ],
  fr: [
    {
      says: 'explains',
      html: `<main><h1>Matelas comparés</h1><p>Nous pouvons toucher une commission si vous commandez depuis les liens de cette page. Votre prix reste le même.</p><p>La mousse chauffe, les ressorts non.</p></main>`,
    },
    {
      says: 'names',
      html: `<article><h1>La chambre des petits</h1><p>Nous l’avons peinte en vert. Le lit vient d’un voisin.</p><p>*liens affiliés</p></article>`,
    },
    {
      says: 'explains',
      html: `<article><p>Ce blog participe à un programme d’affiliation : chaque achat fait avec mes liens me rapporte quelques centimes.</p><h1>Soupe de lentilles</h1><p>Rincez les lentilles et laissez mijoter.</p></article>`,
    },
    {
      says: 'nothing',
      html: `<article><h1>Peut-on se fier aux avis ?</h1><p>Cherchez la mention « cet article contient des liens affiliés ». Elle montre que l’auteur a un intérêt à votre achat.</p></article>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Conseiller commercial</h1><p>Vous percevez un salaire fixe et une commission sur chaque vente. Postulez grâce au lien ci-dessous.</p></main>`,
    },
  ],
  es: [
    {
      says: 'explains',
      html: `<main><h1>Colchones comparados</h1><p>Podríamos recibir una comisión si haces tu pedido desde los enlaces de esta página. El precio no cambia.</p><p>La espuma da calor, los muelles no.</p></main>`,
    },
    {
      says: 'names',
      html: `<article><h1>El cuarto de los niños</h1><p>Lo pintamos de verde.</p><p>*Contiene enlaces de afiliados</p></article>`,
    },
    {
      says: 'nothing',
      html: `<article><h1>Once maneras de ganar en la red</h1><p>La cuarta es la afiliación: recomiendas un producto y la tienda te paga una comisión. Muchos blogueros usan enlaces de afiliado.</p></article>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Nota del club</h1><p>El equipo estará patrocinado por un banco. La comisión directiva recibió la propuesta en marzo; el enlace al acta está abajo.</p></main>`,
    },
  ],
  it: [
    {
      says: 'explains',
      html: `<main><h1>Materassi a confronto</h1><p>Potremmo ricevere una commissione se ordini dai link presenti in questa pagina. Il prezzo non cambia.</p><p>La schiuma scalda, le molle no.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Agente di vendita</h1><p>Offriamo uno stipendio fisso e una commissione su ogni contratto. Candidati dal link qui sotto; ti rispondiamo in una settimana.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<article><h1>Undici modi per guadagnare</h1><p>Il quarto: consigli un prodotto, il lettore compra e il negozio ti paga una commissione. Molti blogger usano link affiliati.</p></article>`,
    },
  ],
  pt: [
    {
      says: 'explains',
      html: `<main><h1>Colchões comparados</h1><p>Este blog faz parte de programas de afiliados e pode receber uma comissão pelas compras feitas nos links acima.</p><p>A espuma aquece, as molas não.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<article><h1>Onze maneiras de ganhar na rede</h1><p>A quarta: você indica um produto e a loja lhe paga uma comissão. Muitos blogueiros usam links de afiliado.</p></article>`,
    },
  ],
  nl: [
    {
      says: 'explains',
      html: `<main><h1>Matrassen vergeleken</h1><p>Bestel je via een link op deze pagina, dan kan de redactie daar een commissie voor ontvangen. De prijs verandert niet.</p><p>Schuim wordt warm, veren niet.</p></main>`,
    },
    {
      says: 'names',
      html: `<article><h1>De kinderkamer</h1><p>We schilderden hem groen.</p><p>Deze post bevat affiliatelinks.</p></article>`,
    },
    {
      says: 'nothing',
      html: `<article><h1>Elf manieren om online te verdienen</h1><p>Manier vier: je raadt een product aan en de winkel betaalt je een commissie. Veel bloggers gebruiken affiliate links.</p></article>`,
    },
  ],
  sv: [
    {
      says: 'explains',
      html: `<main><h1>Madrasser i test</h1><p>Inlägget innehåller reklam genom annonslänkar. Jag får en liten provision när du beställer via dem.</p><p>Skum blir varmt, fjädrar inte.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Säljare sökes</h1><p>Du får fast lön och provision på varje avtal. Ansök via länken nedan.</p></main>`,
    },
  ],
  da: [
    {
      says: 'names',
      html: `<article><h1>Børneværelset</h1><p>Vi malede det grønt.</p><p>Indlægget indeholder affiliate links.</p></article>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Sælger søges</h1><p>Du får fast løn og provision af hver aftale. Søg via linket nedenfor.</p></main>`,
    },
  ],
  pl: [
    {
      says: 'explains',
      html: `<main><h1>Porównanie materacy</h1><p>Możemy otrzymać prowizję, jeśli złożysz zamówienie przez linki na tej stronie. Cena się nie zmienia.</p><p>Pianka grzeje, sprężyny nie.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Praca w sprzedaży</h1><p>Oferujemy stałą pensję i prowizję od każdej umowy. Aplikuj przez link poniżej.</p></main>`,
    },
  ],
  cs: [
    {
      says: 'explains',
      html: `<main><h1>Srovnání matrací</h1><p>Některé odkazy na této stránce jsou affiliate. Z nákupu můžeme získat provizi, cena se pro vás nemění.</p><p>Pěna hřeje, pružiny ne.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Hledáme obchodníka</h1><p>Nabízíme pevný plat a provizi z každé smlouvy. Odkaz na přihlášku je níže.</p></main>`,
    },
  ],
  ru: [
    {
      says: 'explains',
      html: `<main><h1>Сравнение матрасов</h1><p>Некоторые ссылки в статье партнёрские: с каждой покупки автор может получить небольшую комиссию.</p><p>Пена греет, пружины нет.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Ищем продавца</h1><p>Вы получаете оклад и вознаграждение с каждого договора. Ссылка на анкету внизу.</p></main>`,
    },
  ],
  ja: [
    {
      says: 'explains',
      html: `<main><h1>マットレス比較</h1><p>記事内のリンクから購入された場合、当ブログに紹介料が支払われることがあります。価格は変わりません。</p><p>ウレタンは熱がこもり、ばねはこもりません。</p></main>`,
    },
    {
      says: 'names',
      html: `<article><h1>子ども部屋</h1><p>壁は緑に塗りました。</p><p>※当記事には広告リンクを含みます</p></article>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>営業職の募集</h1><p>固定給に加え、契約ごとに報酬をお支払いします。応募は下のリンクからどうぞ。広告費は不要です。</p></main>`,
    },
  ],
  zh: [
    {
      says: 'explains',
      html: `<main><h1>床垫比较</h1><p>声明：点击本页的购买链接下单，作者会得到一点佣金，不影响您支付的价格。</p><p>海绵发热，弹簧不会。</p></main>`,
    },
    {
      says: 'nothing',
      html: `<article><h1>网上赚钱的十一种方法</h1><p>第四种：推荐商品，读者下单后商家付给你佣金。许多博主都在使用联盟链接。</p></article>`,
    },
  ],
  ko: [
    {
      says: 'explains',
      html: `<main><h1>매트리스 비교</h1><p>본문의 링크로 주문하시면 작성자에게 소정의 수수료가 지급될 수 있습니다. 가격은 같습니다.</p><p>폼은 덥고 스프링은 덥지 않습니다.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>영업직 모집</h1><p>기본급 외에 계약마다 수수료를 지급합니다. 아래 링크로 지원하세요.</p></main>`,
    },
  ],
  tr: [
    {
      says: 'explains',
      html: `<main><h1>Yatak karşılaştırması</h1><p>Sayfadaki bazı linkler affiliate linktir; sipariş verirseniz komisyon alabiliriz, fiyat değişmez.</p><p>Sünger ısıtır, yay ısıtmaz.</p></main>`,
    },
  ],
  id: [
    {
      says: 'explains',
      html: `<main><h1>Perbandingan kasur</h1><p>Kami bisa memperoleh komisi apabila Anda memesan melalui tautan di halaman ini. Harganya tetap.</p><p>Busa terasa panas, pegas tidak.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Lowongan penjualan</h1><p>Gaji tetap ditambah komisi untuk setiap kontrak. Lamar lewat tautan di bawah ini; kami menjawab dalam seminggu.</p></main>`,
    },
  ],
  no: [
    {
      says: 'explains',
      html: `<main><h1>Madrasser i test</h1><p>Kjøper du via en av lenkene i saken, kan vi motta provisjon fra butikken.</p><p>Skum blir varmt, fjærer ikke.</p></main>`,
    },
  ],
};
