import { describe, expect, test } from 'vitest';
import { judge } from '../rules/judge.js';

const MENU = '<nav><a href="/">Home</a> <a href="/lamps">Lamps</a> and more of what we sell</nav>';
const LONG = `<article>${'<p>A lamp should stand a little behind your shoulder and throw its light on the page.</p>'.repeat(10)}</article>`;

function purposeOf(html: string, path = '/x'): string {
  return judge(html, path).content.purpose;
}

describe('a page needs no text', () => {
  test.each([
    ['notice', '/contact-us/', '<title>Get in touch | Lamps</title>'],
    ['notice', '/x', '<title>Kontakt – Lampen &amp; Licht</title>'],
    ['notice', '/x', '<title>Lampes » Mentions légales</title>'],
    ['notice', '/impressum.html', '<title>Lampen</title>'],
    ['notice', '/x', '<title>ランプ | お問い合わせ</title>'],
    ['form', '/account/login', '<title>Lamps</title>'],
    ['form', '/x', '<title>Warenkorb - Lampen</title>'],
    ['continuation', '/lamps/page/3/', '<title>Lamps</title>'],
    ['notice', '/x', '<title>Contact Lamps and Light | Lamps and Light</title>'],
    ['continuation', '/lamps?page=3', '<title>Lamps</title>'],
  ])('as a %s, by its address or title: %s %s', (purpose, path, title) => {
    expect(purposeOf(`${title}${MENU}`, path)).toBe(purpose);
    expect(purposeOf(`${title}${MENU}${LONG}`, path)).toBe(purpose);
  });

  test('as an answer to an error, where it is short', () => {
    expect(purposeOf(`<title>Lamps</title>${MENU}`, '/404.html')).toBe('notice');
    expect(purposeOf(`<title>Error 404: what lamps cost</title>${MENU}${LONG}`)).toBe('');
  });

  test('as a part of the contact pages or a place where pages are gathered, by its path, where it is short', () => {
    expect(purposeOf(`<title>By train</title>${MENU}`, '/kontakt/bahn')).toBe('notice');
    expect(purposeOf(`<title>Warm light</title>${MENU}`, '/tags/warm-light/')).toBe('listing');
    expect(purposeOf(`<title>Tags</title>${MENU}`, '/tags')).toBe('listing');
    for (const path of ['/kontakt/bahn', '/tags/warm-light/']) {
      expect(purposeOf(`<title>Light</title>${MENU}${LONG}`, path)).toBe('');
    }
  });

  test('as a picture or a film with its name, and no more ads than there are of these', () => {
    const comic = (more = '') =>
      `<title>Moths</title>${MENU}<main><h1>Moths</h1><img src="/moths.png" alt="">${more}</main><footer>Lamps for readers, drawn by us, printed on paper, sold every Sunday from nine to five at the old station</footer>`;
    const ad = '<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890"></ins>';
    expect(purposeOf(comic())).toBe('embedded');
    expect(purposeOf(comic().replace('<main>', '<div>').replace('</main>', '</div>'))).toBe('embedded');
    expect(purposeOf(comic().replace('<img ', '<iframe '))).toBe('embedded');
    expect(purposeOf(comic(ad))).toBe('embedded');
    expect(purposeOf(comic(ad + ad))).toBe('');
    expect(purposeOf(comic(LONG))).toBe('');
    expect(purposeOf(comic('<a href="https://x.pxf.io/c/1/2/3">Buy a lamp</a>'))).toBe('');
    expect(purposeOf(comic().replace(/<img[^>]*>/, ''))).toBe('');
    expect(
      purposeOf(
        comic()
          .replace('<h1>', '<img src="/other.png" hidden><h1>')
          .replace(/<img src="\/moths[^>]*>/, ''),
      ),
    ).toBe('');
  });

  test('as a redirect, by a refresh or by code', () => {
    expect(purposeOf('<meta http-equiv="refresh" content="0; url=/lamps"><a href="/lamps">Moved</a>')).toBe('redirect');
    expect(purposeOf('<script>location.replace("https://lamps.example/")</script>')).toBe('redirect');
    expect(purposeOf('<meta http-equiv="refresh" content="300; url=/x">')).toBe('');
  });

  test('as a form to be filled in', () => {
    expect(purposeOf(`${MENU}<form action="/order"><input name="lamps"></form>`)).toBe('form');
  });

  test('as a frame for what a script, a player or another page shows', () => {
    expect(purposeOf('<div id="root"></div><script src="/app.js"></script>')).toBe('embedded');
    expect(purposeOf('<title>Film</title><video src="/film.mp4"></video>')).toBe('embedded');
    expect(purposeOf('<iframe src="https://maps.example/here"></iframe>')).toBe('embedded');
  });
});

test('a part that a server puts into pages is no page', () => {
  expect(purposeOf('URI: lamps.html.en Content-Language: en')).toBe('fragment');
  expect(purposeOf('')).toBe('fragment');
  expect(purposeOf('<title>Lamps</title>')).toBe('');
});

describe('a page needs text', () => {
  test.each([
    [
      'with a contact form, or a script that goes elsewhere, beside its text',
      '<form action="/order"></form><script>location.href="/y"</script>',
      '/x',
      LONG,
    ],
    [
      'with the search and the comments that every page has',
      '<form action="/search"></form><form action="/wp-comments-post.php"></form>',
      '/x',
      '',
    ],
    ['with a form in its footer', '<footer><form action="/order"></form></footer>', '/x', ''],
    ['about contact lenses', '<title>Contact lenses: how to choose them</title>', '/contact-lenses', ''],
    [
      'with a script and nothing but ads',
      '<script src="/a.js"></script><ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890"></ins>',
      '/x',
      '',
    ],
    ['whose number in the address is its own', '<title>Lamps</title>', '/p/123', ''],
  ])('%s', (_, html, path, text) => {
    expect(purposeOf(`${html}${MENU}${text}`, path)).toBe('');
  });
});
