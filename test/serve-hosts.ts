import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { sharedPath, unpackSharedSite } from '@linkvet/testing';

/** Serves real hosts on one loopback port, with the server that stands beside the data. */
export async function serveHosts(hosts: readonly string[]): Promise<{ port: number; stop: () => void }> {
  const folders = await Promise.all(hosts.map((host) => unpackSharedSite(host)));
  const server = spawn(process.execPath, [
    sharedPath('tools', 'serve-sites.mjs'),
    ...hosts.flatMap((host, index) => ['--site', `${host}=${folders[index]}`]),
    ...['--port', '0', '--no-traps'],
  ]);
  const [line] = await once(createInterface({ input: server.stdout }), 'line');
  return { port: Number(/^127\.0\.0\.1:(\d+)/.exec(line)?.[1]), stop: () => server.kill() };
}
