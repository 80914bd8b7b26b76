/**
 * Words that hint at the kind of a page: in its address, in what it declares, in the names of its elements and at the start
 * of its short lines. They are hints, and none decides alone: what each is worth stands in page-type-weights.ts.
 */

type Hint = 'article' | 'listing' | 'product' | 'forum' | 'documentation' | 'other';

/** By a segment of the path without its extension, or a label of the host before the registered name, in lower case. */
export const addressWords: ReadonlyMap<string, Hint> = table({
  article: `article articles articulo articulos artikel artikelen blog blogs column columns editorial essay essays feature
    features insights journal magazin magazine news newsroom nachrichten noticia noticias notizie novosti opinion
    perspectives politics post posts press press-release press-releases recipe recipes rezept rezepte review reviews
    science sport sports stories story thought-leadership tips world actualites actualite advice guides how-to learn
    lifestyle entertainment health`,
  listing: `a-z all archive archives author authors b browse by-category c cat catalog catalogue categoria categorias categorie
    categories category catalogo channel chart charts collection collections courses department departments directory
    explore find hashtag index jobs kategorie kategorien kategoriya keyword label list lists kollektion overview rankings
    results search section sections series sitemap subject subjects suche tag tags top topic topics themen`,
  product: `app apps book books buy dp gp ip isbn item items itm p pd pdp prod prd produit produits produkt produkte product
    products producto productos produto prodotto prodotti sku title artikelnummer`,
  forum: `answer answers ask bbs board boards comments comunidad community d discuss discussion discussions foren foro foros
    forum forums groups newreply post qa q question questions r showthread showtopic t thread threads viewthread
    viewtopic talk`,
  documentation: `api api-docs api-reference apidocs class cookbook dev developer developers devdocs doc docs dokumentation
    documentation faq guide handbook help howto javadoc kb knowledge knowledgebase latest library man man-pages manpages
    manual manuals module modules pydoc quickstart ref refman reference rfc sdk spec specification stable std support
    tutorial tutorials userguide v1 v2 v3 wiki`,
  other: `about about-us account agb basket book-now booking calculator career careers cart checkout company contact
    contact-us contacto course datenschutz demo donate enterprise features fees impressum imprint industries kontakt legal
    locations login map membership mentions-legales our-team plans policies policy pricing privacy privacy-policy program
    programme programs register signin signup service services solution solutions team terms terms-of-service tool tools
    training ueber-uns use-cases workshop workshops admissions event events apply`,
});

/** By the type that a page declares in JSON-LD (schema.org), without its namespace. */
export const declaredTypes: ReadonlyMap<string, Hint> = table(
  {
    article: `Article NewsArticle BlogPosting Blog Report ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle
      ReviewNewsArticle BackgroundNewsArticle SatiricalArticle ScholarlyArticle MedicalScholarlyArticle LiveBlogPosting
      SocialMediaPosting Recipe AdvertiserContentArticle`,
    listing: 'CollectionPage ItemList SearchResultsPage OfferCatalog ProfilePage',
    product: 'Product ProductGroup IndividualProduct ProductModel Vehicle Car Book VideoGame Offer AggregateOffer',
    forum: 'DiscussionForumPosting QAPage Question Answer',
    documentation: 'TechArticle APIReference HowTo',
    other: `Service Course SoftwareApplication WebApplication LocalBusiness ProfessionalService ContactPage AboutPage
      CheckoutPage EducationalOccupationalProgram Event JobPosting FinancialService FinancialProduct`,
  },
  false,
);

/** By the first word of `meta generator`, in lower case. */
export const generators: ReadonlyMap<string, Hint> = table({
  documentation: `docusaurus sphinx mkdocs vitepress vuepress gitbook mdbook rustdoc doxygen javadoc asciidoctor antora docutils
    docsify readme slate starlight nextra pdoc typedoc jsdoc yard mediawiki dokuwiki pandoc docfx`,
  forum: 'discourse phpbb vbulletin xenforo mybb smf flarum vanilla nodebb invision ipb fluxbb punbb yabb jforum',
  product: 'shopify prestashop woocommerce magento opencart bigcommerce shopware ecwid',
  article: 'blogger ghost hexo medium substack typepad jekyll',
});

/** What the name of an element begins with, or a part of it behind `-` or `_`, by what it hints at. */
export const nameWords: ReadonlyMap<Hint, RegExp> = new Map([
  ['article', /article|entry-?content|post-?(?:content|body)|byline|story|author/i],
  ['listing', /card|grid|tile|teaser|listing|pagination|pager|result|facet|filter|plp/i],
  ['product', /product|price|cart|sku|variant|swatch|pdp|buy-?box|stock|shipping/i],
  ['forum', /thread|topic|repl(?:y|ies)|forum|answer|question|vote|message|post(?:_|-)?(?:\d|body|er)|comment|karma/i],
  ['documentation', /\btoc|docs?\b|markdown|sphinx|rst-|highlight|admonition|codehilite|api|method|code/i],
  ['other', /hero|cta|testimonial|pricing|feature|faq|accordion|contact|signup|course/i],
]);

/** What short lines of a page begin with. */
const lineStarts: [hint: Hint, start: RegExp][] = [
  [
    'product',
    /^(?:add to (?:cart|bag|basket|wish)|buy now|in stock|out of stock|sold out|free (?:shipping|delivery|returns)|quantity|qty|sku|specifications?$|customer reviews|write a review|in den warenkorb|ajouter au panier|(?:añadir|agregar) al carrito|aggiungi al carrello|adicionar ao carrinho|in winkelwagen|do koszyka|lägg i varukorg|купить|в корзину|加入购物车|カートに入れる|장바구니)/i,
  ],
  [
    'forum',
    /^(?:reply|repl(?:ies)|quote$|quote:|joined|posts?:|messages:|likes?$|posted(?: by| on|:)|(?:re|aw): |last edited|\d+ (?:repl(?:y|ies)|answers?|upvotes?|points?)|asked|answered|upvote|originally posted|thread starter|beiträge:|registriert|antworten$|zitieren|messages ?:|inscrit|mensajes|respuestas?|ответить|сообщени|返信|回复|답글)/i,
  ],
  [
    'listing',
    /^(?:load more|show more|view all|see all|next(?: page)?$|sort(?:ed)? by|filter|showing|\d[\d,.]* (?:results|products|items|articles|courses|jobs)|refine|browse|page \d|add to cart|quick (?:view|shop|add)|read more|read article|learn more|mehr lesen|weiterlesen|lire la suite|leer más|leggi|sortieren|trier par|ordenar|подробнее|もっと見る|更多)/i,
  ],
  [
    'documentation',
    /^(?:edit this page|on this page|table of contents|contents$|view (?:page )?source|previous(?: topic)?$|next topic|note:?$|warning:?$|tip:?$|parameters:?$|returns:?$|examples?:?$|syntax:?$|usage:?$|see also:?$|changed in version|new in version|deprecated|was this (?:page|article|doc)|copy(?: code)?$|install(?:ation)?$|getting started|prerequisites|auf dieser seite|inhaltsverzeichnis|sur cette page|en esta página|本页内容|目次)/i,
  ],
  [
    'article',
    /^(?:by [a-z]|published|updated|last updated|share(?: this)?|related (?:articles|posts|stories)|you (?:may|might) also|about the author|leave a (?:comment|reply)|\d+ min(?:ute)?s? read|photo(?:graph)?(?: by|:)|image(?::| credit)|advertisement|von [a-z]|par [a-z]|por [a-z]|veröffentlicht|publié|publicado|kommentare|опубликовано|相关文章|関連記事)/i,
  ],
  [
    'other',
    /^(?:get started|request a|book (?:a|now|your)|contact us|sign up|try (?:it )?(?:for )?free|free trial|start (?:your )?free|get a (?:quote|demo)|schedule a|our (?:services|clients|team|approach|process|mission)|why (?:choose|us)|what our|how it works|frequently asked|faqs?$|testimonials|enroll|enrol|apply now|register|talk to|jetzt (?:anfragen|buchen)|kontakt|nous contacter|contáctanos)/i,
  ],
];
const anyStart = new RegExp(`^(?:${lineStarts.map(([, { source }]) => `(${source.slice(1)})`).join('|')})`, 'i');

/** The kind of page on which lines begin like this one. */
export function lineStart(line: string): Hint | undefined {
  const match = anyStart.exec(line);
  if (match === null) return undefined;
  return lineStarts[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]?.[0];
}

/** An amount of money. */
export const PRICE = /[$€£¥₹₩]\s?\d|\d\s?(?:[€£₽₹円元원]|EUR\b|USD\b|GBP\b|CHF\b|SEK\b|kr\b|zł|Kč|руб)/;

function table(words: Partial<Record<Hint, string>>, isLower = true): ReadonlyMap<string, Hint> {
  const entries = Object.entries(words) as [Hint, string][];
  return new Map(
    entries.flatMap(([hint, list]) =>
      list.split(/\s+/).map((word): [string, Hint] => [isLower ? word.toLowerCase() : word, hint]),
    ),
  );
}
