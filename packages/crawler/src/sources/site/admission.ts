import type { DiscoveredUrl, Frontier } from '@linkvet/core';
import type { Notes } from './notes.js';

export interface AdmissionOptions {
  frontier: Frontier;
  /** URLs that a run may know. */
  most: number;
  /** What is crawled, as a note names it. */
  subject: string;
  notes: Notes;
}

/** Keeps the queue from growing without end: a site that invents addresses would fill the disk otherwise. */
export class Admission {
  readonly #options: AdmissionOptions;
  /** At least as many URLs as the frontier has. */
  #known: number;
  #isFull = false;

  constructor(options: AdmissionOptions) {
    this.#options = options;
    this.#known = options.frontier.counts().discovered;
  }

  /** The URLs, or none of them when they might be too many; the first time that happens is told. */
  admit(discovered: DiscoveredUrl[]): DiscoveredUrl[] {
    const { frontier, most, subject, notes } = this.#options;
    if (this.#known + discovered.length > most) this.#known = frontier.counts().discovered;
    if (this.#known + discovered.length > most) {
      const detail = `${most} URLs are known; further ones are left out.`;
      if (!this.#isFull) notes.add('limit-reached', subject, detail, true);
      this.#isFull = true;
      return [];
    }
    this.#known += discovered.length;
    return discovered;
  }
}
