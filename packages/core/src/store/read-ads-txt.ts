import type { AdsTxtFile, Seller } from '../model.js';
import type { Reader } from './reader.js';

/** The ads.txt and app-ads.txt files of a run, by domain and kind. */
export function* readAdsTxtFiles(_reader: Reader, _run: number): Generator<AdsTxtFile> {}

/** What ad systems say of accounts, by system and account. */
export function* readSellers(_reader: Reader, _run: number): Generator<Seller> {}
