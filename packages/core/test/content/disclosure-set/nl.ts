import type { DisclosureCase } from './case.js';

export const dutch: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<main><h1>De beste waterkokers</h1><p>In dit artikel staan affiliate links. Koop je iets via zo’n link, dan krijgen wij een kleine vergoeding van de winkel; jij betaalt niets extra.</p><p>De glazen waterkoker is het stilst.</p></main>`,
  },
  {
    says: 'explains',
    isAmazons: true,
    html: `<article><h1>Boeken over paddenstoelen</h1><p>Een gids moet in je jaszak passen, anders blijft hij thuis.</p><p>Als Amazon-partner verdien ik aan in aanmerking komende aankopen.</p></article>`,
  },
  {
    says: 'names',
    html: `<article><h1>Mijn rugzak</h1><p>De brander is tien jaar oud, de <a href="https://shop.example/f">fles</a> (affiliatelink) is nieuw en lekt niet.</p></article>`,
  },
  {
    says: 'names',
    html: `<article><p>Dit artikel is mede mogelijk gemaakt door Gloed en bevat gesponsorde links.</p><h1>Barbecueën in de winter</h1><p>Kou kost kolen. Een deksel helpt meer dan in de zomer.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<nav><a href="/">Home</a> <a href="/affiliate">Affiliateprogramma</a></nav><main><h1>Een tafel in de was zetten</h1><p>Schuur altijd met de nerf mee en breng de was aan met een zachte doek.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Zo testen wij</h1><p>Wij kopen alles zelf. Op deze site staan geen affiliate links en we ontvangen nooit commissie van fabrikanten.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Geld verdienen met een blog</h1><p>Je plaatst een affiliate link in je artikel, en als een lezer iets koopt, krijg je commissie van de winkel. De cookie blijft dertig dagen geldig.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Verkoper gezocht</h1><p>Wij bieden een vast salaris en een commissie per contract. Solliciteer via de link hieronder; je krijgt binnen een week antwoord.</p></main>`,
  },
];
