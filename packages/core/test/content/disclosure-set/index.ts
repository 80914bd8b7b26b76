import type { DisclosureCase } from './case.js';
import { czech } from './cs.js';
import { danish } from './da.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { fourth } from './fourth.js';
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
import { second } from './second.js';
import { swedish } from './sv.js';
import { third } from './third.js';
import { turkish } from './tr.js';
import { chinese } from './zh.js';

export type { DisclosureCase } from './case.js';

const first: Record<string, DisclosureCase[]> = {
  cs: czech,
  da: danish,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  id: indonesian,
  it: italian,
  ja: japanese,
  ko: korean,
  nl: dutch,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ru: russian,
  sv: swedish,
  tr: turkish,
  zh: chinese,
};

/** Pages by the code of their language: half of them disclose, half only seem to. */
export const disclosureSet: Record<string, DisclosureCase[]> = Object.fromEntries(
  Object.entries(first).map(([lang, cases]) => [
    lang,
    [...cases, ...(second[lang] ?? []), ...(third[lang] ?? []), ...(fourth[lang] ?? [])],
  ]),
);
