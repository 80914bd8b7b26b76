import { type HostsOverview, type Overview, readHosts } from '@linkvet/core/report';
import type { Reader } from '@linkvet/core/store';
import { useMemo, useState } from 'react';
import { HostsBody } from '../views/hosts-body.js';
import { detailOf } from '../views/hosts-detail.js';
import { entriesOf } from '../views/hosts-entries.js';
import { layOutHosts } from '../views/hosts-layout.js';
import type { Screen, ScreenPlace } from './screen.js';
import { useSelection } from './use-selection.js';

interface HostsScreenOptions extends ScreenPlace {
  overview: Overview | null;
  reader: Reader;
  isOpen: boolean;
}

const NOTHING: HostsOverview = { hosts: [], operators: [], groups: [], money: [] };

/** The second screen: groups of hosts, operators, the money path and the hosts. Owns what is chosen; the views only draw. */
export function useHostsScreen({ overview, reader, isOpen, ...place }: HostsScreenOptions): Screen {
  const { columns, height } = place;
  const hasEnded = overview?.run.state === 'complete' || overview?.run.state === 'partial';
  // What hosts have in common is not asked for while nobody looks, nor before it is known.
  const run = isOpen && hasEnded ? overview.run.id : null;
  const hosts = useMemo(() => (run === null ? NOTHING : readHosts(reader, run)), [reader, run]);
  const entries = useMemo(() => entriesOf(hosts), [hosts]);
  const { index, move, first, last } = useSelection(entries.length);
  const [offset, setOffset] = useState(0);

  const layout = layOutHosts(columns, height, entries.length);
  const entry = entries[index];
  const { detailColumns, isTight } = layout;
  const detail = useMemo(() => (entry ? detailOf(entry, detailColumns, isTight) : []), [entry, detailColumns, isTight]);
  const end = Math.max(0, detail.length - layout.detail);
  const from = Math.min(offset, end);
  const page = Math.max(1, layout.detail - 2);
  const anew = (act: () => void) => () => {
    act();
    setOffset(0);
  };
  const actions = {
    'move-down': anew(() => move(1)),
    'move-up': anew(() => move(-1)),
    'page-down': () => setOffset((lines) => Math.min(Math.min(lines, end) + page, end)),
    'page-up': () => setOffset((lines) => Math.max(0, Math.min(lines, end) - page)),
    first: anew(first),
    last: anew(last),
  };
  if (overview === null) return { actions, body: null };
  const body = (
    <HostsBody {...{ overview, hosts, entries, layout, detail, hasEnded }} {...place} selected={index} offset={from} />
  );
  return { actions, body };
}
