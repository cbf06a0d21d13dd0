import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { documentPart, partNames } from '../../../../main/adapters/packages/package-parts.ts';
import { openPackage, readLabel } from '../../../../main/adapters/packages/read-package.ts';
import { writePackage } from '../../../../main/adapters/packages/write-package.ts';
import { createVerify } from '../../../../main/adapters/verify-signature.ts';
import { deviceKeyOf } from '../../../../main/adapters/workspace/keys/device-key.ts';
import { PackageBroken, type PackageContent } from '../../../../main/core/ports-packages.ts';
import { gather } from '../../../support/gather.ts';

const root = mkdtempSync(join(tmpdir(), 'psea-package-'));
const key = deviceKeyOf(Buffer.alloc(32, 7));
const passphrase = 'a fictional passphrase for the road';
const unlock = { kind: 'passphrase', passphrase } as const;
const verify = createVerify();
const pdf = randomBytes(150 * 1024);
const note = Buffer.from('a note');
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const lines = Array.from({ length: 2500 }, (_, index) => JSON.stringify({ id: `e${index}`, name: 'إغاثة' }));
const documents = new Map([pdf, note].map((bytes) => [sha(bytes), bytes]));

const about: ReturnType<PackageContent['about']> = {
  format: 1,
  program: '0.0.0-test',
  id: 'p-1',
  madeAt: '2026-03-02T08:00:00.000Z',
  workspace: 'w-1',
  office: 'Country office',
  entity: 'UNX',
  by: { name: 'Amal Deng', function: 'Partnership officer' },
  device: key.id,
  devices: [{ device: key.id, code: key.code, name: 'Amal Deng', function: 'Partnership officer' }],
  scope: 'partners',
  audience: 'full',
  withheld: [],
  partners: ['s-1'],
};
const content: PackageContent = {
  label: {
    psea: 'package',
    format: 1,
    sender: 'Amal Deng',
    date: '2026-03-02',
    partners: 1,
    marking: 'UN internal',
    sealed: 'passphrase',
  },
  about: () => about,
  madeAt: about.madeAt,
  entries: lines,
  extract: null,
  documents: () => ({ carried: [...documents.keys()], leftOut: [] }),
  readDocument: (hash) => documents.get(hash) ?? null,
  sign: key.sign,
};
const seal = { kind: 'passphrase', passphrase } as const;

let number = 0;
let file = '';
beforeEach(() => {
  number += 1;
  file = join(root, `${number}.psea`);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function write(changes: Partial<PackageContent> = {}, how: Parameters<typeof writePackage>[2] = seal) {
  return writePackage(file, { ...content, ...changes }, how, 4);
}

async function open(how: Parameters<typeof openPackage>[1] = unlock) {
  const opened = await openPackage(file, how, verify);
  if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.message}`);
  return opened.value;
}

async function codeOf(how: Parameters<typeof openPackage>[1] = unlock): Promise<string> {
  const opened = await openPackage(file, how, verify);
  if (!opened.ok) return opened.error.code;
  try {
    await gather(opened.value.entries());
    await opened.value.extract();
    for (const { sha256 } of opened.value.manifest.parts) await opened.value.document(sha256);
    return 'whole';
  } catch (error) {
    if (error instanceof PackageBroken) return 'broken';
    throw error;
  } finally {
    opened.value.close();
  }
}

/** The archive with its parts changed, written anew as any zip program would. */
function rewrite(change: (parts: Record<string, Uint8Array>) => void, onto = file): void {
  const parts = unzipSync(readFileSync(file));
  change(parts);
  writeFileSync(onto, zipSync(parts, { level: 0 }));
}

describe('a package', () => {
  it('comes back with its entries, its documents and a signed list of them', async () => {
    const written = await write();
    const opened = await open();
    expect(written).toEqual({ ok: true, value: opened.manifest });
    expect(await gather(opened.entries())).toEqual(lines);
    for (const [hash, bytes] of documents) expect(await opened.document(hash)).toEqual(new Uint8Array(bytes));
    expect(await opened.document(sha(Buffer.from('none')))).toBeNull();
    expect(opened.manifest).toMatchObject({
      entries: 2500,
      documents: 2,
      missing: [],
      office: 'Country office',
    });
    opened.close();
  });

  it('shows its label and nothing else without the key', async () => {
    await write();
    expect(await readLabel(file)).toEqual({ ok: true, value: content.label });
    const bytes = readFileSync(file);
    for (const word of ['Country office', 'Partnership', 's-1', 'إغاثة', 'a note', 'UNX'])
      expect(bytes.includes(Buffer.from(word))).toBe(false);
  });

  it('opens for each of its receivers, and for nobody else', async () => {
    const [one, two, other] = await Promise.all([1, 2, 3].map(() => generateX25519Identity()));
    const recipients = await Promise.all(
      [one, two].map((identity) => identityToRecipient(identity as string)),
    );
    await write({ label: { ...content.label, sealed: 'recipients' } }, { kind: 'recipients', recipients });
    expect(await codeOf({ kind: 'identity', identity: one as string })).toBe('whole');
    expect(await codeOf({ kind: 'identity', identity: two as string })).toBe('whole');
    expect(await codeOf({ kind: 'identity', identity: other as string })).toBe('PACKAGE_LOCKED');
    expect(await codeOf()).toBe('PACKAGE_LOCKED');
  });

  it('opens with a passphrase however a keyboard composes it', async () => {
    await write({}, { kind: 'passphrase', passphrase: 'clé à garder précieusement' });
    expect(await codeOf({ kind: 'passphrase', passphrase: 'clé à garder précieusement' })).toBe('whole');
    expect(await codeOf({ kind: 'passphrase', passphrase: 'cle a garder precieusement' })).toBe(
      'PACKAGE_LOCKED',
    );
  });

  it('names documents that are lost or left out, and carries the others', async () => {
    const lost = sha(Buffer.from('lost'));
    const left = sha(Buffer.from('left out'));
    await write({ documents: () => ({ carried: [lost, ...documents.keys()], leftOut: [left] }) });
    const { manifest } = await open();
    expect(manifest.missing).toEqual([
      { sha256: left, why: 'left-out' },
      { sha256: lost, why: 'lost' },
    ]);
    expect(manifest.documents).toBe(2);
    expect(await codeOf()).toBe('whole');
  });

  it('carries an extract in place of entries where it is redacted', async () => {
    await write({
      entries: null,
      extract: { rating: 'medium' },
      about: () => ({ ...about, audience: 'partner' }),
    });
    const opened = await open();
    expect(await opened.extract()).toEqual({ rating: 'medium' });
    expect(await gather(opened.entries())).toEqual([]);
    opened.close();
  });

  it('is never written over another file, and leaves nothing behind where it fails', async () => {
    writeFileSync(file, 'somebody’s');
    expect(await write()).toMatchObject({ ok: false, error: { code: 'PACKAGE_NOT_WRITTEN' } });
    expect(readFileSync(file, 'utf8')).toBe('somebody’s');
    file = join(root, 'no such folder', 'x.psea');
    expect(await write()).toMatchObject({ ok: false, error: { code: 'PACKAGE_NOT_WRITTEN' } });
    file = join(root, 'stopped.psea');
    const stop = () => {
      throw new Error('cancelled');
    };
    await expect(write({ step: stop })).rejects.toThrow('cancelled');
    expect([file, `${file}.partial`].filter((name) => existsSync(name))).toEqual([]);
  });

  it('is readable for its owner alone', async () => {
    await write();
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(file)).toBe(true);
  });
});

describe('a package that somebody handled', () => {
  beforeEach(async () => {
    await write();
  });

  it.each<[string, string, (parts: Record<string, Uint8Array>) => void]>([
    ['without its label', 'NOT_A_PACKAGE', (parts) => delete parts[partNames.label]],
    ['without its key', 'PACKAGE_DAMAGED', (parts) => delete parts[partNames.key]],
    ['without its list of contents', 'PACKAGE_DAMAGED', (parts) => delete parts[partNames.manifest]],
    ['without its entries', 'PACKAGE_DAMAGED', (parts) => delete parts[partNames.entries]],
    ['without a document', 'PACKAGE_DAMAGED', (parts) => delete parts[documentPart(1)]],
    ['with a part more', 'PACKAGE_DAMAGED', (parts) => Object.assign(parts, { 'documents/3.age': note })],
    ['with a part that leads outside', 'PACKAGE_DAMAGED', (parts) => Object.assign(parts, { '../x': note })],
    [
      'with two parts exchanged',
      'broken',
      (parts) => {
        const [one, two] = [parts[documentPart(1)], parts[documentPart(2)]];
        Object.assign(parts, { [documentPart(1)]: two, [documentPart(2)]: one });
      },
    ],
    [
      'with another date on its label',
      'PACKAGE_DAMAGED',
      (parts) => {
        parts[partNames.label] = Buffer.from(
          Buffer.from(parts[partNames.label] as Uint8Array)
            .toString()
            .replace('2026', '2027'),
        );
      },
    ],
    [
      'with words of its own on the label',
      'NOT_A_PACKAGE',
      (parts) => {
        parts[partNames.label] = Buffer.from(JSON.stringify({ ...content.label, note: 'open me' }));
      },
    ],
    [
      'of a format to come',
      'PACKAGE_NEWER',
      (parts) => {
        parts[partNames.label] = Buffer.from(JSON.stringify({ ...content.label, format: 2 }));
      },
    ],
  ])('%s is refused', async (_what, expected, change) => {
    rewrite(change);
    expect(await codeOf()).toBe(expected);
  });

  it('with parts of another package of the same sender is refused', async () => {
    const first = file;
    file = join(root, 'second.psea');
    await write({ about: () => ({ ...about, id: 'p-2' }) });
    const parts = unzipSync(readFileSync(first));
    rewrite((second) => Object.assign(second, { [partNames.entries]: parts[partNames.entries] }));
    expect(await codeOf()).toBe('broken');
  });

  it('is found at every kind of byte that was flipped, and is never half read', async () => {
    const bytes = readFileSync(file);
    const found = new Map<string, number>();
    for (let at = 0; at < bytes.length; at += at < 4000 || at > bytes.length - 2000 ? 7 : 4999) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      writeFileSync(file, flipped);
      const told = await codeOf();
      found.set(told, (found.get(told) ?? 0) + 1);
      if (told === 'whole') {
        // A flag or date of the zip's own directory that no reader looks at: what was sealed is as it was.
        const opened = await open();
        expect(await gather(opened.entries())).toEqual(lines);
        opened.close();
      }
    }
    expect([...found.keys()].sort()).toEqual(
      expect.arrayContaining(['PACKAGE_DAMAGED', 'PACKAGE_LOCKED', 'broken']),
    );
  });

  it('is refused wherever it is cut off', async () => {
    const { size } = statSync(file);
    for (const length of [0, 1, 21, 22, 500, Math.floor(size / 2), size - 22, size - 1]) {
      truncateSync(file, 0);
      const whole = join(root, `whole-${number}.psea`);
      file = whole;
      if (!existsSync(whole)) await write();
      const cut = readFileSync(whole).subarray(0, length);
      file = join(root, `cut-${number}-${length}.psea`);
      writeFileSync(file, cut);
      expect([length, await codeOf()]).toEqual([length, 'PACKAGE_DAMAGED']);
    }
  });

  it('signed by another than the device that it names is refused', async () => {
    const other = deviceKeyOf(Buffer.alloc(32, 8));
    file = join(root, 'forged.psea');
    await write({ sign: other.sign });
    expect(await codeOf()).toBe('PACKAGE_DAMAGED');
  });

  it('that no device can have signed is refused', async () => {
    const weak = Buffer.alloc(32);
    weak[0] = 1;
    file = join(root, 'weak.psea');
    const device = weak.toString('base64url');
    const signature = Buffer.concat([weak, Buffer.alloc(32)]).toString('base64');
    await write({ about: () => ({ ...about, device }), sign: () => signature });
    expect(await codeOf()).toBe('PACKAGE_DAMAGED');
  });
});
