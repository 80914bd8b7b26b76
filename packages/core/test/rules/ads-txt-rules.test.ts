import { expect, test } from 'vitest';
import { parseAdsTxt } from '../../src/ads-txt/index.js';
import type { AdAccount, AdsTxtFile, Finding, Seller } from '../../src/model.js';
import { checkSite, rules } from '../../src/rules/index.js';
import { noSite } from './no-site.js';

const GOOGLE = { domains: ['google.com'], account: 'pub-1' };

function account(host: string, differences: Partial<AdAccount> = {}): AdAccount {
  return {
    ...{ host, system: 'adsense', account: 'ca-pub-1', slots: 3, pages: 2, isOwn: null },
    ...{ pageUrl: `https://${host}/`, at: { line: 1, column: 1, selector: 'ins' }, adsTxt: GOOGLE },
    ...differences,
  };
}

function file(domain: string, text: string, differences: Partial<AdsTxtFile> = {}): AdsTxtFile {
  return {
    ...{ domain, kind: 'ads.txt', url: `https://${domain}/ads.txt`, status: 200, state: 'found', detail: '' },
    lines: parseAdsTxt(text, 'ads.txt').lines,
    ...differences,
  };
}

function absent(domain: string): AdsTxtFile {
  return file(domain, '', { state: 'absent', status: 404, detail: 'It answered 404.' });
}

function find(
  rule: string,
  { accounts = [], files, sellers = [] }: { accounts?: AdAccount[]; files: AdsTxtFile[]; sellers?: Seller[] },
): Finding[] {
  const site = { ...noSite, adAccounts: () => accounts, adsTxtFiles: () => files, sellers: () => sellers };
  return checkSite(rules, site, ({ message }) => {
    throw new Error(message);
  }).filter((finding) => finding.rule === rule);
}

const OTHER = 'google.com, pub-2, DIRECT';
const OURS = 'google.com, pub-1, DIRECT';

test('the hosts of a domain share its file, and what is missing there is one finding', () => {
  const accounts = [account('blog.site.example'), account('site.example'), account('www.site.example')];
  expect(find('undeclared-ad-account', { accounts, files: [file('site.example', OTHER)] })).toMatchObject([
    {
      ...{ pageUrl: 'https://blog.site.example/', places: 9, confidence: 'certain' },
      evidence: {
        ...{ domain: 'site.example', system: 'adsense', account: 'ca-pub-1' },
        ...{ line: 'google.com, pub-1, DIRECT, f08c47fec0942fa0', adsTxt: 'https://site.example/ads.txt' },
      },
    },
  ]);
  expect(find('undeclared-ad-account', { accounts, files: [file('site.example', OURS)] })).toEqual([]);
  expect(find('undeclared-ad-account', { accounts, files: [file('te.example', OTHER)] })).toEqual([]);
});

test('a subdomain with a file of its own has only that, unless it turns out to have none', () => {
  const accounts = [account('blog.site.example'), account('a.blog.site.example')];
  const domainsOf = (...files: AdsTxtFile[]) =>
    find('undeclared-ad-account', { accounts, files }).map(({ evidence }) => evidence.domain);
  const [root, ours] = [file('site.example', OTHER), file('site.example', OURS)];
  expect(domainsOf(file('blog.site.example', OURS), root)).toEqual([]);
  expect(domainsOf(file('blog.site.example', OTHER), ours)).toEqual(['blog.site.example']);
  expect(domainsOf(absent('blog.site.example'), ours)).toEqual([]);
  expect(domainsOf(absent('blog.site.example'), root)).toEqual(['site.example']);
  expect(domainsOf(file('blog.site.example', '', { state: 'unknown' }), root)).toEqual([]);
});

test('an app-ads.txt says nothing of pages, nor does a system that has no line', () => {
  const apps = file('site.example', OTHER, { kind: 'app-ads.txt' });
  expect(find('undeclared-ad-account', { accounts: [account('site.example')], files: [apps] })).toEqual([]);
  const files = [file('site.example', OTHER)];
  expect(find('undeclared-ad-account', { accounts: [account('site.example', { adsTxt: null })], files })).toEqual([]);
});

test('where the id of the seller is not in the markup, a line of the system is enough', () => {
  const adsTxt = { domains: ['ads.example', 'ads.test'], account: null };
  const accounts = [account('site.example', { system: 'ads', account: 'x', adsTxt })];
  expect(find('undeclared-ad-account', { accounts, files: [file('site.example', 'ads.test, 9, RESELLER')] })).toEqual(
    [],
  );
  expect(find('undeclared-ad-account', { accounts, files: [file('site.example', OTHER)] })).toMatchObject([
    { confidence: 'likely', evidence: { line: 'ads.example, <account id>, DIRECT' } },
  ]);
});

test('the file of a partner may declare what this one does not: a person decides', () => {
  const files = [file('site.example', `${OTHER}\nINVENTORYPARTNERDOMAIN=partner.example`)];
  const [finding] = find('undeclared-ad-account', { accounts: [account('site.example')], files });
  expect(finding).toMatchObject({ confidence: 'review' });
});

test("nobody is told to declare somebody else's account", () => {
  const accounts = [account('site.example', { isOwn: false })];
  expect(find('undeclared-ad-account', { accounts, files: [file('site.example', OTHER)] })).toMatchObject([
    { evidence: { account: 'ca-pub-1', line: '' } },
  ]);
  expect(find('missing-ads-txt', { accounts, files: [absent('site.example')] })).toMatchObject([
    { evidence: { line: '' } },
  ]);
});

test('a file that is missing is one finding of its domain, whatever should stand in it', () => {
  const accounts = [
    account('blog.site.example', { isOwn: false, account: 'ca-pub-9' }),
    account('site.example'),
    account('www.site.example'),
  ];
  expect(find('missing-ads-txt', { accounts, files: [absent('site.example')] })).toMatchObject([
    {
      ...{ pageUrl: 'https://site.example/', places: 9 },
      evidence: {
        ...{ domain: 'site.example', reason: 'It answered 404.', accounts: 2 },
        line: 'google.com, pub-1, DIRECT, f08c47fec0942fa0',
      },
    },
  ]);
  expect(find('undeclared-ad-account', { accounts, files: [absent('site.example')] })).toEqual([]);
});

test('lines with the same thing wrong are one finding in several places', () => {
  const text =
    'ads.example\t1\tDIRECT\nads.example, 2, DIRECT\nads.example\t3\tDIRECT\nMANAGERDOMAIN=x\nads.example, 4';
  const findings = find('malformed-ads-txt', { files: [file('site.example', text)] });
  expect(findings.map(({ severity, places, evidence: { line, text } }) => [severity, places, line, text])).toEqual([
    ['warning', 2, 1, 'ads.example\t1\tDIRECT'],
    ['notice', 1, 4, 'MANAGERDOMAIN=x'],
    ['warning', 1, 5, 'ads.example, 4'],
  ]);
});

test('how sure a contradiction is depends on what ads.txt says of its owner', () => {
  const seller: Seller = {
    ...{ system: 'ads.example', account: '1', type: 'PUBLISHER', name: 'Other Ltd', domain: 'other.example' },
    ...{ isConfidential: false, detail: '' },
  };
  const confidences = [
    '',
    'OWNERDOMAIN=mine.example\n',
    'OWNERDOMAIN=other.example\n',
    'MANAGERDOMAIN=other.example, DE\n',
  ]
    .map((text) => ({ files: [file('site.example', `${text}ads.example, 1, DIRECT`)], sellers: [seller] }))
    .map((site) => find('contradicted-seller', site).map(({ confidence }) => confidence));
  expect(confidences).toEqual([['review'], ['likely'], [], []]);
});
