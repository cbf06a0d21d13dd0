import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isStrongPoint } from '../../../../main/adapters/workspace/keys/strong-key.ts';
import verdicts from '../../../fixtures/vectors/verdicts.json' with { type: 'json' };
import { judgeAgeFiles, judgeSignatures, signatureVectors } from '../../../support/vector-verdicts.ts';

// The community's test vectors, with what this program says of each. A verdict that changes is a change of what an
// office accepts: of a library, of an engine, or of ours.
const place = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'vectors');
const host = join(import.meta.dirname, '..', '..', '..', 'support', 'vector-verdicts-host.ts');

describe('Ed25519 signatures at the edges of the curve', () => {
  const vectors = signatureVectors(place);
  const accepted = [...judgeSignatures(place)].map((each) => each === '1');

  it('are judged as they were when their verdicts were frozen', () => {
    expect(accepted.map((each) => (each ? '1' : '0')).join('')).toBe(verdicts.ed25519);
    expect(accepted.filter((each) => each).length).toBeGreaterThan(20);
  });

  it('are refused under every key of low order, and under every key in a spelling that isn’t canonical', () => {
    const wrong = vectors.filter(
      ([key, , , flags], at) =>
        (flags.includes('low_order_A') || flags.includes('non_canonical_A')) &&
        (accepted[at] || isStrongPoint(Buffer.from(key, 'hex'))),
    );
    expect(wrong).toEqual([]);
  });

  it('are refused with an R of low order before an engine is asked: OpenSSL 3.0 would take some', () => {
    const weak = vectors.filter(([, , , flags]) => flags.includes('low_order_R'));
    expect(weak.length).toBeGreaterThan(40);
    expect(weak.filter(([, sig]) => isStrongPoint(Buffer.from(sig.slice(0, 64), 'hex')))).toEqual([]);
  });

  it('are refused with an R in another spelling, and where only a formula with the cofactor would take them', () => {
    const wrong = vectors.filter(
      ([, , , flags], at) =>
        accepted[at] && (flags.includes('non_canonical_R') || flags.includes('low_order_residue')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('age files', () => {
  it('are opened where they are to be, and refused everywhere else, by what packages and workspaces use', async () => {
    const { answers, wrong } = await judgeAgeFiles(place);
    expect(wrong).toEqual([]);
    expect(answers).toEqual(verdicts.age);
  });
});

const anotherNode = findAnotherNode();

describe('the same verdicts are given', () => {
  const expectFrozen = (told: { ed25519: string; age: Record<string, string>; wrong: string[] }) => {
    const names = Object.keys(told.age);
    expect(names.length).toBeGreaterThan(50);
    const age = Object.fromEntries(Object.entries(verdicts.age).filter(([name]) => names.includes(name)));
    expect(told).toEqual({ ed25519: verdicts.ed25519, age, wrong: [] });
  };

  it('in a thread, where hosts run the core', async () => {
    const worker = new Worker(host, { workerData: place });
    onTestFinished(async () => void (await worker.terminate()));
    const { promise, resolve, reject } = Promise.withResolvers<Parameters<typeof expectFrozen>[0]>();
    worker.once('message', resolve);
    worker.once('error', reject);
    expectFrozen(await promise);
  });

  it.runIf(anotherNode !== null)('by the Node of this computer, which may run the command line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'psea-vectors-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    await build({
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: host,
        outDir: folder,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'host.mjs' } },
      },
    });
    const told = execFileSync(anotherNode ?? '', [join(folder, 'host.mjs'), place], { encoding: 'utf8' });
    expectFrozen(JSON.parse(told));
  });
});

/** A Node on this computer's path other than the one that runs this; null for none. */
function findAnotherNode(): string | null {
  const names = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  const version = (file: string) => execFileSync(file, ['--version'], { encoding: 'utf8' }).trim();
  return names.find((file) => existsSync(file) && version(file) !== process.version) ?? null;
}
