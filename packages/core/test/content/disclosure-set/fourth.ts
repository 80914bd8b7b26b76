import type { DisclosureCase } from './case.js';

/** Written by a reader who had not seen the wordings: what money is called besides a commission, and who else is paid. */
export const fourth: Record<string, DisclosureCase[]> = {
  en: [
    {
      says: 'explains',
      html: `<main><h1>Kettles</h1><p>Heads up: some of the products below are linked with our partner codes, and I earn a few cents whenever you order through them.</p><p>The glass one was the quietest.</p></main>`,
    },
    {
      says: 'explains',
      html: `<main><h1>Choosing a host</h1><p>Full transparency: the hosting company pays me a referral bonus for every customer who signs up from this article.</p></main>`,
    },
    {
      says: 'explains',
      html: `<main><h1>Lamps</h1><p>Our team picks everything independently; purchases you make after clicking out to a store could net us a small commission.</p></main>`,
    },
    {
      says: 'explains',
      html: `<main><h1>Tents</h1><p>I have affiliate relationships with the vendors mentioned, so I'm paid when you buy.</p></main>`,
    },
    {
      says: 'names',
      html: `<main><h1>Rain jackets</h1><p>Affiliate links ahead!</p><p>The red one leaks.</p></main>`,
    },
    {
      says: 'explains',
      html: `<main><h1>Desk lamps</h1><p>If you use my code LAMP10, I get a few dollars back.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>How trading works</h1><p>The broker receives a commission when you buy or sell shares.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Refer a friend</h1><p>Will I earn a commission if my friend buys a policy through my link? Yes, within a month.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Our annual report</h1><p>A portion of every sale goes to a school in Nepal. Sales people earn a bonus at the end of the year.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>On link blogs</h1><p>Those articles often seem to exist only for an affiliate link to be put in somewhere.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Fees</h1><p>We charge 2% commission on each purchase, paid by the buyer. See our links for details.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Our workshop</h1><p>We make a few dollars on each lamp we sell, and if you buy two we ship for free.</p></main>`,
    },
  ],
  de: [
    {
      says: 'names',
      html: `<main><h1>Sommerkleider</h1><p>Werbung, da Markennennung und Affiliate Links</p><p>Das blaue ist luftig.</p></main>`,
    },
    {
      says: 'explains',
      html: `<main><h1>Wasserkocher</h1><p>Transparenzhinweis: Für Einkäufe über unsere Verweise zahlt uns der Shop einen Anteil am Umsatz.</p></main>`,
    },
    {
      says: 'explains',
      html: `<main><h1>Zelte</h1><p>Wer über die Verlinkungen einkauft, unterstützt uns: Der Händler gibt uns dafür eine kleine Provision.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Immobilien</h1><p>Für die Vermittlung erhalten wir vom Käufer eine Provision von drei Prozent.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Unser Vertrieb</h1><p>Unsere Vermittler verdienen eine Provision, wenn ein Kunde abschließt.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Recht für Autoren</h1><p>Werbung und Affiliate-Links: was Blogger wissen müssen</p></main>`,
    },
  ],
  fr: [
    {
      says: 'explains',
      html: `<main><h1>Bouilloires</h1><p>Si vous passez commande après avoir cliqué, le marchand nous verse un petit pourcentage de la vente.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Crédit</h1><p>Les courtiers touchent une commission lorsque vous signez un prêt.</p></main>`,
    },
  ],
  es: [
    {
      says: 'explains',
      html: `<main><h1>Teteras</h1><p>Nuestro equipo puede obtener un porcentaje de las ventas realizadas a través de estos enlaces.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Pisos</h1><p>El agente gana una comisión por cada piso vendido, un porcentaje de la venta.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Datos</h1><p>Podemos obtener un porcentaje de error menor con este enlace de datos.</p></main>`,
    },
  ],
  nl: [
    {
      says: 'explains',
      html: `<main><h1>Waterkokers</h1><p>Als je via onze links iets bestelt, verdienen wij daar een paar procent aan.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Makelaars</h1><p>De makelaar verdient een paar procent aan de verkoop van het huis.</p></main>`,
    },
  ],
  sv: [
    {
      says: 'explains',
      html: `<main><h1>Vattenkokare</h1><p>Vi får betalt av butiken när du köper via våra länkar.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Timlön</h1><p>Vi får betalt den tjugofemte varje månad, och chefen får en andel av vinsten.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Aktier</h1><p>Om du köper aktier får vi som ägare en mindre andel av bolaget.</p></main>`,
    },
  ],
  da: [
    {
      says: 'explains',
      html: `<main><h1>Elkedler</h1><p>Køber du noget via linksene i artiklen, får vi en lille provision fra butikken – det koster dig ikke ekstra.</p></main>`,
    },
    {
      says: 'explains',
      html: `<main><h1>Rygsække</h1><p>Hvis du klikker på et link og køber, får jeg en lille procentdel af salget.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Boligsalg</h1><p>Mægleren får en procentdel af salget, når du køber en bolig.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Gebyrer</h1><p>Banken tager et gebyr, og mægleren får provision via aftalen.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Dansk design</h1><p>Vi får en større andel af markedet, når du køber dansk.</p></main>`,
    },
  ],
  no: [
    {
      says: 'explains',
      html: `<main><h1>Vannkokere</h1><p>Handler du via lenkene våre, får redaksjonen en liten andel av salget.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Aksjer</h1><p>Selgeren får provisjon når du kjøper, og eieren en andel av salget.</p></main>`,
    },
  ],
  tr: [
    {
      says: 'explains',
      html: `<main><h1>Su ısıtıcıları</h1><p>Bağlantılarımız üzerinden satın aldığınızda mağaza bize küçük bir komisyon öder.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Emlak</h1><p>Satıcı her satıştan komisyon öder; bağlantı aşağıda.</p></main>`,
    },
  ],
  ru: [
    {
      says: 'explains',
      html: `<main><h1>Чайники</h1><p>Покупая по нашим ссылкам, вы помогаете сайту: магазин отчисляет нам небольшой процент.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>О сайте</h1><p>На этом сайте нет партнёрских ссылок.</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>Новости рынка</h1><p>Партнёрские ссылки нужно помечать как рекламу, напомнили в ФАС.</p></main>`,
    },
  ],
  zh: [
    {
      says: 'explains',
      html: `<main><h1>電熱水壺</h1><p>透過本站連結消費,我們可能獲得分潤,您不需多付費用。</p></main>`,
    },
    {
      says: 'nothing',
      html: `<main><h1>房产</h1><p>房产中介一般收取成交价百分之二的佣金,合伙人另有分润。</p></main>`,
    },
  ],
};
