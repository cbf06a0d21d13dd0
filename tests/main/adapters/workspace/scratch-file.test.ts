import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createScratchFile } from '../../../../main/adapters/workspace/scratch-file.ts';
import { isStorageFailure } from '../../../../main/core/ports.ts';

/** Entries of a package are laid down in such a file while a person looks at them. */
function startScratch() {
  const folder = mkdtempSync(join(tmpdir(), 'psea-scratch-'));
  const file = join(folder, 'laid-down');
  const scratch = createScratchFile(folder, file);
  onTestFinished(() => {
    scratch.close();
    rmSync(folder, { recursive: true });
  });
  return { file, scratch };
}

function failing(step: () => unknown): string {
  try {
    step();
    return 'nothing failed';
  } catch (error) {
    return isStorageFailure(error) ? error.refusal.code : String(error);
  }
}

it('gives every piece back as it was, in any order, and shows none of it on the disk', () => {
  const { file, scratch } = startScratch();
  const pieces = ['A fictional partner', '', 'شريك خيالي', 'x'.repeat(200_000)].map((text) =>
    Buffer.from(text),
  );
  const places = pieces.map((piece) => scratch.add(piece));
  for (const at of [3, 0, 2, 1, 0]) {
    const place = places[at];
    expect(place && scratch.read(place)).toEqual(pieces[at]);
  }
  expect(readFileSync(file).includes('fictional')).toBe(false);
  expect(readFileSync(file).includes('xxxxxxxx')).toBe(false);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

it.each([
  ['a bit of it turned over', (bytes: Buffer) => bytes.fill((bytes[9] ?? 0) ^ 1, 9, 10)],
  ['its seal was cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
  ['nothing of it is left', () => Buffer.alloc(0)],
])('a disk that gives something else back fails: %s', (_what, change) => {
  const { file, scratch } = startScratch();
  const place = scratch.add(Buffer.from('A fictional partner'));
  writeFileSync(file, change(readFileSync(file)));
  expect(failing(() => scratch.read(place))).toBe('DISK_FAILED');
});

it('two pieces that changed places are told', () => {
  const { scratch } = startScratch();
  const [one, other] = [scratch.add(Buffer.from('one of two')), scratch.add(Buffer.from('the other!'))];
  expect(failing(() => scratch.read({ ...one, at: other.at }))).toBe('DISK_FAILED');
});
