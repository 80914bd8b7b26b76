import { czech } from './cs.js';
import { danish } from './da.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { indonesian } from './id.js';
import { italian } from './it.js';
import { japanese } from './ja.js';
import { korean } from './ko.js';
import { dutch } from './nl.js';
import { norwegian } from './no.js';
import { polish } from './pl.js';
import { portuguese } from './pt.js';
import { russian } from './ru.js';
import { swedish } from './sv.js';
import { turkish } from './tr.js';
import type { Wording } from './wording.js';
import { chinese } from './zh.js';

export type { Wording } from './wording.js';

export const wordings: readonly Wording[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  danish,
  norwegian,
  polish,
  czech,
  turkish,
  indonesian,
  russian,
  japanese,
  chinese,
  korean,
];
