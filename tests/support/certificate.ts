import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** X.509 certificates for tests, made anew each time, so that no key lies in the project. */

export interface Certificate {
  readonly pem: string;
  readonly keyPem: string;
  readonly subject: string;
  readonly key: KeyObject;
}

/** A certificate of a name, signed by an authority, or by itself, which makes it one. */
export function makeCertificate(
  subject: string,
  { hosts = [], by }: { readonly hosts?: readonly string[]; readonly by?: Certificate } = {},
): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(objectId('2a8648ce3d040302'));
  const names = hosts.map((host) =>
    /^[\d.]+$/.test(host)
      ? tagged(0x87, Buffer.from(host.split('.').map(Number)))
      : tagged(0x82, Buffer.from(host)),
  );
  const extensions = [
    sequence(
      objectId('551d13'),
      tagged(0x01, Buffer.from([0xff])),
      octets(by ? sequence() : sequence(tagged(0x01, Buffer.from([0xff])))),
    ),
    ...(names.length === 0 ? [] : [sequence(objectId('551d11'), octets(sequence(...names)))]),
  ];
  const year = new Date().getUTCFullYear();
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    nameOf(by?.subject ?? subject),
    sequence(moment(`${year - 1}0101000000Z`), moment(`${year + 2}0101000000Z`)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', body, by?.key ?? privateKey);
  const whole = sequence(body, algorithm, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    pem: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    keyPem: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    subject,
    key: privateKey,
  };
}

/** A value of DER: its tag, its length, its bytes. */
function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, Math.floor(length / 256), length % 256];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
const sequence = (...parts: readonly Buffer[]) => tagged(0x30, Buffer.concat(parts));
const octets = (content: Buffer) => tagged(0x04, content);
const integer = (content: Buffer) => tagged(0x02, content);
const objectId = (hex: string) => tagged(0x06, Buffer.from(hex, 'hex'));
const moment = (text: string) => tagged(0x18, Buffer.from(text));
/** A name that is a common name alone. */
const nameOf = (name: string) =>
  sequence(tagged(0x31, sequence(objectId('550403'), tagged(0x0c, Buffer.from(name)))));
