import type { AdsTxtFile, AdsTxtLine } from '../model.js';
import { isDomain } from './domain.js';

/** Variables whose value is a domain and nothing else. */
const DOMAINS: ReadonlySet<string> = new Set(['SUBDOMAIN', 'INVENTORYPARTNERDOMAIN', 'OWNERDOMAIN']);

const NO_DOMAIN = 'The value is no domain.';

/** Reads the variables of one file, some of which may stand there once only. */
export class Declarations {
  readonly #kind: AdsTxtFile['kind'];
  /** Of what may stand there once: what does already. */
  readonly #declared = new Set<string>();

  constructor(kind: AdsTxtFile['kind']) {
    this.#kind = kind;
  }

  /** @param name in upper case */
  read(name: string, written: string): Omit<AdsTxtLine, 'line'> {
    const isFolded = DOMAINS.has(name) || name === 'MANAGERDOMAIN';
    const value = isFolded ? written.toLowerCase() : written;
    const said = { type: 'variable', name, relation: '', authority: '' } as const;
    if (written === '') return { ...said, value, problem: 'The value is missing.' };
    if (name === 'MANAGERDOMAIN') return { ...said, ...this.#readManager(value) };
    return { ...said, value, problem: this.#findProblem(name, value) };
  }

  #findProblem(name: string, value: string): string {
    if (name === 'CONTACT') return '';
    if (!DOMAINS.has(name)) return 'The specification knows no variable of this name.';
    if (!isDomain(value)) return NO_DOMAIN;
    if (name === 'SUBDOMAIN' && this.#kind === 'app-ads.txt') return 'An app-ads.txt names no subdomains.';
    return name === 'OWNERDOMAIN' && this.#isRepeated(name) ? 'It stands there before; only the first one counts.' : '';
  }

  /** A domain and, behind a comma, the code of the country for which it speaks; without one it speaks for all others. */
  #readManager(value: string): Pick<AdsTxtLine, 'value' | 'problem'> {
    const [domain = '', country = '', ...more] = value.split(',').map((part) => part.trim());
    const code = country.toUpperCase();
    const folded = code === '' ? domain : `${domain}, ${code}`;
    if (!isDomain(domain)) return { value, problem: NO_DOMAIN };
    if (more.length > 0 || !/^(?:[A-Z]{2})?$/.test(code)) {
      return { value, problem: 'A country is named by a code of two letters.' };
    }
    const isRepeated = this.#isRepeated(`MANAGERDOMAIN ${code}`);
    return { value: folded, problem: isRepeated ? 'Another one stands there for the same country.' : '' };
  }

  #isRepeated(declaration: string): boolean {
    if (this.#declared.has(declaration)) return true;
    this.#declared.add(declaration);
    return false;
  }
}
