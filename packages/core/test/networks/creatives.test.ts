import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedPath, testWithShared, unpackSharedSite } from '@linkvet/testing';
import { describe, expect, test } from 'vitest';
import { extract, extractMarkdown } from '../../src/extract/index.js';
import type { Creative, JudgedLink, PageFacts } from '../../src/model.js';
import { defaultCatalogue } from '../../src/networks/index.js';
import { fetched } from '../rules/judge.js';

const catalogue = defaultCatalogue();

function read(facts: PageFacts): { links: JudgedLink[]; creatives: Creative[] } {
  const links = catalogue.judgeLinks(facts.links, facts.elements);
  return { links, creatives: catalogue.creativesOf(links) };
}

function creativesOf(html: string): Creative[] {
  return read(extract(fetched('https://site.example/', html))).creatives;
}

/** The creatives of a page: the addresses of their parts instead of positions. */
function partsOf(html: string) {
  const { links, creatives } = read(extract(fetched('https://site.example/', html)));
  const hrefAt = (index: number | null) => (index === null ? null : links[index]?.href);
  return creatives.map(({ click, image, pixel, size, problem }) => ({
    click: hrefAt(click),
    image: hrefAt(image),
    pixel: hrefAt(pixel),
    size,
    problem,
  }));
}

function problemsOf(html: string): (readonly [string, string])[] {
  return creativesOf(html).map(({ problem, detail }) => [problem, detail] as const);
}

const click = (publisher = '1234567', creative = '222333', campaign = '4455') =>
  `https://brand.sjv.io/c/${publisher}/${creative}/${campaign}`;
const pixelUrl = (publisher = '1234567', creative = '222333', campaign = '4455') =>
  `https://imp.pxf.io/i/${publisher}/${creative}/${campaign}`;
const pixel = (...ids: string[]) =>
  `<img height="0" width="0" src="${pixelUrl(...ids)}" style="position:absolute;visibility:hidden" border="0">`;
const banner = (...ids: string[]) =>
  `<a href="${click(...ids)}" id="${ids[1] ?? '222333'}"><img src="//a.impactradius-go.com/display-ad/${ids[2] ?? '4455'}-${ids[1] ?? '222333'}" width="728" height="90"></a>`;
const video = (creative: string, campaign: string) => `
  <span id="${creative}"><video width="540" poster="//a.impactradius-go.com/display-clicktoplayimage/${creative}.png">
    <source src="//a.impactradius-go.com/display-ad/${campaign}-${creative}">
    <img src="//a.impactradius-go.com/display-clicktoplayimage/${creative}.png" style="height:100%"></video>
    <div style="width:540px"><a href="javascript:window.open(decodeURIComponent('${encodeURIComponent(click('1234567', creative, campaign))}'), '_blank');void(0);">Click here</a></div>
  </span>
  <img height="0" width="0" src="${pixelUrl('1234567', creative, campaign)}" style="position:absolute;visibility:hidden">`;

describe('one creative is one row', () => {
  test('of a link, the banner in it and the pixel behind it, with the size of the banner', () => {
    const html = `<p>A lamp.</p><p>${banner()}${pixel()}</p>`;
    expect(partsOf(html)).toEqual([
      {
        click: click(),
        image: 'https://a.impactradius-go.com/display-ad/4455-222333',
        pixel: pixelUrl(),
        size: '728x90',
        problem: '',
      },
    ]);
    const [creative] = creativesOf(html);
    expect(creative).toMatchObject({
      network: 'impact',
      ids: { publisher: '1234567', creative: '222333', campaign: '4455' },
      pixels: 1,
      at: { line: 1, selector: '[id="222333"]' },
    });
  });

  test('of a video and the link of code below it', () => {
    expect(
      partsOf(`<article>${video('222333', '4455')}<p>A lamp.</p>${video('333444', '5566')}</article>`),
    ).toMatchObject([
      { click: click(), pixel: pixelUrl(), problem: '' },
      { click: click('1234567', '333444', '5566'), pixel: pixelUrl('1234567', '333444', '5566'), problem: '' },
    ]);
  });

  test('of a text link and its pixel', () => {
    expect(partsOf(`<p>See <a href="${click()}">the lamp</a>${pixel()} today.</p>`)).toMatchObject([
      { click: click(), image: null, pixel: pixelUrl(), problem: '' },
    ]);
  });

  test('of a link around a picture of the site’s own', () => {
    expect(
      partsOf(`<a href="${click()}"><span><img src="/lamp.jpg" width="300" height="250"></span></a>`),
    ).toMatchObject([{ image: 'https://site.example/lamp.jpg', pixel: null, size: '300x250' }]);
  });

  test('of a banner that is loaded late, which has its address beside that of a picture that keeps the place', () => {
    const late = `<a href="${click()}"><img src="/blank.gif" data-src="https://a.impactradius-go.com/display-ad/4455-222333"></a>`;
    expect(partsOf(late)).toMatchObject([{ image: 'https://a.impactradius-go.com/display-ad/4455-222333' }]);
  });

  test('of a banner that counts by being loaded', () => {
    const html =
      '<a href="https://www.jdoqocy.com/click-1234567-13496447"><img src="https://www.lduhtrp.net/image-1234567-13496447" width="300" height="250"></a>';
    const image = 'https://www.lduhtrp.net/image-1234567-13496447';
    expect(partsOf(html)).toMatchObject([{ image, pixel: image, problem: '' }]);
  });

  test('a text link alone is none, and neither is a guess from a generic word', () => {
    expect(creativesOf(`<p><a href="${click()}">The lamp</a></p><p><img src="/lamp.jpg"></p>`)).toEqual([]);
    expect(creativesOf('<a href="https://shop.example/?ref=me"><img src="/lamp.jpg"></a>')).toEqual([]);
  });

  test('two equal banners have a pixel each', () => {
    expect(problemsOf(`<div>${banner()}${pixel()}</div><div>${banner()}${pixel()}</div>`)).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  test('a pixel goes to the ad that it names, not to a nearer one that names none', () => {
    const vanity = '<a href="https://brand.pxf.io/POD1Qe"><img src="/lamp.jpg"></a>';
    expect(creativesOf(`<p>${banner()}${vanity}${pixel()}</p>`).map(({ pixels }) => pixels)).toEqual([1, 0]);
  });

  test('in a list of banners each has its own, whatever stands between them', () => {
    const ads = ['222331', '222332', '222333', '222334'].map((id) => ['1234567', id, '4455']);
    const list = ads.map((ids) => `<li>${banner(...ids)} ${pixel(...ids)}</li>`).join('');
    const pixelsLast = ads.map((ids) => banner(...ids)).join('') + ads.map((ids) => pixel(...ids)).join('');
    for (const html of [`<ul>${list}</ul>`, `<div>${pixelsLast}</div>`]) {
      expect(creativesOf(html).map(({ ids, problem, pixels }) => [ids.creative, problem, pixels])).toEqual(
        ads.map(([, id]) => [id, '', 1]),
      );
    }
  });
});

describe('what is wrong is told', () => {
  test.each([
    ['publisher', ['7654321', '222333', '4455'], 'publisher 1234567 in the link, 7654321 in the pixel'],
    ['campaign', ['1234567', '222333', '9999'], 'campaign 4455 in the link, 9999 in the pixel'],
    ['creative', ['1234567', '999333', '4455'], 'creative 222333 in the link, 999333 in the pixel'],
  ])('a pixel with another %s than the link beside it', (_, ids, detail) => {
    expect(problemsOf(`<p>${banner()}${pixel(...ids)}</p>`)).toEqual([['mismatch', detail]]);
    expect(problemsOf(`<p>${pixel(...ids)}${banner()}</p>`)).toEqual([['mismatch', detail]]);
  });

  test('a second pixel of somebody else', () => {
    expect(problemsOf(`<p>${banner()}${pixel()}${pixel('7654321')}</p>`)).toEqual([
      ['mismatch', 'publisher 1234567 in the link, 7654321 in the pixel'],
    ]);
  });

  test('a picture of another ad than its link, whose address has the numbers the other way round', () => {
    const html = `<a href="${click()}"><img src="//a.impactradius-go.com/display-ad/4455-999333"></a>${pixel()}`;
    expect(problemsOf(html)).toEqual([['mismatch', 'creative 222333 in the link, 999333 in the picture']]);
  });

  test('more than one pixel', () => {
    expect(problemsOf(`<p>${banner()}${pixel()}${pixel()}</p>`)).toEqual([['repeated', '']]);
    expect(creativesOf(`<p>${banner()}${pixel()}${pixel()}</p>`)[0]?.pixels).toBe(2);
  });

  test('a pixel with nothing that a reader could see', () => {
    expect(problemsOf(`<p>A lamp.</p>${pixel()}`)).toEqual([['no-creative', '']]);
    expect(problemsOf(`<div style="display:none">${banner()}</div>${pixel()}`)).toEqual([['no-creative', '']]);
    const far = `<p>${banner('1234567', '999333')}</p><p>One.</p><p>Two.</p><p>Three.</p>${pixel()}`;
    const elsewhere = `<main><div><section><p>${banner('1234567', '999333')}</p></section></div></main>`;
    for (const html of [far, `${elsewhere}<footer><div><div><p>${pixel()}</p></div></div></footer>`]) {
      expect(problemsOf(html)).toEqual([
        ['', ''],
        ['no-creative', ''],
      ]);
    }
  });
});

describe('what may be right is not told', () => {
  test.each([
    ['the ad stands elsewhere on the page', `<p>${banner()}</p><p>One.</p><p>Two.</p><p>Three.</p>${pixel()}`],
    ['a vanity link, which has no ids', `<p><a href="https://brand.pxf.io/POD1Qe">A lamp</a>${pixel()}</p>`],
    ['a short link may lead to the ad', `<p><a href="https://geni.us/lamp"><img src="/lamp.jpg"></a>${pixel()}</p>`],
    ['a script may show the ad', `<p><script src="${pixelUrl()}"></script>${pixel()}</p>`],
    ['a copy for readers without scripts', `<p>${banner()}${pixel()}<noscript>${pixel()}</noscript></p>`],
    ['0 is no id', `<p>${banner()}${pixel('1234567', '0', '4455')}</p>`],
    [
      'two addresses of one image',
      `<p>${banner()}<img src="${pixelUrl()}" data-src="${pixelUrl()}?late" width="0" height="0"></p>`,
    ],
  ])('%s', (_, html) => {
    expect(problemsOf(html).filter(([problem]) => problem !== '')).toEqual([]);
  });

  test('the tag of a shop that runs a programme is no part of a creative', () => {
    const links = read(extract(fetched('https://site.example/', `<p>${banner()}${pixel()}</p>`))).links;
    const tagged = links.map((link) =>
      link.network?.role === 'impression'
        ? { ...link, network: { ...link.network, side: 'advertiser' as const } }
        : link,
    );
    expect(catalogue.creativesOf(tagged)).toMatchObject([{ pixel: null, pixels: 0 }]);
  });
});

testWithShared('the seed posts: 13 creatives of Impact, each with its pixel, and nothing wrong', () => {
  const folder = sharedPath('seed-pages');
  const creatives = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return read(extractMarkdown(fetched(`https://site.example/${name}`, text))).creatives;
    });
  const impact = creatives.filter(({ network }) => network === 'impact');
  expect(impact.filter(({ click, image, pixels }) => click !== null && image !== null && pixels === 1)).toHaveLength(
    13,
  );
  expect(impact).toHaveLength(13);
  expect(creatives.filter(({ problem }) => problem !== '')).toEqual([]);
});

testWithShared('a tenth of a site of 845 pages: every pixel belongs to a creative, and nothing is wrong', async () => {
  const folder = await unpackSharedSite('win-net.techidaily.com');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  let found = 0;
  let joined = 0;
  const problems: string[] = [];
  for (const name of pages.filter((_, i) => i % 10 === 0)) {
    const text = readFileSync(join(folder, name), 'utf8');
    const { links, creatives } = read(extract(fetched(`https://site.example/${name}`, text)));
    found += links.filter(({ network, kind }) => network?.role === 'impression' && kind === 'img').length;
    for (const { problem, click, image, pixels } of creatives) {
      if (problem !== '' || click === null || image === null) problems.push(`${name}: ${problem}`);
      joined += pixels;
    }
  }
  expect(problems).toEqual([]);
  expect(found).toBeGreaterThan(500);
  expect(joined).toBe(found);
});
