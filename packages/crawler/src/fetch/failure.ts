/** Why there was no answer that can be used. */
export interface Failure {
  failed: true;
  /** One word. */
  reason: FailureReason;
  /** A sentence. */
  detail: string;
}

export type FailureReason =
  | 'timeout'
  | 'dns'
  | 'refused'
  | 'reset'
  | 'unreachable'
  | 'tls'
  | 'truncated'
  | 'too-large'
  | 'encoding'
  | 'bad-answer'
  | 'bad-redirect'
  | 'private-address'
  | 'port'
  | 'proxy'
  | 'unmapped-host'
  | 'unreadable'
  | 'stopped';

export function failure(reason: FailureReason, detail: string): Failure {
  return { failed: true, reason, detail };
}

/** Failures that another try may not meet. */
const PASSING: ReadonlySet<FailureReason> = new Set(['timeout', 'refused', 'reset', 'unreachable', 'truncated']);

/** Failures of the host, which count against it; the others are ours, or say that it does answer. */
const FAILURES_OF_HOST: ReadonlySet<FailureReason> = new Set([...PASSING, 'dns', 'tls', 'bad-answer']);

/** Failures that a network which is gone, or a server that starts again, would explain. */
const CONNECTION: ReadonlySet<FailureReason> = new Set(['dns', 'refused', 'reset', 'unreachable', 'timeout']);

export function isConnectionFailure({ reason }: Failure): boolean {
  return CONNECTION.has(reason);
}

export function isPassing({ reason }: Failure): boolean {
  return PASSING.has(reason);
}

export function isFailureOfHost({ reason }: Failure): boolean {
  return FAILURES_OF_HOST.has(reason);
}

/** An address that a discovered URL may not reach. Thrown by the connector, so that no connection is made. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';

  constructor(hostname: string, address: string) {
    super(`${hostname} leads to ${address}, which is not a public address.`);
  }
}

const REASONS: ReadonlyMap<string, readonly [FailureReason, string]> = new Map([
  ['ENOTFOUND', ['dns', 'The name of the host does not exist.']],
  ['EAI_AGAIN', ['unreachable', 'The name of the host could not be looked up.']],
  ['ECONNREFUSED', ['refused', 'The connection was refused.']],
  ['ECONNRESET', ['reset', 'The connection was reset.']],
  ['EPIPE', ['reset', 'The connection was closed.']],
  ['UND_ERR_SOCKET', ['reset', 'The connection was closed before the answer.']],
  ['EHOSTUNREACH', ['unreachable', 'The host cannot be reached.']],
  ['ENETUNREACH', ['unreachable', 'The network cannot be reached.']],
  ['EADDRNOTAVAIL', ['unreachable', 'The address cannot be reached from here.']],
  ['ETIMEDOUT', ['timeout', 'The connection took too long.']],
  ['UND_ERR_CONNECT_TIMEOUT', ['timeout', 'The connection took too long.']],
  ['UND_ERR_HEADERS_OVERFLOW', ['too-large', 'The headers of the answer are too large.']],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', ['truncated', 'The answer ended before its announced length.']],
  ['EPROTO', ['tls', 'The secure connection could not be made.']],
]);

/** Reads an error of Node or undici. `hasStarted` tells whether the headers of the answer had arrived. */
export function readError(error: unknown, hasStarted: boolean): Failure {
  if (error instanceof PrivateAddressError) return failure('private-address', error.message);
  const { code, message } = innermost(error);
  if (/^(?:ERR_(?:TLS|SSL)|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH)/.test(code)) {
    return failure('tls', `The secure connection could not be made: ${code}.`);
  }
  const [, status] = /^Proxy response \((\d{3})\)/.exec(message) ?? [];
  if (status !== undefined) return proxyRefusal(Number(status));
  if (code.startsWith('HPE_')) {
    return hasStarted && code === 'HPE_INVALID_EOF_STATE'
      ? failure('truncated', 'The answer ended in the middle.')
      : failure('bad-answer', `The answer is no HTTP: ${code}.`);
  }
  const [reason, detail] = REASONS.get(code) ?? ['bad-answer', `No answer could be had: ${message}`];
  if (reason === 'reset' && hasStarted) return failure('truncated', 'The answer ended in the middle.');
  return failure(reason, detail);
}

/** A proxy that makes no connection says by a 5xx that it could not, and by anything else that it would not. */
export function proxyRefusal(status: number): Failure {
  return failure(status >= 500 ? 'unreachable' : 'proxy', `The proxy answered ${status}.`);
}

/** With several addresses tried at once, the first of their errors speaks for all. */
function innermost(error: unknown): { code: string; message: string } {
  if (error instanceof AggregateError && error.errors.length > 0) return innermost(error.errors[0]);
  if (!(error instanceof Error)) return { code: '', message: String(error) };
  return { code: 'code' in error ? String(error.code) : '', message: error.message };
}
