import { terminalText } from '@linkvet/core';
import { adSystemValue, clusterValue, faultSentence, networkValue, type Overview } from '@linkvet/core/report';
import { Box } from 'ink';
import { allot } from './allot.js';
import { Panel } from './panel.js';
import { Row } from './row.js';

interface TotalsProps {
  overview: Overview;
  /** Lines for all panels together. */
  height: number;
}

/** Who earns and from what, which pages are duplicates, and what to know about the run. */
export function Totals({ overview, height }: TotalsProps) {
  const panels = panelsOf(overview);
  // Each panel has its title and an empty line behind it.
  const heights = allot(
    height,
    panels.map(({ rows }) => Math.max(1, rows.length) + 2),
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

function panelsOf({ networks, adSystems, clusters, notes, faults }: Overview) {
  const notesPanel = {
    title: 'Notes',
    empty: 'nothing to add',
    rows: [
      ...notes.map(({ code, subject, incomplete }) => (
        <Row
          key={`${code} ${subject}`}
          label={`${incomplete ? '! ' : '  '}${code} ${terminalText(subject)}`}
          value=""
        />
      )),
      ...faults.map((fault) => <Row key={fault.rule} label={`! ${faultSentence(fault)}`} value="" />),
    ],
  };
  const totals = [
    {
      title: 'Affiliate networks',
      empty: 'no affiliate links',
      rows: networks.map((total) => <Row key={total.network} label={total.network} value={networkValue(total)} />),
    },
    {
      title: 'Ad slots',
      empty: 'no ad slots',
      rows: adSystems.map((total) => <Row key={total.system} label={total.system} value={adSystemValue(total)} />),
    },
    {
      title: 'Duplicates',
      empty: 'no duplicates among the pages',
      rows: clusters.map((total) => <Row key={total.kind} label={total.kind} value={clusterValue(total)} />),
    },
  ];
  // What is missing comes before what was found.
  return faults.length > 0 || notes.some(({ incomplete }) => incomplete)
    ? [notesPanel, ...totals]
    : [...totals, notesPanel];
}
