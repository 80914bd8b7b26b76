import { UsageError } from '@linkvet/core';
import { Agent, type Dispatcher, Pool, ProxyAgent } from 'undici';
import { type ConnectOptions, proxyConnector } from './connect.js';

export interface ProxyAddress {
  /** Scheme, host and port. */
  origin: string;
  /** Value of a Proxy-Authorization header; '' when the address held no name and no password. */
  authorization: string;
}

/** Reads `--proxy`. UsageError when it is no address of an HTTP proxy; the address is not repeated, as it may hold a password. */
export function readProxy(text: string): ProxyAddress {
  const typed = text.trim();
  const url = URL.canParse(typed) ? new URL(typed) : null;
  const isProxy =
    url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && `${url.search}${url.hash}` === '';
  if (!isProxy) {
    throw new UsageError('The proxy cannot be used.', "Write its address as 'http://proxy.example:8080'.");
  }
  return { origin: url.origin, authorization: basicOf(url) };
}

function basicOf({ username, password }: URL): string {
  if (username === '' && password === '') return '';
  try {
    const secret = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return `Basic ${Buffer.from(secret).toString('base64')}`;
  } catch {
    throw new UsageError(
      'The name or the password of the proxy cannot be read.',
      'Write a percent sign in them as %25.',
    );
  }
}

/**
 * Sends requests through a proxy: those for http with the whole URL in the request line (RFC 9112 3.2.2), those for
 * https through a tunnel. The proxy resolves names and connects, so addresses cannot be checked, and HTTP/2 is not asked
 * for.
 */
export class ProxyClient {
  readonly #proxy: ProxyAddress;
  readonly #plain: Agent;
  readonly #tunnel: ProxyAgent;

  constructor(proxy: ProxyAddress, limits: Agent.Options, options: ConnectOptions) {
    const { origin, authorization } = proxy;
    const connect = proxyConnector(options);
    this.#proxy = proxy;
    this.#plain = new Agent({ ...limits, connect });
    this.#tunnel = new ProxyAgent({
      ...limits,
      uri: origin,
      ...(authorization !== '' && { token: authorization }),
      ...(options.ca !== undefined && { requestTls: { ca: options.ca } }),
      clientFactory: (url) => new Pool(url, { ...limits, headersTimeout: options.timeoutMs, connect }),
    });
  }

  dispatch(request: Dispatcher.DispatchOptions & { origin: string }, handler: Dispatcher.DispatchHandler): void {
    if (request.origin.startsWith('https:')) {
      this.#tunnel.dispatch(request, handler);
      return;
    }
    const { origin, authorization } = this.#proxy;
    const headers = { ...request.headers, ...(authorization !== '' && { 'proxy-authorization': authorization }) };
    this.#plain.dispatch({ ...request, origin, path: `${request.origin}${request.path}`, headers }, handler);
  }

  async destroy(): Promise<void> {
    await Promise.all([this.#plain.destroy(), this.#tunnel.destroy()]);
  }
}
