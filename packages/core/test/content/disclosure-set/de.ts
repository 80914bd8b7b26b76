import type { DisclosureCase } from './case.js';

export const german: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<main><h1>Wanderschuhe im Test</h1><p>Die mit Sternchen gekennzeichneten Links sind sogenannte Affiliate-Links. Wenn du darüber einkaufst, bekommen wir vom Händler eine Provision, ohne dass es dich mehr kostet.</p><p>Getestet haben wir auf Schotter, im Matsch und auf nassem Fels.</p></main>`,
  },
  {
    says: 'explains',
    html: `<article><p>Transparenz: Dieser Beitrag enthält Empfehlungslinks. Bei einem Kauf über diese Links werde ich am Umsatz beteiligt, der Preis bleibt für dich gleich.</p><h1>Nähen lernen</h1><p>Am Anfang reichen eine gerade Naht und viel Geduld.</p></article>`,
  },
  {
    says: 'names',
    html: `<main><p>Anzeige: Dieser Artikel enthält Provisions-Links.</p><h1>Die besten Wasserkocher</h1><p>Leise sind sie alle nicht. Der aus Glas war im Vergleich noch der ruhigste.</p></main>`,
  },
  {
    says: 'explains',
    isAmazons: true,
    html: `<article><h1>Bücher über Pilze</h1><p>Ein Bestimmungsbuch muss in die Jackentasche passen, sonst bleibt es daheim.</p><p>Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.</p></article>`,
  },
  {
    says: 'explains',
    html: `<main><h1>Kopfhörer für die Bahn</h1><p>Wir verwenden sogenannte Werbelinks. Kommt über einen solchen Link ein Einkauf zustande, wird uns eine Vergütung gezahlt. Für Sie entstehen dabei keine Mehrkosten.</p><p>Züge brummen tief, und genau dort hilft die Technik.</p></main>`,
  },
  {
    says: 'names',
    html: `<article><h1>Mein Rucksack</h1><p>Den Kocher habe ich seit Jahren, es ist der kleine von <a href="https://shop.example/k">Glut</a>*. Der Topf kommt vom Flohmarkt.</p><p>*Partnerlink</p></article>`,
  },
  {
    says: 'explains',
    html: `<main><h1>Tagesgeld im Vergleich</h1><p>Hinweis: Einige Anbieter zahlen uns eine Provision, wenn Sie über unsere Seite ein Konto eröffnen. Das hat keinen Einfluss auf die Reihenfolge.</p><p>Die Zinsen ändern sich beinahe täglich.</p></main>`,
  },
  {
    says: 'names',
    html: `<article><p>Werbung: Dieser Beitrag entstand in bezahlter Partnerschaft mit Glutwerk.</p><h1>Grillen im Winter</h1><p>Kälte kostet Kohle. Ein Deckel ist daher wichtiger als im Sommer.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<nav><a href="/">Start</a> <a href="/partner">Partnerprogramm</a> <a href="/werbung">Werbung schalten</a></nav><main><h1>Tisch wachsen</h1><p>Zuerst wird geschliffen, immer längs der Faser. Danach kommt das Wachs mit einem weichen Tuch.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>So testen wir</h1><p>Wir kaufen alle Geräte selbst. Auf dieser Seite gibt es weder Affiliate-Links noch bezahlte Beiträge, und Provisionen nehmen wir von niemandem an.</p><p>Jedes Gerät bekommt den gleichen Teppich.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Was ist ein Affiliate-Link?</h1><p>Ein Affiliate-Link enthält eine Kennung des Werbenden. Kauft jemand darüber ein, erhält der Betreiber des Blogs vom Händler eine Provision. Gezählt wird meist mit Cookies.</p><p>In Deutschland müssen solche Links gekennzeichnet werden.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Datenschutz</h1><p>Werbepartner können Cookies setzen, um den Erfolg ihrer Werbung zu messen. Dabei erhalten sie Ihre IP-Adresse. Die Vergütung von Dienstleistern ist in eigenen Verträgen geregelt.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Mitarbeiter im Vertrieb gesucht</h1><p>Du betreust unsere Kunden im Süden. Neben einem festen Gehalt bekommst du eine Provision für jeden Abschluss. Wir freuen uns auf deine Bewerbung über den Link unten.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Gericht: Auch Teaser sind Werbung</h1><p>Das Landgericht entschied, dass schon ein Anreißer, der zu Beiträgen mit Affiliate-Links führt, den Hinweis „Anzeige“ braucht. Der Verlag hatte dafür eine Provision bekommen.</p><p>Das Urteil ist noch nicht rechtskräftig.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Haus verkaufen</h1><p>Als Makler erhalten wir eine Provision von drei Prozent, die sich Käufer und Verkäufer teilen. Die Besichtigungen übernehmen wir. Zu unseren Büros führen die Links am Rand.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Fragen und Antworten</h1><h2>Verdient ihr eine Provision, wenn ich etwas kaufe?</h2><p>Nein. Der Verein lebt von Beiträgen und Spenden.</p><h2>Ist die Mannschaft gesponsert?</h2><p>Die Trikots bezahlt eine Bank.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Werden Sie Partner</h1><p>Empfehlen Sie unsere Lampen weiter! Sie erhalten für jeden Verkauf über Ihren Partnerlink eine Provision von zehn Prozent. Die Auszahlung erfolgt monatlich.</p></main>`,
  },
];
