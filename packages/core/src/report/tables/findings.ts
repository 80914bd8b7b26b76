import { rules } from '../../rules/index.js';
import { tableFindings } from '../../store/queries/table-findings.js';
import type { Row, Table } from '../table.js';
import { column, line, selector } from './shared-columns.js';

export const findings: Table = {
  name: 'findings',
  fileName: 'findings.csv',
  description: 'A finding: one rule, one place, its evidence.',
  columns: [
    { name: 'finding_id', type: 'string', description: '16 hex digits that stay the same from run to run' },
    { name: 'rule', type: 'string', description: 'the rule; "linkvet explain RULE" says more' },
    { name: 'severity', type: 'string', description: 'error, warning or notice: how bad it is' },
    { name: 'confidence', type: 'string', description: 'certain, likely, possible or review: how sure it is' },
    { name: 'state', type: 'string', description: 'against the last run of the same targets: new, unchanged, changed' },
    {
      name: 'page_url',
      type: 'string',
      description: 'URL of the page, or of the first one; empty for a finding about the whole site',
    },
    { name: 'places', type: 'integer', description: 'how many places it stands for; line and column are the first' },
    { name: 'first_seen', type: 'datetime', description: 'start of the first run that had it' },
    { name: 'last_seen', type: 'datetime', description: 'start of the last run that had it' },
    { name: 'title', type: 'string', description: 'what is wrong, in words' },
    { name: 'evidence', type: 'string', description: 'what a person needs to check it: a JSON object, keys sorted' },
    { name: 'policy', type: 'string', description: 'public rules that it breaks: title <URL>, separated by "; "' },
    line,
    column,
    selector,
    { name: 'waiver', type: 'string', description: 'the waiver that accepts it; empty for none' },
    { name: 'file', type: 'string', description: 'file of a page in a folder, which the line is of; empty for a site' },
    {
      name: 'pages',
      type: 'integer',
      description: 'pages of a finding that says the same of much of a host, see finding_places.csv; empty for others',
    },
  ],
  key: [],
  query: tableFindings,
  complete: withRule,
};

const rulesById = new Map(rules.map((rule) => [rule.id, rule]));

/** What the rule says of every finding. A rule of an older version that is gone leaves the cells empty. */
function withRule(row: Row): Row {
  const rule = rulesById.get(String(row.rule));
  const policy = rule?.policy.map(({ title, url }) => `${title} <${url}>`).join('; ') ?? null;
  return { ...row, title: rule?.title ?? null, policy, evidence: sortKeys(String(row.evidence)), waiver: null };
}

function sortKeys(json: string): string {
  const entries = Object.entries<unknown>(JSON.parse(json));
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}
