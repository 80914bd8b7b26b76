// Writes the database of a run over many hosts as the close finds it, straight into the tables; for hosts.mjs.
//
//     node bench/host-database.mjs <file> <hosts> <pages>
import { argv } from 'node:process';
import { openConnection } from '../packages/core/dist/store/connection.js';
import { linkBoxColumns, linkBoxRows } from '../packages/core/dist/store/link-boxes.js';
import { packLinks } from '../packages/core/dist/store/packed-links.js';
import { RowInserter } from '../packages/core/dist/store/row-inserter.js';

const [file, ...numbers] = argv.slice(2);
const [hosts, pages] = numbers.map(Number);

const MENU_LINKS = 30;
const CONTENT_LINKS = 30;
const BOX = { links: 14, siblings: 8, everyPages: 5 };
const PAGES_AT_ONCE = 2000;
/** Sites that contents refer to, and the pages of each. */
const REFERENCES = { hosts: 20_000, pages: 10 };
const MERCHANTS = 40;
const CLUSTER = { pages: 10, share: 0.4 };
const ANCHORS = 100_000;

const CONTEXTS = { menu: 1, box: MENU_LINKS + 1, text: MENU_LINKS + 2, script: MENU_LINKS + 3 };
/** Ids of URLs: pages first, so that the URL of a page has its number. */
const FIRST_URL = {
  reference: pages + 1,
  merchant: pages + 1 + REFERENCES.hosts * REFERENCES.pages,
  script: pages + 1 + REFERENCES.hosts * REFERENCES.pages + MERCHANTS,
};
/** Ids of hosts, likewise. */
const FIRST_HOST = { reference: hosts + 1, merchant: hosts + 1 + REFERENCES.hosts };

const connection = openConnection(file);
connection.startWriting();
connection.transaction(() => {
  connection.run(
    `insert into run (id, targets, options, scope, reading, state, started_at, tool_version, catalogue_version)
     values (1, '[]', '{}', '', '', 'interrupted', '2026-01-01T00:00:00Z', '1.0.0', '1')`,
  );
  connection.run('insert into run_count (run_id) values (1)');
  writeHosts();
  writeContexts();
  writeUrls();
});
for (let first = 1; first <= pages; first += PAGES_AT_ONCE) {
  connection.transaction(() => writePages(first, Math.min(pages, first + PAGES_AT_ONCE - 1)));
}
connection.transaction(() => {
  writeTemplate();
  writeClusters();
  writeIds();
});
connection[Symbol.dispose]();

function writeHosts() {
  const rows = new RowInserter(connection, 'host', ['id', 'host']);
  for (let id = 1; id <= hosts; id++) rows.insert([id, `blog-${id}.network.example`]);
  for (let id = 0; id < REFERENCES.hosts; id++) rows.insert([FIRST_HOST.reference + id, `www.reference-${id}.example`]);
  for (let id = 0; id < MERCHANTS; id++) rows.insert([FIRST_HOST.merchant + id, `checkout.merchant-${id}.example`]);
}

function writeContexts() {
  const rows = new RowInserter(connection, 'link_context', 'id key kind via rel region hidden skeleton'.split(' '));
  const skeleton = 'body.page/div.wrapper/div.column';
  for (let id = 1; id <= MENU_LINKS; id++) {
    rows.insert([id, id, 'a', 'href', '', 'nav', '', `${skeleton}/nav/ul.menu/li.item-${id}/a`]);
  }
  rows.insert([CONTEXTS.box, CONTEXTS.box, 'a', 'href', '', 'main', '', `${skeleton}/main/article/ul.also/li/a`]);
  rows.insert([CONTEXTS.text, CONTEXTS.text, 'a', 'href', '', 'main', '', `${skeleton}/main/article/p/a`]);
  rows.insert([CONTEXTS.script, CONTEXTS.script, 'script', 'src', '', '', '', 'body.page/script']);
}

function writeUrls() {
  const rows = new RowInserter(connection, 'url', ['id', 'key', 'host_id', 'url']);
  for (let id = 1; id <= pages; id++) {
    const url = `https://blog-${hostOf(id)}.network.example/posts/how-to-choose-a-lamp-for-room-${id}.html`;
    rows.insert([id, id, hostOf(id), url]);
  }
  for (let id = 0; id < REFERENCES.hosts * REFERENCES.pages; id++) {
    const host = Math.floor(id / REFERENCES.pages);
    const url = `https://www.reference-${host}.example/articles/${id}`;
    rows.insert([FIRST_URL.reference + id, FIRST_URL.reference + id, FIRST_HOST.reference + host, url]);
  }
  for (let id = 0; id < MERCHANTS; id++) {
    const url = `https://checkout.merchant-${id}.example/order?affiliate=12345`;
    rows.insert([FIRST_URL.merchant + id, FIRST_URL.merchant + id, FIRST_HOST.merchant + id, url]);
  }
  for (let id = 0; id < 2; id++) {
    rows.insert([FIRST_URL.script + id, FIRST_URL.script + id, 1, `https://blog-1.network.example/script-${id}.js`]);
  }
}

function writePages(first, last) {
  const rows = new RowInserter(
    connection,
    'page',
    'id run_id url_id host_id depth state status title words_full words_main words_core words_own affiliate_links ad_slots fetched_at'.split(
      ' ',
    ),
  );
  const links = new RowInserter(connection, 'page_links', ['page_id', 'links']);
  const boxes = new RowInserter(connection, 'link_box', linkBoxColumns.split(' '));
  const paid = new RowInserter(
    connection,
    'affiliate_link',
    'run_id page_id seq network role tier side publisher url_id context_id anchor_id target_url_id rel via hidden line selector'.split(
      ' ',
    ),
  );
  for (let page = first; page <= last; page++) {
    const isHub = hostOf(page) === 1;
    const title = `How to choose a lamp for room ${page}`;
    rows.insert([
      ...[page, 1, page, hostOf(page), 3, 'fetched', 200, title, 900, 600, 500, 100, isHub ? 2 : 0, 1],
      '2026-01-01T00:00:00Z',
    ]);
    links.insert([page, packLinks(linksOf(page))]);
    if (hasBox(page)) boxes.insert(linkBoxRows(page, [boxOf(page)]));
    for (let seq = MENU_LINKS; isHub && seq < MENU_LINKS + 2; seq++) {
      const merchant = FIRST_URL.merchant + ((page + seq) % MERCHANTS);
      paid.insert([
        ...[1, page, seq, 'avangate', 'click', 'strong', 'publisher', '12345', merchant, CONTEXTS.text, 1, merchant],
        ...['', 'href', '', 20 + seq, ''],
      ]);
    }
  }
}

function linksOf(page) {
  const targets = [];
  const host = hostOf(page);
  for (let link = 0; link < MENU_LINKS; link++) targets.push([pageOf(host, link), CONTEXTS.menu + link]);
  const boxed = hasBox(page) ? BOX.links : 0;
  for (let link = 0; link < CONTENT_LINKS; link++) {
    if (link < boxed) targets.push([boxTarget(page, link), CONTEXTS.box]);
    else targets.push([textTarget(page, link), CONTEXTS.text]);
  }
  for (let link = 0; link < 2; link++) targets.push([FIRST_URL.script + link, CONTEXTS.script]);
  return targets.map(([urlId, contextId], link) => {
    const anchorId = 1 + (stir(urlId, 5) % ANCHORS);
    return { urlId, contextId, anchorId, line: 20 + link, column: 1 + (stir(page, link) % 90) };
  });
}

/** Siblings that change from page to page, and references between them. */
function boxTarget(page, link) {
  if (link >= BOX.siblings) return reference(page, link);
  const sibling = 1 + ((hostOf(page) + 1 + (stir(page, 7) % 20) + link * Math.floor(hosts / 10)) % hosts);
  return pageOf(sibling, stir(page, link));
}

/** Pages of the same host, two of the hub, and references. */
function textTarget(page, link) {
  if (link < 18) return pageOf(hostOf(page), stir(page, link));
  if (link < 20) return pageOf(1, stir(page, link));
  return link < 26 ? pageOf(hostOf(page), stir(page, link)) : reference(page, link);
}

/** Some are named far more often than others. */
function reference(page, link) {
  const place = (stir(page, link) / 2 ** 32) ** 3;
  return FIRST_URL.reference + Math.floor(place * REFERENCES.hosts * REFERENCES.pages);
}

function boxOf(page) {
  return {
    ...{ label: 'Also read:', frame: 1000 + hostOf(page), line: 20 + MENU_LINKS, isHidden: false },
    ...{ links: Array.from({ length: BOX.links }, (_, link) => MENU_LINKS + link), anchorWords: 70 },
    anchorWordsOnPage: 10,
  };
}

function writeTemplate() {
  const rows = new RowInserter(connection, 'template_place', 'run_id url_id context_id host_id pages'.split(' '));
  for (let link = 0; link < MENU_LINKS; link++) {
    for (let host = 1; host <= hosts; host++) rows.insert([1, pageOf(host, link), CONTEXTS.menu + link, host, 500]);
  }
}

function writeClusters() {
  const clusters = new RowInserter(connection, 'cluster', ['run_id', 'id', 'kind', 'chosen_by', 'pages']);
  const doorways = new RowInserter(connection, 'doorway', ['run_id', 'cluster_id', 'kind', 'card']);
  const members = new RowInserter(
    connection,
    'cluster_member',
    'run_id cluster_id seq page_id similarity excuse'.split(' '),
  );
  for (let cluster = 1; cluster * CLUSTER.pages <= pages * CLUSTER.share; cluster++) {
    clusters.insert([1, cluster, 'near', 'date', CLUSTER.pages]);
    if (cluster % 10 === 0) doorways.insert([1, cluster, 'spun-titles', '{}']);
    for (let seq = 0; seq < CLUSTER.pages; seq++) {
      members.insert([1, cluster, seq, (cluster - 1) * CLUSTER.pages + seq + 1, 0.9, '']);
    }
  }
}

function writeIds() {
  const publishers = new RowInserter(
    connection,
    'publisher_count',
    'run_id network publisher host_id links slots pages own'.split(' '),
  );
  const tags = new RowInserter(connection, 'tag_count', 'run_id kind system tag host_id pages page_id line'.split(' '));
  const each = Math.floor(pages / hosts);
  for (let host = 1; host <= hosts; host++) {
    publishers.insert([1, 'adsense', 'ca-pub-1234567890123456', host, 0, each, each, 1]);
    tags.insert([1, 'analytics', 'google-analytics', 'G-ABCDEFGH12', host, each, pageOf(host, 0), 1]);
  }
  publishers.insert([1, 'avangate', '12345', 1, 2 * each, 0, each, 1]);
}

/** Hosts are read by turns. */
function hostOf(page) {
  return 1 + (page % hosts);
}

/** The page of a host at a place, beginning anew behind the last. */
function pageOf(host, place) {
  const first = host === 1 ? hosts : host - 1;
  const own = Math.floor((pages - first) / hosts) + 1;
  return first + (place % own) * hosts;
}

function hasBox(page) {
  return hostOf(page) !== 1 && page % BOX.everyPages !== 0;
}

/** A number that depends on both, the same in every run. */
function stir(one, other) {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
