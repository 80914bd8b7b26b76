import { query } from '../define-query.js';

export interface TemplatePrint {
  print: number;
}

/** The prints of what much of a host repeats. */
export const templateOfHost = query<[run: number, host: number], TemplatePrint>(
  'select print from template_block where run_id = ? and host_id = ?',
);
