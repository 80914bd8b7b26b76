import { join } from 'node:path';
import { temporaryFolder } from '@linkvet/testing';
import { afterAll, describe, expect, test } from 'vitest';
import type { HostGroup } from '../../src/model.js';
import { rules, type SiteExample } from '../../src/rules/index.js';
import { readHostGroups } from '../../src/store/host-groups.js';
import { openReader } from '../../src/store/index.js';
import { auditSite } from '../rules/audit-site.js';
import { family, listOf, prose, randomOf, type Written } from './families.js';

const files = await temporaryFolder();
afterAll(() => files[Symbol.asyncDispose]());

let databases = 0;
const farmRules = rules.filter(({ id }) => id === 'link-farm' || id === 'bulk-sibling-links');

/** The groups of an audit, and the rules that told of one. */
async function judge(site: SiteExample): Promise<{ groups: HostGroup[]; told: string[] }> {
  const file = join(files.path, `${databases++}.db`);
  const findings = await auditSite(site, farmRules, file);
  using reader = openReader(file);
  return { groups: [...readHostGroups(reader, 1)], told: findings.map(({ rule }) => rule) };
}

async function verdicts(site: SiteExample): Promise<string[]> {
  return (await judge(site)).groups.map(({ verdict }) => verdict);
}

/** A page of its own: nobody else has its text or its title. */
function own(at: number, page: number): Written {
  const seed = at * 1000 + page;
  return {
    title: `Story ${seed} of the ${['mill', 'river', 'tower', 'market', 'harbour'][seed % 5]}`,
    body: prose(seed),
  };
}

const NAMES = ['ash', 'birch', 'cedar', 'elm', 'fir', 'hazel', 'juniper', 'larch', 'maple', 'oak', 'pine', 'rowan'];
const NUMBERED = Array.from({ length: 16 }, (_, at) => `topic${at}.answers.example`);
const hostsOf = (domain: string, count: number) => NAMES.slice(0, count).map((name) => `${name}.${domain}`);

describe('families of hosts that are no farm', () => {
  test('a box on every page that lists all hosts of the group is navigation, wherever it stands', async () => {
    const hosts = hostsOf('group.example', 6);
    const box = listOf(hosts.map((host) => [`https://${host}/`, `The ${host.split('.')[0]} shop`]));
    const site = family(hosts, 6, (_, page, at) => {
      const { title, body } = own(at, page);
      return { title, body: `${body}<p>Our shops:</p>${box}` };
    });
    expect(await verdicts(site)).toEqual(['none']);
  });

  test('languages that lead to each other, page by page, are none', async () => {
    const languages = ['en', 'de', 'fr', 'es', 'it', 'nl'];
    const labels = ['English', 'Deutsch', 'Français', 'Español', 'Italiano', 'Nederlands'];
    const hosts = languages.map((language) => `${language}.travel.example`);
    const site = family(hosts, 6, (_, page, at) => {
      const { title, body } = own(at, page);
      const list = hosts.map((host, to) => [`https://${host}/story-${page}`, labels[to] as string] as const);
      return { title, body: `${listOf(list)}${body}` };
    });
    expect(await verdicts(site)).toEqual(['none']);
  });

  test('editions for six countries whose addresses are words of their languages are none: each box leads to the same hosts in the same order', async () => {
    const hosts = hostsOf('editions.example', 6);
    const path = (host: string, page: number) => `/${host.slice(0, 3)}-${page * 7}`;
    const site = family(
      hosts,
      6,
      (host, page, at) => {
        const { title, body } = own(at, page);
        const list = hosts.filter((other) => other !== host);
        const links = list.map(
          (other) => [`https://${other}${path(other, page)}`, `Read it by ${other.slice(0, 3)}`] as const,
        );
        return { title, body: `${body}<div>${listOf(links)}</div>` };
      },
      path,
    );
    expect(await verdicts(site)).toEqual(['none']);
  });

  test.each([true, false])(
    'versions of a manual on hosts of their own are none, with a canonical: %s',
    async (isDeclared) => {
      const versions = ['v1', 'v2', 'v3', 'v4', 'latest'];
      const hosts = versions.map((version) => `${version}.manual.example`);
      const site = family(hosts, 6, (host, page) => {
        const list = hosts.map((other, to) => [`https://${other}/story-${page}`, versions[to] as string] as const);
        const canonical = `<link rel="canonical" href="https://latest.manual.example/story-${page}">`;
        return {
          title: `Chapter ${page} of the manual`,
          body: `<p>Other versions:</p>${listOf(list)}${prose(page)}<p>This is ${host}.</p>`,
          ...(isDeclared && { head: canonical }),
        };
      });
      expect(await verdicts(site)).toEqual(['none']);
    },
  );

  /** In a plain box in the content: 13 to 21 of the hundred questions of the day, on as many hosts. */
  function questions(hosts: readonly string[], pages: number): SiteExample {
    return family(hosts, pages, (_, page, at) => {
      const { title, body } = own(at, page);
      const random = randomOf(at * 77 + page);
      const shown = new Map<number, number>();
      for (let from = random(100); shown.size < 13 + (page % 4); from = random(100)) shown.set(from % 16, from);
      const links = [...shown.values()].map(
        (question) =>
          [`https://${NUMBERED[question % 16]}/questions/${question}`, `Question ${question} of today`] as const,
      );
      return { title, body: `${body}<div><p>Hot questions:</p>${listOf(links)}</div>` };
    });
  }

  test('a network of forums that shows questions of the day of all its hosts draws from a small pool', async () => {
    expect(await verdicts(questions(NUMBERED.slice(0, 4), 30))).toEqual(['none']);
    expect(await verdicts(questions(NUMBERED.slice(0, 5), 10))).toEqual(['none']);
  });

  test('of few pages of it that can hardly be known, and yet it is no farm', async () => {
    const { groups, told } = await judge(questions(NUMBERED.slice(0, 5), 5));
    expect(groups).toHaveLength(1);
    expect(groups[0]?.verdict).not.toBe('strong');
    expect(told).not.toContain('link-farm');
  });

  test('departments of a university that mention each other, in prose and in short lists, are none', async () => {
    const hosts = hostsOf('university.example', 8);
    const site = family(hosts, 8, (_, page, at) => {
      const { title, body } = own(at, page);
      const linkTo = (step: number) => {
        const host = hosts[(at + step) % hosts.length] as string;
        return [`https://${host}/people-${page}`, `the school of ${host.split('.')[0]}`] as const;
      };
      const [href, anchor] = linkTo(1 + (page % 5));
      const list = page === 0 ? listOf([1, 2, 3, 4, 5, 6, 7].map(linkTo)) : listOf([1, 2, 3].map(linkTo));
      return { title, body: `${body}<p>It was found together with <a href="${href}">${anchor}</a>.</p>${list}` };
    });
    expect(await verdicts(site)).toEqual(['none']);
  });

  test('blogs of a platform are as many sites: that they list the newest of their friends makes them no group', async () => {
    const hosts = hostsOf('blogspot.com', 6);
    const site = family(hosts, 6, (_, page, at) => {
      const { title, body } = own(at, page);
      const friends = NAMES.slice(6).map(
        (name, to) => [`https://${name}.blogspot.com/post-${at}-${page * 5 + to}`, `What ${name} wrote`] as const,
      );
      return { title, body: `${body}<p>Friends:</p>${listOf(friends)}` };
    });
    expect(await verdicts(site)).toEqual([]);
  });

  test('brands of one affiliate publisher are related, by their ids, and no more', async () => {
    const hosts = NAMES.slice(0, 5).map((name) => `${name}-reviews.example`);
    const site = family(hosts, 6, (_, page, at) => {
      const { title, body } = own(at, page);
      const paid = `<p>Buy <a href="https://shop.pxf.io/c/1234567/${page + 1}/3" rel="sponsored">what we tried</a>.</p>`;
      const ad = '<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890"></ins>';
      return { title, body: `${body}${paid}${ad}` };
    });
    expect(await verdicts(site)).toEqual(['related']);
  });

  /** Half of the articles are told by all titles of the group. */
  function newspapers(boxOf: (hosts: readonly string[], host: string, page: number) => string): SiteExample {
    const hosts = hostsOf('papers.example', 6);
    return family(hosts, 8, (host, page, at) => {
      const agency = page % 2 === 0;
      const { title, body } = own(agency ? 90 : at, page);
      return { title, body: `${body}<p>More from our titles:</p>${boxOf(hosts, host, page)}` };
    });
  }

  test('newspapers that share articles under one title, with the same box of their sister titles on all pages, are none', async () => {
    const box = (hosts: readonly string[]) =>
      listOf(hosts.map((host) => [`https://${host}/today`, `The ${host.split('.')[0]} post`]));
    expect(await verdicts(newspapers(box))).toEqual(['none']);
  });

  test('where the box has what each sister title told last, they are none, too', async () => {
    const box = (hosts: readonly string[], host: string, page: number) => {
      const others = hosts.filter((other) => other !== host);
      return listOf(
        others.map((other) => [
          `https://${other}/news-${page}-${other.length}`,
          `News ${page} of ${other.slice(0, 4)}`,
        ]),
      );
    };
    expect(await verdicts(newspapers(box))).toEqual(['none']);
  });

  test('nor where that box is drawn at random from all that they have: texts that keep their title are passed on, not spun', async () => {
    const box = (hosts: readonly string[], host: string, page: number) => {
      const random = randomOf(page * 31 + host.length * 7 + host.charCodeAt(0));
      const picks = Array.from({ length: 9 }, () => [hosts[random(6)], random(500)] as const);
      return listOf(picks.map(([other, story]) => [`https://${other}/old-${story}`, `From ${story} days ago`]));
    };
    expect((await judge(newspapers(box))).told).not.toContain('link-farm');
  });
});

describe('a network that was made to be linked', () => {
  const hosts = hostsOf('spun.example', 6);
  const OPENINGS = ['How to', 'Ten ways to', 'Never again', 'The secret of', 'Experts on', 'Quick steps towards'];
  const THINGS = [
    'rope care',
    'boat paint',
    'silent bells',
    'dry attics',
    'stone gardens',
    'bright tiles',
    'apple stores',
  ];

  /** Each text stands on each host under a title of its own, and below it a box of links that somebody drew. */
  function network(read: readonly string[]): SiteExample {
    return family(
      read,
      8,
      (host, page) => {
        const at = hosts.indexOf(host);
        const random = randomOf(at * 100 + page);
        const title = `${OPENINGS[at]} ${THINGS[(page + at) % 7]} ${['now', 'today', 'at home'][random(3)]} ${page * 7 + at}`;
        const links = Array.from({ length: 14 }, () => {
          const other = NAMES[random(12)] as string;
          const story = random(400);
          return [`https://${other}.spun.example/tale-${other}-${story}`, `Tale ${story} of the ${other}`] as const;
        });
        return { title, body: `${prose(page)}${prose(page + 50)}<span>Also read:</span>${listOf(links)}` };
      },
      (host, page) => `/${host.split('.')[0]}-tells-${page}`,
    );
  }

  test('is told as a farm, with what was seen of its links and of its texts', async () => {
    const { groups, told } = await judge(network(hosts));
    expect(groups).toMatchObject([{ verdict: 'strong', joinedBy: expect.arrayContaining(['domain']) }]);
    expect(groups[0]?.score).toBeGreaterThanOrEqual(70);
    expect(told).toEqual(['link-farm']);
  });

  test.each([[[0, 1, 2]], [[1, 3, 5]], [[0, 4, 5]]])('is told by any three of its hosts: %j', async (some) => {
    const { groups } = await judge(network(some.map((at) => hosts[at] as string)));
    expect(groups).toMatchObject([{ verdict: 'strong' }]);
    expect(groups[0]?.unreadHosts).toBe(9);
  });

  /** Each text on each host under a title of its own, and a box that is drawn from all that the hosts have: no more is known. */
  function closed(count: number, pages: number, [fewest, most]: readonly [number, number]): SiteExample {
    const all = hosts.slice(0, count);
    const path = (host: string, page: number) => `/${host.split('.')[0]}-tells-${page}`;
    return family(
      all,
      pages,
      (_, page, at) => {
        const random = randomOf(at * 1000 + page);
        const title = `${OPENINGS[at]} ${THINGS[(page + at) % 7]} ${page * 7 + at}`;
        const listed = new Map<string, string>();
        for (const links = fewest + random(most - fewest + 1); listed.size < links; ) {
          const other = all[random(count)] as string;
          const story = random(pages);
          if (other !== all[at]) listed.set(`https://${other}${path(other, story)}`, `Tale ${story} of ${other}`);
        }
        return { title, body: `${prose(page)}${prose(page + 50)}<span>Also read:</span>${listOf([...listed])}` };
      },
      path,
    );
  }

  test.each([
    [6, 10, [8, 14]],
    [6, 20, [8, 14]],
    [5, 10, [6, 6]],
  ] as const)('is told where all that there is are %i hosts of %i pages', async (count, pages, links) => {
    const { groups, told } = await judge(closed(count, pages, links));
    expect(groups).toMatchObject([{ verdict: 'strong', unreadHosts: 0 }]);
    expect(told).toEqual(['link-farm']);
  });

  test('is told beside the hub that it leads to, however many pages that has', async () => {
    const hub = family(['tools.spun.example'], 120, (_, page) => own(7, page));
    const { groups } = await judge({ ...closed(6, 10, [8, 14]), ...hub });
    expect(groups).toMatchObject([{ verdict: 'strong' }]);
    expect(groups[0]?.hosts).toHaveLength(7);
  });

  test('one host alone is for a person to look at, and it is said how little of the family was read', async () => {
    const { groups, told } = await judge(network(hosts.slice(0, 1)));
    expect(groups).toMatchObject([{ verdict: 'suspicious', unreadHosts: 11 }]);
    expect(told).toEqual(['bulk-sibling-links']);
  });
});
