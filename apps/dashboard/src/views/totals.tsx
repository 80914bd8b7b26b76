import { terminalText } from '@linkvet/core';
import { adSystemValue, clusterValue, faultSentence, networkValue, type Overview } from '@linkvet/core/report';
import { Box, Text } from 'ink';
import { allot } from './allot.js';
import { linesOf, Panel, type PanelRow } from './panel.js';
import { Row } from './row.js';

/** Lines of one note. */
const MOST_LINES = 3;

interface TotalsProps {
  overview: Overview;
  columns: number;
  /** Lines for all panels together. */
  height: number;
}

/** Who earns and from what, which pages are duplicates, and what to know about the run. */
export function Totals({ overview, columns, height }: TotalsProps) {
  const panels = panelsOf(overview, columns);
  // Each panel has its title and an empty line behind it.
  const heights = allot(
    height,
    panels.map(({ rows }) => Math.max(1, linesOf(rows)) + 2),
  );
  return (
    <Box flexDirection="column" height={height} overflow="hidden">
      {panels.map(({ title, empty, rows }, index) => (
        <Box key={title} flexShrink={0} height={heights[index] ?? 0} overflow="hidden">
          <Box flexGrow={1} flexDirection="column">
            <Panel title={title} empty={empty} rows={rows} height={(heights[index] ?? 0) - 1} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function panelsOf({ networks, adSystems, clusters, doorways, shared, notes, faults }: Overview, columns: number) {
  const remarks = [
    ...notes.map(({ subject, detail, incomplete }) => `${incomplete ? '! ' : '  '}${subject}: ${detail}`),
    ...faults.map((fault) => `! ${faultSentence(fault)}`),
  ];
  const notesPanel = { title: 'Notes', empty: '', rows: remarks.map((text) => remarkRow(terminalText(text), columns)) };
  const { operators, strong, suspicious } = shared;
  const farms = [...(strong > 0 ? [`${strong} strong`] : []), ...(suspicious > 0 ? [`${suspicious} suspicious`] : [])];
  const inCommon = [
    ...(operators > 0 ? [line('operators of several hosts', String(operators))] : []),
    ...(farms.length > 0 ? [line('groups with links in bulk', farms.join(', '))] : []),
  ];
  const totals = [
    ...(inCommon.length > 0 ? [{ title: 'Hosts (o)', empty: '', rows: inCommon }] : []),
    {
      title: 'Affiliate networks',
      empty: 'no affiliate links',
      rows: networks.map((total) => line(total.network, networkValue(total))),
    },
    {
      title: 'Ad slots',
      empty: 'no ad slots',
      rows: adSystems.map((total) => line(total.system, adSystemValue(total))),
    },
    {
      title: 'Duplicates',
      empty: 'no duplicates among the pages',
      rows: [
        ...clusters.map((total) => line(total.kind, clusterValue(total))),
        ...(doorways.clusters > 0 ? [line('of these doorways', clusterValue(doorways))] : []),
      ],
    },
  ];
  if (remarks.length === 0) return totals;
  // What is missing comes before what was found.
  return faults.length > 0 || notes.some(({ incomplete }) => incomplete)
    ? [notesPanel, ...totals]
    : [...totals, notesPanel];
}

function line(label: string, value: string): PanelRow {
  return { lines: 1, element: <Row key={label} label={label} value={value} /> };
}

/** A sentence on as many lines as it is likely to need; what stands on none of them is cut. */
function remarkRow(text: string, columns: number): PanelRow {
  // A line breaks before a word that does not fit.
  const lines = text.length <= columns ? 1 : Math.min(MOST_LINES, Math.ceil(text.length / Math.max(1, columns - 8)));
  const element = (
    <Box key={text} height={lines} flexShrink={0} overflow="hidden">
      <Text wrap={lines === 1 ? 'truncate-end' : 'wrap'}>{text}</Text>
    </Box>
  );
  return { lines, element };
}
