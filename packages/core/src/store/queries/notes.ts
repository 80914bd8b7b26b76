import type { NoteCode } from '../../model.js';
import { query } from '../define-query.js';

export interface NoteRow {
  code: NoteCode;
  /** The target, host or limit. */
  subject: string;
  detail: string;
  /** 1 when it makes the run incomplete. */
  incomplete: 0 | 1;
}

/** What a person should know about a run, what makes it incomplete first. */
export const notes = query<[run: number], NoteRow>(`
  select code, subject, detail, incomplete from note where run_id = ? order by incomplete desc, code, subject
`);
