import { fold } from '../fold.js';
import type { AdSlot, JudgedLink, LinkFact, PageFacts, PagePurpose, WordSums } from '../model.js';
import { withoutFragment } from '../without-fragment.js';

/** A page with more main text than this is there to be read, whatever else it holds. */
const MOST_WORDS = 50;
/** With fewer visible words there is not even a menu: what a reader sees is made elsewhere. */
const MOST_FRAME_WORDS = 20;

/** How a page of contact or a legal notice calls itself, as its title or the last part of its path. */
const NOTICES = names(`
  contact, contact us, contacts, get in touch, write to us, reach us, find us, visit us, directions, opening hours, kontakt,
  anfahrt, oeffnungszeiten, offnungszeiten, kontaktformular, contacto, contactez nous, contatti, contato,
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
  404, 404 not found, not found, page not found, error, error 404, seite nicht gefunden, offline, thank you, thanks,
  thank you for your order, danke, vielen dank, merci, gracias
`);
/** A longer one is about errors. */
const MOST_ANSWER_WORDS = 150;

/** Of a longer path, only so many parts say what a page is. */
const MOST_PARTS = 4;

/** The same for what is there to be filled in or worked with. */
const FORMS = names(`
  login, log in, signin, sign in, anmelden, einloggen, connexion, iniciar sesion, accedi, register, sign up, signup,
  registrieren, registro, registrati, logout, search, search results, suche, suchergebnisse, recherche, buscar, cerca, cart,
  basket, shopping cart, warenkorb, panier, carrito, carrello, checkout, kasse, account, my account, mein konto, wishlist,
  subscribe, unsubscribe, newsletter, lost password, forgot password, reset password
`);

/** Where a site gathers its pages: the last part of the path or the one before it, `/tags/` and `/tag/lamps/`. */
const GATHERINGS = names(`
  tag, tags, category, categories, topic, topics, label, labels, author, authors, archive, archives, sitemap, site map,
  schlagwort, schlagworte, schlagworter, kategorie, kategorien, autor, autoren, archiv, etiqueta, etiquetas, categoria,
  categorias, autores, archivo, archivos, etiquette, etiquettes, categorie, auteur, auteurs
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
/** What a reader looks at or listens to. */
const SHOWN: ReadonlySet<LinkFact['kind']> = new Set<LinkFact['kind']>([...FILLING, 'img']);

/** What was read on a page so far: `main` says of each block whether it is main text. */
export interface Judged {
  words: WordSums;
  main: readonly boolean[];
  links: readonly JudgedLink[];
  slots: readonly AdSlot[];
}

/** Why the page has no need of text, as far as it tells. */
export function purposeOf(url: string, facts: PageFacts, judged: Judged): PagePurpose {
  const { full, main } = judged.words;
  const address = new URL(url);
  const path = partsOf(address);
  const called = namesOf(path, facts);
  if (called.some((name) => NOTICES.has(name))) return 'notice';
  if (
    main < MOST_ANSWER_WORDS &&
    (called.some((name) => ANSWERS.has(name)) || path.some((name) => NOTICES.has(name)))
  ) {
    return 'notice';
  }
  if (called.some((name) => FORMS.has(name))) return 'form';
  if (isFurtherPage(address)) return 'continuation';
  if (main >= MOST_WORDS) return '';
  if (path.slice(-2).some((name) => GATHERINGS.has(name))) return 'listing';
  if (facts.links.some((link) => leadsAway(link, url))) return 'redirect';
  if (isFragment(facts)) return 'fragment';
  if (full < MOST_FRAME_WORDS && judged.slots.length === 0 && facts.links.some(fills)) return 'embedded';
  if (isShow(judged)) return 'embedded';
  return facts.links.some(isForm) ? 'form' : '';
}

function names(list: string): Set<string> {
  return new Set(list.split(',').map((name) => name.trim().replaceAll(/\s+/g, ' ')));
}

/** The last parts of the path, as plain words. */
function partsOf({ pathname }: URL): string[] {
  const parts = pathname.split('/').filter((part) => part !== '' && !/^index\./.test(part));
  return parts.slice(-MOST_PARTS).map((part) =>
    plain(
      decoded(part.slice(0, 300))
        .replace(/\.[a-z]{2,5}$/i, '')
        .slice(0, 100),
    ),
  );
}

/** The last part of the path, the first and the last part of the title, and the first one without the name of the site that is the last. */
function namesOf(path: readonly string[], { title }: PageFacts): string[] {
  const parts = title.slice(0, 300).split(/ [-–—|·•:»] |: |[|»]/);
  const [first, last] = [plain(parts[0] ?? ''), plain(parts.at(-1) ?? '')];
  const bare = first.endsWith(` ${last}`) ? first.slice(0, -last.length).trim() : first;
  return [first, last, bare, path.at(-1) ?? ''];
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

/** A picture, a player or a frame in the place of main text, on a page that is not made for what earns: a comic, a film. */
function isShow({ main, links, slots }: Judged): boolean {
  if (links.some(({ kind, network }) => kind === 'a' && network !== null)) return false;
  const shown = new Set<string>();
  for (const { kind, hidden, region, block, at } of links) {
    if (!SHOWN.has(kind) || hidden !== '') continue;
    const isBeside = region === '' && (main[block] === true || main[block - 1] === true);
    if (region === 'main' || isBeside) shown.add(`${at.line}:${at.column}`);
  }
  return shown.size > 0 && shown.size >= slots.length;
}

/** What is no page by itself, but a part that a server puts into others or chooses pages by. */
function isFragment({ title, headings, links }: PageFacts): boolean {
  return title === '' && headings.length === 0 && links.length === 0;
}

function isForm({ kind, hidden, region, href }: LinkFact): boolean {
  if (kind !== 'form' || hidden !== '') return false;
  return (region === '' || region === 'main') && !BESIDE.test(href.toLowerCase());
}
