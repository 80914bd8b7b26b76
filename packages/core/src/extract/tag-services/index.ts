import { analyticsServices } from './analytics.js';
import type { TagService } from './define.js';
import { googleServices } from './google.js';
import { pixelServices } from './pixels.js';

export type { TagService, TagShape } from './define.js';

/** By what operators measure and manage their sites; an id joins their hosts unless it names a single site (`site-token`). */
export const tagServices: readonly TagService[] = [...googleServices, ...pixelServices, ...analyticsServices];
