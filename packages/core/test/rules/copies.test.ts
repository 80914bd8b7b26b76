import { expect, test } from 'vitest';
import type { Cluster, ClusterMember, SiteFacts } from '../../src/model.js';
import { reportCopies } from '../../src/rules/copies.js';

/** A page by its address, and its excuse behind a space. */
function member(page: string, similarity = 1): ClusterMember {
  const [url = '', excuse = ''] = page.split(' ') as [string, ClusterMember['excuse']];
  const { host } = new URL(url);
  return { pageId: 1, url, host, title: url, published: '', wordsCore: 80, similarity, excuse };
}

function report(...members: ClusterMember[]) {
  const clusters: Cluster[] = [{ id: 1, kind: 'near', chosenBy: 'date', members }];
  const [found] = reportCopies({ clusters: () => clusters, doorways: () => [] } as unknown as SiteFacts, 'near');
  return found;
}

test('copies are a warning, on several hosts a possible one; www. is no host of its own', () => {
  const lamp = member('https://a.example/lamp');
  expect(report(lamp, member('https://b.example/light'))).toMatchObject({
    severity: 'warning',
    confidence: 'possible',
  });
  expect(report(lamp, member('https://www.a.example/light'))?.severity).toBe('warning');
  expect(report(lamp, member('https://www.a.example/light'))).not.toHaveProperty('confidence');
  expect(report(lamp, member('https://a.example/light'), member('https://b.example/light canonical'))).toMatchObject({
    severity: 'warning',
    evidence: { hosts: 2, excused: 1, firstCopy: 'https://a.example/light' },
  });
});

test('where one copy at most has no excuse it is a notice, for review where nobody declared the excuse', () => {
  const lamp = member('https://a.example/1.2/lamp');
  const declared = report(lamp, member('https://a.example/light noindex'));
  expect(declared).toMatchObject({ severity: 'notice', evidence: { excused: 1 } });
  expect(declared).not.toHaveProperty('confidence');
  expect(report(lamp, member('https://a.example/1.3/lamp version'))).toMatchObject({
    severity: 'notice',
    confidence: 'review',
  });
  // Another address of the same page is no second copy without an excuse.
  const twin = member('https://a.example/1.2/lamp/');
  expect(report(lamp, twin, member('https://a.example/light noindex'))?.severity).toBe('notice');
  expect(report(lamp, twin, member('https://a.example/light'))?.severity).toBe('warning');
});

test('of texts of a few words that are the same a person judges', () => {
  const few = { ...member('https://a.example/lamp'), wordsCore: 12 };
  const clusters: Cluster[] = [
    { id: 1, kind: 'exact', chosenBy: 'url', members: [few, member('https://b.example/light')] },
  ];
  const site = { clusters: () => clusters, doorways: () => [] } as unknown as SiteFacts;
  expect([...reportCopies(site, 'exact')]).toMatchObject([{ severity: 'notice', confidence: 'review' }]);
});

test('a report says what a person needs to judge the copies', () => {
  const members = [member('https://a.example/lamp'), member('https://a.example/light', 0.738)];
  expect(report(...members)).toMatchObject({
    pageUrl: 'https://a.example/lamp',
    places: 2,
    evidence: {
      ...{ representative: 'https://a.example/lamp', pages: 2, similarity: 73, titles: 2, chosenBy: 'date' },
      ...{ firstCopy: 'https://a.example/light', hosts: 1, excused: 0, words: 80 },
    },
  });
});
