import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { openBytes } from '../../../../main/adapters/packages/seal-part.ts';
import { createVerify } from '../../../../main/adapters/verify-signature.ts';
import { scryptIdentity } from '../../../../main/adapters/workspace/keys/age-scrypt.ts';
import { isStrongKey } from '../../../../main/adapters/workspace/keys/strong-key.ts';
import verdicts from '../../../fixtures/vectors/verdicts.json' with { type: 'json' };

// The community's test vectors, with what this program says of each. A verdict that changes is a change of what an
// office accepts: of a library, of an engine, or of ours.
const place = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'vectors');
const read = (name: string): unknown => JSON.parse(gunzipSync(readFileSync(join(place, name))).toString());

describe('Ed25519 signatures at the edges of the curve', () => {
  const vectors = read('ed25519.json.gz') as [key: string, sig: string, msg: string, flags: string[]][];
  const verify = createVerify();
  const device = (key: string) => Buffer.from(key, 'hex').toString('base64url');
  const accepted = vectors.map(([key, sig, msg]) =>
    verify(device(key), msg, Buffer.from(sig, 'hex').toString('base64')),
  );

  it('are judged as they were when their verdicts were frozen', () => {
    expect(accepted.map((each) => (each ? '1' : '0')).join('')).toBe(verdicts.ed25519);
    expect(accepted.filter((each) => each).length).toBeGreaterThan(20);
  });

  it('are refused under every key of low order, and under every key in a spelling that isn’t canonical', () => {
    const wrong = vectors.filter(
      ([key, , , flags], at) =>
        (flags.includes('low_order_A') || flags.includes('non_canonical_A')) &&
        (accepted[at] || isStrongKey(Buffer.from(key, 'hex'))),
    );
    expect(wrong).toEqual([]);
  });

  it('are refused with an R in another spelling, and where only a formula with the cofactor would take them', () => {
    const wrong = vectors.filter(
      ([, , , flags], at) =>
        accepted[at] && (flags.includes('non_canonical_R') || flags.includes('low_order_residue')),
    );
    expect(wrong).toEqual([]);
  });
});

interface AgeVector {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly file: Buffer;
}

function parseVector(text: string): AgeVector {
  const bytes = Buffer.from(text, 'base64');
  const end = bytes.indexOf('\n\n');
  const lines = bytes.subarray(0, end).toString().split('\n');
  const fields = Map.groupBy(lines, (line) => line.slice(0, line.indexOf(': ')));
  const body = bytes.subarray(end + 2);
  const values = new Map(
    [...fields].map(([key, all]) => [key, all.map((line) => line.slice(key.length + 2))]),
  );
  return { fields: values, file: values.has('compressed') ? inflateSync(body) : body };
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function tried(step: () => Promise<Uint8Array | null>): Promise<string> {
  const bytes = await step().catch(() => null);
  return bytes === null ? 'refused' : hash(bytes);
}

describe('age files', () => {
  const vectors = Object.entries(read('age.json.gz') as Record<string, string>).map(
    ([name, text]) => [name, parseVector(text)] as const,
  );

  it('are opened where they are to be, and refused everywhere else, by what packages and workspaces use', async () => {
    const answers: Record<string, string> = {};
    for (const [name, { fields, file }] of vectors) {
      const [identity, ...others] = fields.get('identity') ?? [];
      const [passphrase] = fields.get('passphrase') ?? [];
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
      expect(found.filter((each) => !allowed.includes(each))).toEqual([]);
      answers[name] = found.map((each) => (each === 'refused' ? 'refused' : 'opened')).join(' ');
    }
    expect(answers).toEqual(verdicts.age);
  });
});
