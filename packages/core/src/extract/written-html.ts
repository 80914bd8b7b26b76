import { readMetaRefresh } from './meta-refresh.js';

/** A URL in HTML that code, or an attribute, writes into the page, and whether the reader is sent there. */
interface WrittenUrl {
  url: string;
  isRefresh: boolean;
}

const TAG = /<(iframe|frame|img|script|embed|object|video|audio|source|link|meta)\b([^>]{0,2000})/gi;
const SOURCE = /(?:^|[\s"'])(?:src|data)\s{0,9}=\s{0,9}(?:"([^"]*)|'([^']*)|([^\s"'>]+))/i;
const LINKED = /(?:^|[\s"'])href\s{0,9}=\s{0,9}(?:"([^"]*)|'([^']*)|([^\s"'>]+))/i;
const REFRESHED = /(?:^|[\s"'])content\s{0,9}=\s{0,9}(?:"([^"]*)|'([^']*))/i;

/** The URLs that a browser loads or goes to when such HTML enters a page; the links in it wait for a click. */
export function readWrittenHtml(html: string): WrittenUrl[] {
  const urls: WrittenUrl[] = [];
  for (const [, tag = '', attributes = ''] of html.matchAll(TAG)) {
    const name = tag.toLowerCase();
    const pattern = name === 'link' ? LINKED : name === 'meta' ? REFRESHED : SOURCE;
    const match = pattern.exec(attributes);
    const value = (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').replaceAll('&amp;', '&');
    const url = name === 'meta' ? (readMetaRefresh(value) ?? '') : value;
    if (url !== '') urls.push({ url, isRefresh: name === 'meta' });
  }
  return urls;
}
