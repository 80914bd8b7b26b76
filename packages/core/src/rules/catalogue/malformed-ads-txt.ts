import type { AdsTxtLine } from '../../model.js';
import { siteRule } from '../define.js';
import { iabAdsTxt } from '../policies.js';

export const malformedAdsTxt = siteRule({
  id: 'malformed-ads-txt',
  title: 'Lines of ads.txt are not as they should be',
  why: 'Buyers pass over a line that they cannot read, and do not buy from the seller that it was meant to name.',
  fix: 'Write each seller as "domain, account, DIRECT or RESELLER, certification id", and each variable as NAME=VALUE.',
  severity: 'warning',
  policy: [iabAdsTxt],
  packs: ['iab'],
  evidence: { domain: 'text', file: 'text', problem: 'text', line: 'number', text: 'text', adsTxt: 'url' },
  identity: ['domain', 'file', 'problem'],
  examples: {
    bad: [
      { '/': '<title>Lamps</title>', '/ads.txt': 'google.com\tpub-1234567890123456\tDIRECT' },
      { '/': '<title>Lamps</title>', '/app-ads.txt': 'google.com, pub-1234567890123456' },
      { '/': '<title>Lamps</title>', '/ads.txt': 'OWNERDOMAIN=https://site.example/' },
    ],
    good: [
      {
        '/': '<title>Lamps</title>',
        '/ads.txt': '# ours\n\ngoogle.com, pub-1234567890123456, DIRECT, f08c47fec0942fa0\nOWNERDOMAIN=site.example',
      },
      { '/': '<title>Lamps</title>', '/ads.txt': '404' },
    ],
  },
  *check(site) {
    for (const { domain, kind, url, lines } of site.adsTxtFiles()) {
      for (const [problem, [first, ...others]] of byProblem(lines)) {
        if (first === undefined) continue;
        const { line, type, name, value } = first;
        const text = type === 'variable' ? `${name}=${value}` : value;
        yield {
          ...{ pageUrl: null, at: null, places: 1 + others.length },
          evidence: {
            domain,
            file: kind,
            problem,
            line,
            text: type === 'record' ? `${name}, ${value}` : text,
            adsTxt: url,
          },
          severity: type === 'malformed' ? 'warning' : 'notice',
        };
      }
    }
  },
});

/** Lines with the same thing wrong, in order. */
function byProblem(lines: readonly AdsTxtLine[]): Map<string, AdsTxtLine[]> {
  const groups = new Map<string, AdsTxtLine[]>();
  for (const line of lines) {
    if (line.problem === '') continue;
    const group = groups.get(line.problem) ?? [];
    groups.set(line.problem, group);
    group.push(line);
  }
  return groups;
}
