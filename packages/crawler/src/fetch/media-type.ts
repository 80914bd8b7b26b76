export interface MediaType {
  /** Lower case without parameters; '' when none was sent or it cannot be read. */
  type: string;
  /** The charset label as written; '' when none. */
  charset: string;
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i;

/** Reads a Content-Type as the MIME Sniffing standard does (https://mimesniff.spec.whatwg.org/#parsing-a-mime-type). */
export function parseMediaType(header: string): MediaType {
  const parts = splitParameters(header);
  const type = (parts.shift() ?? '').trim().toLowerCase();
  const [main = '', sub = '', ...more] = type.split('/');
  if (more.length > 0 || !TOKEN.test(main) || !TOKEN.test(sub)) return { type: '', charset: '' };
  for (const part of parts) {
    const equals = part.indexOf('=');
    if (equals < 0 || part.slice(0, equals).trimStart().toLowerCase() !== 'charset') continue;
    const charset = readValue(part.slice(equals + 1));
    if (charset !== '') return { type, charset };
  }
  return { type, charset: '' };
}

/** Cuts at semicolons outside of quoted values. A quote opens one only right behind an equals sign. */
function splitParameters(header: string): string[] {
  return header.slice(0, 1_000).match(/(?:="(?:[^"\\]|\\[\s\S])*(?:"|$)|[^;])+/g) ?? [];
}

function readValue(written: string): string {
  const quoted = /^"((?:[^"\\]|\\[\s\S])*)/.exec(written)?.[1];
  return quoted === undefined ? written.trimEnd() : quoted.replace(/\\([\s\S])/g, '$1');
}

export function isHtml(type: string): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml';
}

const HTML_START =
  /^(?:\ufeff|\xef\xbb\xbf)?[\t\n\f\r ]*<(?:!doctype html|html|head|body|title|script|style|iframe|h1|div|font|table|a|br|b|p)[\s/>]/i;
const COMMENT_START = /^(?:\xef\xbb\xbf)?[\t\n\f\r ]*<!--/;
/** No comment reaches over its end: two ways to read the same comments would double with each of them. */
const XHTML_START =
  /^(?:\xef\xbb\xbf)?[\t\n\f\r ]*<\?xml\b[^>]{0,200}\?>(?:\s|<!--(?:(?!-->)[\s\S]){0,500}-->)*<(?:!doctype )?html[\s>]/i;

/** The media type of a body that was sent without one, by how it starts: HTML, XHTML, or '' for anything else. */
export function sniffMediaType(body: Buffer): string {
  const start = body.toString('latin1', 0, 1_445);
  if (XHTML_START.test(start)) return 'application/xhtml+xml';
  return HTML_START.test(start) || COMMENT_START.test(start) ? 'text/html' : '';
}
