import { generateKeyPairSync, sign } from 'node:crypto';
import { isIP } from 'node:net';

/** A value of DER (ITU-T X.690): a tag, a length, the content. */
function der(tag: number, ...content: (Buffer | number[])[]): Buffer {
  const body = Buffer.concat(content.map((part) => Buffer.from(part)));
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const [INTEGER, BITS, OCTETS, OBJECT, TEXT, TIME, SEQUENCE, SET] = [2, 3, 4, 6, 12, 23, 48, 49];
const [DNS_NAME, ADDRESS, VERSION, EXTENSIONS] = [0x82, 0x87, 0xa0, 0xa3];

const ECDSA_SHA256 = der(SEQUENCE, der(OBJECT, [0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2]));
const COMMON_NAME = der(OBJECT, [0x55, 4, 3]);
const ALTERNATIVE_NAMES = der(OBJECT, [0x55, 0x1d, 0x11]);

/** A key and a certificate (RFC 5280), signed by itself, for these names and addresses of IPv4. Both are PEM. */
export function makeCertificate(...names: string[]): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const self = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(TEXT, Buffer.from('test')))));
  const validity = der(SEQUENCE, ...['200101000000Z', '491231235959Z'].map((time) => der(TIME, Buffer.from(time))));
  const alternatives = names.map((name) =>
    isIP(name) === 4 ? der(ADDRESS, name.split('.').map(Number)) : der(DNS_NAME, Buffer.from(name)),
  );
  const extension = der(SEQUENCE, ALTERNATIVE_NAMES, der(OCTETS, der(SEQUENCE, ...alternatives)));
  const signed = der(
    SEQUENCE,
    ...[der(VERSION, der(INTEGER, [2])), der(INTEGER, [1]), ECDSA_SHA256, self, validity, self],
    ...[publicKey.export({ type: 'spki', format: 'der' }), der(EXTENSIONS, der(SEQUENCE, extension))],
  );
  const cert = der(SEQUENCE, signed, ECDSA_SHA256, der(BITS, [0], sign('sha256', signed, privateKey)));
  const lines = cert.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
