import { count, grouped } from '../../amounts.js';
import type { FarmSignal, OperatorId } from '../../model.js';
import type { GroupEvidence } from './group-evidence.js';
import { percent, quote } from './phrases.js';
import { fill, signal } from './signal.js';

/** What an id is worth of all points: one on three hosts half, one on two a little less, for two may be a mistake. */
const SHARED_BY = { two: 0.3, more: 0.5 };
const MOST_NAMED = 5;
/** Templates of one theme are alike by a half; those of one operator nearly all. */
const ALIKE = 0.7;
const MANY_SILENT_PAGES = 0.2;

/** What is known of who runs a group: at most 20 points. */
export function operatorSignals(evidence: GroupEvidence): FarmSignal[] {
  return [sharedIds(evidence), sharedTemplate(evidence), undisclosedPaidLinks(evidence)];
}

function sharedIds({ operators }: GroupEvidence): FarmSignal {
  const ids = operators
    .flatMap((operator) => operator.ids.filter(({ standing, hosts }) => standing === 'joins' && hosts > 1))
    .sort((one, other) => other.hosts - one.hosts || (nameOf(one) < nameOf(other) ? -1 : 1));
  const named = ids.slice(0, MOST_NAMED).map((id) => `${quote(nameOf(id))} on ${count(id.hosts, 'host')}`);
  const more = ids.length - named.length;
  return signal('shared-ids', 'operator', 10, {
    filled: fill(ids.reduce((sum, { hosts }) => sum + (hosts > 2 ? SHARED_BY.more : SHARED_BY.two), 0)),
    value: ids.length,
    seen:
      ids.length === 0
        ? 'No id joins hosts of the group.'
        : `${count(ids.length, 'id')} ${ids.length === 1 ? 'joins' : 'join'} hosts of the group: ${named.join(', ')}${more > 0 ? `, and ${grouped(more)} more` : ''}.`,
  });
}

function nameOf({ system, id }: OperatorId): string {
  return `${system} ${id}`;
}

function sharedTemplate({ hosts, operators }: GroupEvidence): FarmSignal {
  const alike = operators
    .flatMap((operator) => operator.hosts)
    .filter(({ templateLikeness }) => templateLikeness !== null && templateLikeness >= ALIKE).length;
  return signal('shared-template', 'operator', 5, {
    filled: hosts.length === 0 ? 0 : alike / hosts.length,
    value: hosts.length === 0 ? 0 : alike / hosts.length,
    seen:
      alike === 0
        ? 'No template of one host is that of another.'
        : `${grouped(alike)} of ${count(hosts.length, 'host')} ${alike === 1 ? 'has' : 'have'} a template that matches that of another to ${percent(ALIKE)} or more.`,
  });
}

function undisclosedPaidLinks({ hosts, pages }: GroupEvidence): FarmSignal {
  const sum = (figure: 'paidPages' | 'disclosedPages') => hosts.reduce((total, { host }) => total + host[figure], 0);
  const paid = sum('paidPages');
  const silent = paid - sum('disclosedPages');
  const share = pages === 0 ? 0 : silent / pages;
  return signal('undisclosed-paid-links', 'operator', 5, {
    filled: fill(share, MANY_SILENT_PAGES),
    value: share,
    seen:
      paid === 0
        ? 'No page has paid links.'
        : `${grouped(paid)} of ${count(pages, 'page')} ${paid === 1 ? 'has' : 'have'} paid links; ${grouped(silent)} of them ${silent === 1 ? 'does' : 'do'} not disclose it.`,
  });
}
