import { fold } from '../fold.js';
import type { AdSlot, LinkFact, PageFacts, PagePurpose, WordSums } from '../model.js';
import { withoutFragment } from '../without-fragment.js';

/** A page with more main text than this is there to be read, whatever else it holds. */
const MOST_WORDS = 50;
/** With fewer visible words there is not even a menu: what a reader sees is made elsewhere. */
const MOST_FRAME_WORDS = 20;

/** How a page of contact or a legal notice calls itself, as its title or the last part of its path. */
const NOTICES = names(`
  contact, contact us, contacts, get in touch, kontakt, kontaktformular, contacto, contactez nous, contatti, contato,
  imprint, impressum, legal, legal notice, mentions legales, aviso legal, note legali, aviso de privacidad,
  privacy, privacy policy, privacy notice, datenschutz, datenschutzerklaerung, datenschutzerklarung,
  politique de confidentialite, politica de privacidad, politica de privacidade, informativa privacy, cookies,
  cookie policy, terms, terms of service, terms of use, terms and conditions, conditions, agb, disclaimer, disclosure,
  affiliate disclosure, copyright, license, licence, about, about us, about me, ueber uns, uber uns, ueber mich, a propos,
  qui sommes nous, sobre, sobre nosotros, quienes somos, sobre nos, quem somos, chi siamo, over ons, om oss, om os, o nas,
  お問い合わせ, プライバシーポリシー, 会社概要, 運営者情報, 联系我们, 關於我們, 关于我们, 隐私政策, контакты, о нас
`);

/** A page that says no more than that something went wrong, or well. */
const ANSWERS = names(`
  404, 404 not found, not found, page not found, error, error 404, seite nicht gefunden, offline, thank you, thanks, danke,
  merci, gracias
`);
/** A longer one is about errors. */
const MOST_ANSWER_WORDS = 150;

/** The same for what is there to be filled in or worked with. */
const FORMS = names(`
  login, log in, signin, sign in, anmelden, einloggen, connexion, iniciar sesion, accedi, register, sign up, signup,
  registrieren, registro, registrati, logout, search, search results, suche, suchergebnisse, recherche, buscar, cerca, cart,
  basket, shopping cart, warenkorb, panier, carrito, carrello, checkout, kasse, account, my account, mein konto, wishlist,
  subscribe, unsubscribe, newsletter, lost password, forgot password, reset password
`);

/** Forms that stand on pages of any kind: comments, the search of the site, newsletters. */
const BESIDE = /comment|search|newsletter|subscri|mailchimp/;

/** A further page of a listing, by its path: `/page/2/`, `/blog/page2`. */
const PAGE_IN_PATH = /\/(?:page|seite|pagina)[/-]?\d{1,6}\/?$/;
/** By its parameters: `?page=2`, `?paged=2`, `?start=20`. */
const PAGE_PARAMETERS = ['page', 'paged', 'pg', 'start', 'offset'];

const FILLING: ReadonlySet<LinkFact['kind']> = new Set<LinkFact['kind']>([
  'iframe',
  'frame',
  'embed',
  'object',
  'video',
  'audio',
]);

/** Why the page has no need of text, as far as it tells. */
export function purposeOf(
  url: string,
  facts: PageFacts,
  { full, main }: WordSums,
  slots: readonly AdSlot[],
): PagePurpose {
  const address = new URL(url);
  const called = namesOf(address, facts);
  if (called.some((name) => NOTICES.has(name))) return 'notice';
  if (main < MOST_ANSWER_WORDS && called.some((name) => ANSWERS.has(name))) return 'notice';
  if (called.some((name) => FORMS.has(name))) return 'form';
  if (isFurtherPage(address)) return 'continuation';
  if (main >= MOST_WORDS) return '';
  if (facts.links.some((link) => leadsAway(link, url))) return 'redirect';
  if (isFragment(facts)) return 'fragment';
  if (full < MOST_FRAME_WORDS && slots.length === 0 && facts.links.some(fills)) return 'embedded';
  return facts.links.some(isForm) ? 'form' : '';
}

function names(list: string): Set<string> {
  return new Set(list.split(',').map((name) => name.trim().replaceAll(/\s+/g, ' ')));
}

/** The last part of the path, and the first and the last part of the title, as plain words. */
function namesOf({ pathname }: URL, { title }: PageFacts): string[] {
  const parts = title.slice(0, 300).split(/ [-–—|·•:»] |: |[|»]/);
  const path = pathname.split('/').filter((part) => part !== '' && !/^index\./.test(part));
  const last = decoded(path.at(-1) ?? '').replace(/\.[a-z]{2,5}$/i, '');
  return [parts[0] ?? '', parts.at(-1) ?? '', last.slice(0, 100)].map(plain);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function plain(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .normalize('NFC')
    .trim();
}

function isFurtherPage({ pathname, searchParams }: URL): boolean {
  if (PAGE_IN_PATH.test(pathname)) return true;
  return PAGE_PARAMETERS.some((name) => /^\d{1,6}$/.test(searchParams.get(name) ?? ''));
}

/** A refresh, or code that goes elsewhere as soon as the page loads. */
function leadsAway({ kind, rel, hidden, href }: LinkFact, url: string): boolean {
  if (hidden !== '' || withoutFragment(href) === url) return false;
  return (kind === 'meta' && rel[0] === 'refresh') || (kind === 'script' && rel.includes('navigates'));
}

/** A script, a frame or a player: what they show is not in the source. */
function fills({ kind, hidden, via, rel }: LinkFact): boolean {
  if (kind === 'script') return via === 'src';
  return kind === 'link' ? rel.includes('modulepreload') : hidden === '' && FILLING.has(kind);
}

/** What is no page by itself, but a part that a server puts into others or chooses pages by. */
function isFragment({ title, headings, links }: PageFacts): boolean {
  return title === '' && headings.length === 0 && links.length === 0;
}

function isForm({ kind, hidden, region, href }: LinkFact): boolean {
  if (kind !== 'form' || hidden !== '') return false;
  return (region === '' || region === 'main') && !BESIDE.test(href.toLowerCase());
}
