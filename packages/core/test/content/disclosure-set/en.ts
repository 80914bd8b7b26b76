import type { DisclosureCase } from './case.js';

export const english: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<h1>Five desk lamps for small rooms</h1><p>Heads up: some of the links on this page pay us if you end up buying something. It costs you nothing extra and keeps the site running.</p><p>We tried each lamp for a month in a flat with little daylight, and measured the light on the table.</p>`,
  },
  {
    says: 'explains',
    html: `<article><p><em>Full disclosure: I'm part of the Amazon Associates programme, so when you click through and buy, I get a small cut.</em></p><h2>Which kettle is the quietest?</h2><p>Three kettles were measured with the same phone at the same distance. The steel one was loudest.</p></article>`,
  },
  {
    says: 'explains',
    html: `<header><p>Independent since 2011</p></header><main><p>We review everything we recommend ourselves. When you buy through our links, we may earn a commission.</p><h1>The best rain jackets</h1><p>Most jackets leak at the zip. We stood under a garden hose for ten minutes in each of them.</p></main>`,
  },
  {
    says: 'explains',
    html: `<main><h1>Headphones for the train</h1><p>By the audio desk, updated in May.</p><p>Our journalism is supported by readers. If you click a link and make a purchase, we might be paid a referral fee.</p><p>Noise on a train is mostly low, and that is what cancelling is good at.</p></main>`,
  },
  {
    says: 'explains',
    html: `<main><h1>27 things for a tidier kitchen</h1><p>We hope you love what we picked! Just so you know, Lantern Weekly may collect a share of sales from the links on this page. Prices were right when we published.</p><p>First, a rack for lids. It hangs inside the cupboard door.</p></main>`,
  },
  {
    says: 'names',
    html: `<article><h1>My camping list</h1><p>The stove I carry is the small <a href="https://shop.example/stove">Ember</a>* and it boils a litre in four minutes. The pot is from a flea market.</p><p>Everything fits in one bag.</p><p>* Affiliate link</p></article>`,
  },
  {
    says: 'explains',
    html: `<article><h1>Sewing machines for beginners</h1><p>Links marked with an asterisk are affiliate links, which means that the shop pays me a percentage if you order there.</p><p>A first machine should have few stitches and a strong motor. Metal frames stay quiet.</p></article>`,
  },
  {
    says: 'explains',
    isAmazons: true,
    html: `<article><h1>Notebooks that lie flat</h1><p>I fill a notebook each month, so the binding matters more to me than the paper.</p><p>As an Amazon Associate I earn from qualifying purchases.</p></article>`,
  },
  {
    says: 'explains',
    isAmazons: true,
    html: `<main><p>Garden Notes is a participant in the Amazon Services LLC Associates Program. As Amazon Associates, we earn from qualifying purchases made through this site.</p><h1>Pruning apple trees</h1><p>Winter is the time for it, on a dry day without frost.</p></main>`,
  },
  {
    says: 'names',
    html: `<article><h1>A week with the Brightloom standing desk</h1><p>This post is sponsored by Brightloom. All opinions are my own.</p><p>The desk came in two boxes, and it took an hour to put together. The motor hums, but does not whine.</p></article>`,
  },
  {
    says: 'explains',
    html: `<article><p>Posts on this blog may contain affiliate links, and I'll make a few pence if you purchase through them. Thank you for the support!</p><h1>Rainy day crafts</h1><p>You need paper, glue and an old magazine. Cut the pictures out first, then sort them by colour.</p></article>`,
  },
  {
    says: 'explains',
    html: `<main><p>Advertiser disclosure: many of the card offers that appear on this site are from companies from which we receive compensation. This may influence where they appear.</p><h1>Cards without a foreign fee</h1><p>Most banks add three per cent abroad. These four add nothing.</p></main>`,
  },
  {
    says: 'explains',
    html: `<article><h1>What I use</h1><p>I only list tools that I pay for myself. If you sign up via my link I get a small kickback, at no cost to you, which pays for hosting.</p><ul><li>A mail service with plain text drafts</li><li>An editor that starts at once</li></ul></article>`,
  },
  {
    says: 'names',
    html: `<article><h1>Sunscreen for runners</h1><p>After twenty tests in July I keep coming back to one stick: <a href="https://shop.example/stick">Solveig 50</a> (paid link). It does not run into the eyes.</p><p>Put it on a quarter of an hour before you leave.</p></article>`,
  },
  {
    says: 'names',
    html: `<article><h1>Gear of the month</h1><p>The bag is older than the blog. The bottle is new: <a href="https://shop.example/bottle">a steel one</a> (aff link), and it does not leak. I wash it by hand.</p></article>`,
  },
  {
    says: 'explains',
    html: `<main><h1>Best board games for two</h1><p>We earn commission from some of the links in this article. Here is how we choose what to test.</p><p>Games for two must not drag. We kept those that end within the hour.</p></main>`,
  },
  {
    says: 'explains',
    html: `<main><p>The following article includes links to retailers. If you buy something, The Lantern may be paid an affiliate commission.</p><h1>Winter boots worth the money</h1><p>Boots are glued or stitched. Stitched ones can be mended.</p></main>`,
  },
  {
    says: 'names',
    html: `<main><h1>Coffee grinders compared</h1><p>A word before we start: there are affiliate links in this guide.</p><p>Burr grinders give an even grind, and blades do not. That is nearly all there is to know.</p></main>`,
  },
  {
    says: 'explains',
    html: `<article><h1>Travelling with a toddler</h1><blockquote>Disclosure: I receive a small commission when you use the links in this post to book or to buy, which helps me to keep writing.</blockquote><p>We took the night train, and slept better than at home.</p></article>`,
  },
  // Near misses.
  {
    says: 'nothing',
    html: `<nav><a href="/">Home</a> <a href="/affiliates">Affiliate program</a> <a href="/contact">Contact</a></nav><main><h1>How to wax a table</h1><p>Sand the top first, always along the grain. Then put the wax on with a soft cloth and wait an hour.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Unofficial guide to the Brightloom app</h1><p>This site is not affiliated with, endorsed by or sponsored by Brightloom Inc. All names belong to their owners.</p><p>Open the app, hold the desk button for three seconds, and wait for the light.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Privacy policy</h1><p>We may share your data with our affiliates and advertising partners. Advertisers may use cookies to measure how often you click on their links, and may receive your IP address.</p><p>You can object at any time by writing to us.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>How bloggers live from affiliate links</h1><p>A blogger signs up with a network, gets a personal link and puts it into a post. When a reader buys, the blogger earns a commission of between three and ten per cent.</p><p>Affiliate links are recorded by a cookie, which usually lives for thirty days.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>How to write a disclosure</h1><p>The regulator gives an example that is short enough for a caption: “I get commissions for purchases made through links in this post.” A sentence like that, placed before the first link, is enough.</p><p>Do not hide it behind a button.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Questions we are asked</h1><h2>Do you use affiliate links?</h2><p>No. Readers pay for this site, and nobody else.</p><h2>Do you earn a commission if I buy?</h2><p>We don't, and we would like to keep it so.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>How we test vacuum cleaners</h1><p>Nobody pays us for a place in this list. We do not use affiliate links, nor do we accept commission from any shop; every machine was bought at full price.</p><p>Each one gets the same carpet and the same sand.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Marking links for search engines</h1><p>Search engines ask you to mark paid placements. Add the attribute to the anchor:</p><pre><code>&lt;a href="https://shop.example/" rel="sponsored noopener"&gt;Lamp&lt;/a&gt;</code></pre><p>The older nofollow is still understood.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<div class="cookie-banner"><p>We and our 312 partners store information on your device. With your consent, we and our partners may receive data about the ads and sponsored content that you see.</p><button>Accept</button></div><main><h1>Potato soup</h1><p>Peel a kilo of potatoes and cut two leeks into rings. Let both sweat in butter.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Sales representative (f/m/x)</h1><p>You look after our customers in the south and win new ones. You will receive a fixed salary, and on top you can earn a commission for each contract.</p><p>Send your papers through the link below. We get back to you within a week.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Riverside win the derby</h1><p>The team, which is sponsored by a local bank, scored twice in the last ten minutes. The new shirts, also sponsored, sold out within an hour.</p><p>On Saturday they play away.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>What is a paid link?</h1><p>To a search engine, a paid link is any link that somebody got money, goods or services for. Sites that sell paid links risk a penalty. If a site contains paid links without the right attribute, its owner should add it.</p><p>A nofollow link passes no rank.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Selling your house with us</h1><p>We charge a commission of two per cent, and only when the sale is complete. Our agents receive part of it. Ask us for a valuation, or follow the links to our three offices.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Become a partner</h1><p>Join the Brightloom affiliate program. Share your personal link with friends and readers; whenever somebody buys through your links, you earn a commission of fifteen per cent.</p><p>We pay at the end of each month. There is no minimum.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Terms of service</h1><p>“Affiliate” means any entity that controls or is controlled by a party. Neither we nor our affiliates are liable for the content of sites to which we link.</p><p>Fees are due within fourteen days. We may receive notices by mail.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Influencer must pay a fine</h1><p>The regulator fined a vlogger who did not tell her followers that she earned a commission from the links in her posts. According to the ruling, the posts were ads and had to be labelled as such.</p><p>She may appeal within a month.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Ten years of this blog</h1><p>A lot has changed. I used to have affiliate links here, but I removed all of them in 2022, because I did not like what they did to my writing. Since then the blog has lived from two workshops a year.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Portraits in ink</h1><p>I receive commissions from all over the world, and I love each of them. If you would like to order a drawing, have a look at the links to my older work and write to me.</p><p>A portrait takes about two weeks.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Is that review site honest?</h1><p>Someone asked in the forum whether the lamp portal can be trusted. Its author gets paid by the makers, people say, and he earns a commission on every lamp. I could not find proof of either.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>About our hotel tips</h1><p>Every hotel in this guide was paid for by us. We never receive a commission from the hotels, and they do not know that we come.</p><p>Rooms are judged by sleep, quiet and breakfast.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Growing garlic</h1><p>Plant the cloves in October, with the tip up, four inches apart. Water little.</p></main><footer><p>© Garden Notes. This site contains affiliate links.</p><p><a href="/disclosure">Affiliate disclosure</a></p></footer>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Merchant services</h1><p>With our terminal your customers pay by card or phone. We receive a small fee of each payment, which is taken from the amount before we pay it out to you. There is no monthly charge.</p><p>Our team will help you to set it up.</p></main>`,
  },
];
