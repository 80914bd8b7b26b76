import type { AddCommand } from '../shell.js';
import { addAudit } from './audit.js';
import { addDashboard } from './dashboard.js';
import { addDoctor } from './doctor.js';
import { addExplain } from './explain.js';
import { addExport } from './export.js';
import { addFindings } from './findings.js';
import { addIdentify } from './identify.js';
import { addInspect } from './inspect.js';
import { addNetworks } from './networks.js';
import { addRules } from './rules.js';
import { addRuns } from './runs.js';

/** In the order of the help. */
export const commands: readonly AddCommand[] = [
  addAudit,
  addFindings,
  addDashboard,
  addExport,
  addRuns,
  addInspect,
  addIdentify,
  addNetworks,
  addRules,
  addExplain,
  addDoctor,
];
