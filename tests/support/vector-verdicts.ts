import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { openBytes } from '../../main/adapters/packages/seal-part.ts';
import { createVerify } from '../../main/adapters/verify-signature.ts';
import { scryptIdentity } from '../../main/adapters/workspace/keys/age-scrypt.ts';

/** What the program says of the community's test vectors, on whatever engine runs this. */

const read = (folder: string, name: string): unknown =>
  JSON.parse(gunzipSync(readFileSync(join(folder, name))).toString());

export type SignatureVector = readonly [key: string, sig: string, msg: string, flags: readonly string[]];

export const signatureVectors = (folder: string) => read(folder, 'ed25519.json.gz') as SignatureVector[];

/** One character a vector: 1 where the signature is accepted. */
export function judgeSignatures(folder: string): string {
  const verify = createVerify();
  return signatureVectors(folder)
    .map(([key, sig, msg]) => {
      const device = Buffer.from(key, 'hex').toString('base64url');
      return verify(device, msg, Buffer.from(sig, 'hex').toString('base64')) ? '1' : '0';
    })
    .join('');
}

interface AgeVector {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly file: Buffer;
}

function parseVector(text: string): AgeVector {
  const bytes = Buffer.from(text, 'base64');
  const end = bytes.indexOf('\n\n');
  const fields = new Map<string, string[]>();
  for (const line of bytes.subarray(0, end).toString().split('\n')) {
    const key = line.slice(0, line.indexOf(': '));
    fields.set(key, [...(fields.get(key) ?? []), line.slice(key.length + 2)]);
  }
  const body = bytes.subarray(end + 2);
  return { fields, file: fields.has('compressed') ? inflateSync(body) : body };
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function tried(step: () => Promise<Uint8Array | null>): Promise<string> {
  const bytes = await step().catch(() => null);
  return bytes === null ? 'refused' : hash(bytes);
}

/**
 * By the name of each file, whether it was opened, by each way that it names; and files that gave what nobody was to get.
 * Where only hosts are compared, without those for a passphrase and large ones, which are most of the time.
 */
export async function judgeAgeFiles(folder: string, which: 'all' | 'quick' = 'all') {
  const vectors = Object.entries(read(folder, 'age.json.gz') as Record<string, string>);
  const answers: Record<string, string> = {};
  const wrong: string[] = [];
  for (const [name, text] of vectors) {
    const { fields, file } = parseVector(text);
    const [identity, ...others] = fields.get('identity') ?? [];
    const [passphrase] = fields.get('passphrase') ?? [];
    if (which === 'quick' && (passphrase !== undefined || file.length > 10_000)) continue;
    const found: string[] = [];
    if (identity && others.length === 0) found.push(await tried(() => openBytes(file, identity)));
    if (passphrase !== undefined) {
      const own = new Decrypter();
      own.addIdentity(scryptIdentity(passphrase));
      found.push(await tried(() => own.decrypt(file)));
    }
    const isRight = fields.get('expect')?.[0] === 'success';
    // Never another content, and never any content of a file that is to be refused.
    const allowed = isRight ? ['refused', fields.get('payload')?.[0]] : ['refused'];
    if (found.some((each) => !allowed.includes(each))) wrong.push(name);
    answers[name] = found.map((each) => (each === 'refused' ? 'refused' : 'opened')).join(' ');
  }
  return { answers, wrong };
}
