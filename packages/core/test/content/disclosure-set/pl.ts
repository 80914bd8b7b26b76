import type { DisclosureCase } from './case.js';

export const polish: DisclosureCase[] = [
  {
    says: 'explains',
    html: `<main><h1>Najlepsze czajniki</h1><p>W tekście są linki afiliacyjne. Jeśli kupisz coś przez taki link, sklep wypłaci nam niewielką prowizję, a ty nie zapłacisz więcej.</p><p>Szklany czajnik był najcichszy.</p></main>`,
  },
  {
    says: 'explains',
    isAmazons: true,
    html: `<article><h1>Książki o grzybach</h1><p>Przewodnik musi się mieścić w kieszeni.</p><p>Jako uczestnik programu Amazon Associates zarabiam na kwalifikujących się zakupach.</p></article>`,
  },
  {
    says: 'names',
    html: `<article><h1>Mój plecak</h1><p>Palnik ma dziesięć lat, <a href="https://shop.example/b">butelka</a> (link afiliacyjny) jest nowa i nie przecieka.</p></article>`,
  },
  {
    says: 'nothing',
    html: `<nav><a href="/">Start</a> <a href="/pp">Program partnerski</a></nav><main><h1>Jak woskować stół</h1><p>Najpierw szlifuj wzdłuż słojów, potem nałóż wosk miękką szmatką.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<main><h1>Jak testujemy</h1><p>Wszystko kupujemy sami. Na tej stronie nie ma linków afiliacyjnych i nie otrzymujemy prowizji od producentów.</p></main>`,
  },
  {
    says: 'nothing',
    html: `<article><h1>Jak zarabiać na blogu</h1><p>Wstawiasz link partnerski i dostajesz prowizję, gdy czytelnik coś kupi. Ciasteczko działa trzydzieści dni.</p></article>`,
  },
];
