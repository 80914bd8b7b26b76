/**
 * The URL of a `meta http-equiv=refresh`: HTML Living Standard, "shared declarative refresh steps". '' where the page
 * reloads itself; null where the content is none.
 */
export function readMetaRefresh(content: string): string | null {
  const text = content.slice(0, 10_000);
  const time = /^[\t\n\f\r ]*(?:\d+[\d.]*|\.[\d.]*)/.exec(text);
  if (time === null) return null;
  let rest = text.slice(time[0].length);
  if (rest !== '' && !/^[;,\t\n\f\r ]/.test(rest)) return null;
  rest = rest.replace(/^[\t\n\f\r ]*[;,]?[\t\n\f\r ]*/, '');
  const named = /^url[\t\n\f\r ]*=[\t\n\f\r ]*/i.exec(rest);
  if (named !== null) rest = rest.slice(named[0].length);
  const quote = rest[0];
  if (quote !== '"' && quote !== "'") return rest;
  const end = rest.indexOf(quote, 1);
  return end === -1 ? rest.slice(1) : rest.slice(1, end);
}
