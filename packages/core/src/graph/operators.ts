import type { AssetHost, CarriedId, HostTemplate, Operator, RunHost } from '../model.js';

export interface OperatorSource {
  hosts: readonly RunHost[];
  ids: readonly CarriedId[];
  assetHosts: readonly AssetHost[];
  templates: readonly HostTemplate[];
  /** Ids of several systems may name one account: what they are told apart by. */
  purseOf: (system: string, id: string) => { payer: string; id: string };
}

/** Hosts that are run with the same ids; each host in one operator at most. */
export function findOperators(_source: OperatorSource): Operator[] {
  return [];
}
