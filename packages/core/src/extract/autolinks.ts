import type MarkdownIt from 'markdown-it';

type Token = ReturnType<MarkdownIt['parse']>[number];
type MakeToken = (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

const TRAILING = '?!.,:;*_~\'"`';

/**
 * Makes links of the URLs that stand in Markdown text as they are, by the rules of GitHub's Markdown (GFM 6.9). The
 * parser's own finder of links takes minutes for a file of hostile brackets; this one reads a text once.
 */
export function linkBareUrls(markdown: MarkdownIt): void {
  markdown.core.ruler.push('bare-urls', (state) => {
    const make: MakeToken = (type, tag, nesting) => new state.Token(type, tag, nesting);
    for (const block of state.tokens) {
      if (block.type === 'inline' && block.content.includes('://'))
        block.children = linkTexts(block.children ?? [], make);
    }
  });
}

function linkTexts(tokens: Token[], make: MakeToken): Token[] {
  const linked: Token[] = [];
  let links = 0;
  for (const token of tokens) {
    if (token.type === 'link_open' || (token.type === 'html_inline' && /^<a[\s>]/i.test(token.content))) links++;
    else if (token.type === 'link_close' || (token.type === 'html_inline' && /^<\/a/i.test(token.content))) links--;
    if (token.type !== 'text' || links > 0) linked.push(token);
    else for (const part of linkText(token.content, make)) linked.push(part);
  }
  return linked;
}

function* linkText(content: string, make: MakeToken): Generator<Token> {
  let written = 0;
  for (const { 0: run, index } of content.matchAll(/https?:\/\/[^\s<]+/gi)) {
    const url = run.slice(0, endOfUrl(run));
    if (url.endsWith('//')) continue;
    yield text(content.slice(written, index), make);
    const opening = make('link_open', 'a', 1);
    opening.attrSet('href', url);
    yield opening;
    yield text(url, make);
    yield make('link_close', 'a', -1);
    written = index + url.length;
  }
  yield text(content.slice(written), make);
}

function text(content: string, make: MakeToken): Token {
  const token = make('text', '', 0);
  token.content = content;
  return token;
}

/** Punctuation at the end of a sentence and the bracket around a URL do not belong to it. */
function endOfUrl(run: string): number {
  let unmatched = run.split(')').length - run.split('(').length;
  let end = run.length;
  for (; end > 0; end--) {
    const last = run[end - 1] ?? '';
    if (last === ')' && unmatched > 0) unmatched--;
    else if (!TRAILING.includes(last)) break;
  }
  return end;
}
