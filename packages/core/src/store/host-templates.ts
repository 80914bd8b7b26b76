import type { HostTemplate } from '../model.js';
import { templateContexts } from './queries/host-templates.js';
import type { Reader } from './reader.js';

/** How the templates of hosts are built, by host; a host whose pages repeat nothing is left out. */
export function readHostTemplates(reader: Reader, run: number): HostTemplate[] {
  const templates: HostTemplate[] = [];
  for (const { hostId, contextId } of reader.each(templateContexts, run)) {
    const last = templates.at(-1);
    if (last?.hostId === hostId) last.contextIds.push(contextId);
    else templates.push({ hostId, contextIds: [contextId] });
  }
  return templates;
}
