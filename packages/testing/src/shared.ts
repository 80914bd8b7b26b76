import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, constants } from 'node:zlib';
import { extract } from 'tar';
import { test } from 'vitest';

const root = resolve(import.meta.dirname, '../../../../shared');

/** A path in the folder of real-world data that may stand beside the checkout. */
export function sharedPath(...parts: string[]): string {
  return join(root, ...parts);
}

/**
 * A test on real-world data. It runs where the data is; elsewhere it is reported as skipped, and fails when
 * LINKVET_REQUIRE_SHARED is set, as CI does.
 */
export const testWithShared: typeof test = (
  existsSync(root) || process.env.LINKVET_REQUIRE_SHARED ? test : test.skip
) as typeof test;

/** Unpacks a stored site once for all test files of this checkout and returns its folder. */
export async function unpackSharedSite(host: string): Promise<string> {
  const folder = join(tmpdir(), `linkvet-shared-sites-${process.getuid?.() ?? 0}`, host);
  if (existsSync(folder)) return folder;
  const packed = await readFile(sharedPath('sites', `${host}.tar.br`));
  const archive = brotliDecompressSync(packed, { params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 } });
  const fresh = `${folder}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  await writeFile(`${fresh}.tar`, archive);
  await extract({ file: `${fresh}.tar`, cwd: fresh });
  await rm(`${fresh}.tar`);
  // Another worker may have been faster; its folder is as good.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  return folder;
}
