// Writes the pages of docs/ that are made from the code, and the help in the README. Needs a build. CI fails when the
// result differs from what is committed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configurationSchema, helpText } from '@linkvet/cli';
import { adSystems, networks, rules } from '@linkvet/core/catalogue';
import { tables } from '@linkvet/core/report';
import { renderSchema } from '@linkvet/core/store';

const root = resolve(import.meta.dirname, '..');

write('docs/networks.md', renderNetworks());
write('docs/rules.md', renderRules());
write('docs/tables.md', renderTables());
write('docs/schema.md', renderSchema());
write('docs/config.schema.json', `${JSON.stringify(configurationSchema(), null, 2)}\n`);
write('README.md', withHelp(readFileSync(join(root, 'README.md'), 'utf8'), helpText()));

function write(path, text) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(file, text);
  console.error(`${path} has changed.`);
}

function renderNetworks() {
  return page('Networks and ad systems', 'packages/core/src/networks/catalogue', [
    `linkvet recognises ${networks.length} networks and ${adSystems.length} ad systems, offline, from URLs and markup.`,
    'An id that a URL does not hold is left empty, never guessed.',
    '',
    '## Networks',
    '',
    table(
      ['id', 'name', 'roles', 'ids', 'source'],
      networks.map((network) => [
        code(network.id),
        network.name,
        [...new Set(network.urls.map((url) => url.role))].join(', '),
        idsOf(network).join(', '),
        link(network.source),
      ]),
    ),
    '',
    '## Ad systems',
    '',
    'Of a `unit` each match is one place for an ad. A `page` may place ads anywhere: what is counted beside it is a lower bound.',
    '',
    table(
      ['id', 'name', 'counts', 'in ads.txt', 'source'],
      adSystems.map((system) => [
        code(system.id),
        system.name,
        system.counts,
        (system.adsTxt?.domains ?? []).join(', '),
        link(system.source),
      ]),
    ),
  ]);
}

/** The ids that the examples of a network hold. */
function idsOf(network) {
  const names = new Set(network.examples.flatMap((example) => Object.keys(example.ids ?? {})));
  return ['publisher', 'advertiser', 'campaign', 'creative', 'sub'].filter((name) => names.has(name));
}

function renderRules() {
  return page('Rules', 'packages/core/src/rules/catalogue', [
    'A rule judges when one of its packs is on, and always when it has none: [compliance.md](compliance.md).',
    '',
    table(
      ['rule', 'severity', 'packs', 'finds'],
      rules.map((rule) => [`[${rule.id}](#${rule.id})`, rule.severity, rule.packs.join(', '), rule.title]),
    ),
    ...rules.flatMap(renderRule),
  ]);
}

function renderRule(rule) {
  return [
    '',
    `## ${rule.id}`,
    '',
    `**${rule.title}** (${[rule.severity, ...rule.packs].join(', ')})`,
    '',
    rule.why,
    '',
    `Do: ${rule.fix}`,
    '',
    `Policy: ${rule.policy.map((policy) => `[${policy.title}](${policy.url})`).join('; ') || 'none'}`,
    '',
    `Evidence: ${Object.keys(rule.evidence).map(code).join(', ')}`,
    ...(rule.examples.bad ?? []).flatMap((example) => ['', 'Reported:', '', fence(example)]),
    ...(rule.examples.good ?? []).flatMap((example) => ['', 'Not reported:', '', fence(example)]),
  ];
}

function renderTables() {
  return page('Tables', 'packages/core/src/report/tables', [
    'The CSV files of `linkvet export`. RFC 4180, UTF-8, one header row; times are ISO 8601 in UTC, booleans `true` or',
    '`false`, empty means unknown. `datapackage.json` beside the files says the same to a program.',
    ...tables.flatMap(({ fileName, description, columns }) => [
      '',
      `## ${fileName}`,
      '',
      description,
      '',
      table(
        ['column', 'type', 'is'],
        columns.map((column) => [code(column.name), column.type, column.description]),
      ),
    ]),
  ]);
}

function withHelp(readme, help) {
  const fenced = `<!-- help: made from \`linkvet --help\` by \`pnpm generate\` -->\n\`\`\`\n${help.trim()}\n\`\`\`\n<!-- /help -->`;
  return readme.replace(/<!-- help:[\s\S]*<!-- \/help -->/, () => fenced);
}

function page(title, source, lines) {
  return `# ${title}\n\nMade from \`${source}\` by \`pnpm generate\`.\n\n${lines.join('\n')}\n`;
}

function table(head, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text) {
  return `\`${text}\``;
}

/** Each address in a source is a link that shows its host. */
function link(source) {
  return source.replace(/https?:\/\/[^\s;]+/g, (url) => `[${new URL(url).host}](${url})`);
}

/** A page, or a small site: HTML by path. */
function fence(example) {
  const files =
    typeof example === 'string'
      ? [example]
      : Object.entries(example).map(([path, html]) => `<!-- ${path} -->\n${html}`);
  return `\`\`\`html\n${files.join('\n').trim()}\n\`\`\``;
}
