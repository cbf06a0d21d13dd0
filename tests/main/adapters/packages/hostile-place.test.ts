import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPackage } from '../../../../main/adapters/packages/read-package.ts';
import { writePackage } from '../../../../main/adapters/packages/write-package.ts';
import { createVerify } from '../../../../main/adapters/verify-signature.ts';
import type { PackageContent } from '../../../../main/core/ports-packages.ts';
import { gather } from '../../../support/gather.ts';
import { chainOf, contentOf, linesOf } from '../../core/exchange/liar.ts';
import { packagePassphrase as passphrase } from '../../core/exchange/offices.ts';

/** Places where a package is written beside others, and goes away in the midst of it. */

const seal = { kind: 'passphrase', passphrase } as const;
const lines = linesOf(chainOf('p-1', []));

function someFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'psea-place-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const write = (file: string, changes: Partial<PackageContent> = {}) =>
  writePackage(file, { ...contentOf(lines), ...changes }, seal, 4);

async function idOf(file: string): Promise<string> {
  const opened = await openPackage(file, seal, createVerify());
  if (!opened.ok) return opened.error.code;
  expect(await gather(opened.value.entries())).toEqual(lines);
  opened.value.close();
  return opened.value.manifest.id;
}

describe('two programs that write a package of one name', () => {
  it('each write their own, and the file is wholly that of the one who is told that it was written', async () => {
    const file = join(someFolder(), 'same.psea');
    const ids = ['one', 'two', 'three', 'four'];
    const written = await Promise.all(
      ids.map((id) => write(file, { about: () => ({ ...contentOf(lines).about(), id }) })),
    );
    const told = ids.filter((_, index) => written[index]?.ok);
    expect(told).toHaveLength(1);
    expect(written.filter((result) => !result.ok).map((result) => !result.ok && result.error.code)).toEqual(
      Array.from({ length: 3 }, () => 'PACKAGE_NOT_WRITTEN'),
    );
    expect(await idOf(file)).toBe(told[0]);
    expect(readdirSync(join(file, '..'))).toEqual(['same.psea']);
  });

  it('leave what the other has begun, and take away what a crash left long ago', async () => {
    const folder = someFolder();
    for (const name of ['same.psea.0011.partial', 'same.psea.0022.partial', 'other.psea.0033.partial'])
      writeFileSync(join(folder, name), 'begun');
    const longAgo = new Date(Date.now() - 7_200_000);
    utimesSync(join(folder, 'same.psea.0011.partial'), longAgo, longAgo);
    expect((await write(join(folder, 'same.psea'))).ok).toBe(true);
    expect(readdirSync(folder).sort()).toEqual([
      'other.psea.0033.partial',
      'same.psea',
      'same.psea.0022.partial',
    ]);
  });
});

it('a folder that goes away while a package is written is told, and no half of it comes back', async () => {
  const folder = join(someFolder(), 'stick');
  mkdirSync(folder);
  const many = Array.from({ length: 1500 }, () => lines[0] ?? '');
  const step = () => rmSync(folder, { recursive: true, force: true });
  const written = await write(join(folder, 'gone.psea'), { entries: many, step });
  expect(written).toMatchObject({
    ok: false,
    error: { code: 'PACKAGE_NOT_WRITTEN', details: { problem: 'the folder is gone' } },
  });
});
