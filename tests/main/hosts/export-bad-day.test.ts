import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeOut } from '../../../main/hosts/cli/write-out.ts';
import { startWithWorkspace, value } from '../../support/app.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The register as a workbook, as an export gives it out. */
async function exported() {
  const test = await startWithWorkspace();
  const { file } = value(await test.client.register.exportExcel({}));
  await test.end();
  return file;
}

/** A disk of 64 KiB, made for the test; null where none can be made. */
function smallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'psea-disk-'));
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  if (made.status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  return folder;
}
const disk = smallDisk();
const canMount = disk !== null;
const isLinux = process.platform === 'linux';

describe('a disk that is full while an export is written', () => {
  it.runIf(canMount)('is told, and leaves the file that was there and nothing of the new one', async () => {
    const place = disk ?? '';
    onTestFinished(() => {
      spawnSync('umount', ['--lazy', place]);
      rmSync(place, { recursive: true, force: true });
    });
    const file = await exported();
    writeFileSync(join(place, file.name), 'the export of last month');
    const large = { ...file, bytes: new Uint8Array([...file.bytes, ...new Uint8Array(80_000).fill(7)]) };
    const refused = writeOut(large, '.', place);
    expect(refused).toMatchObject({
      error: { code: 'FILE_NOT_WRITABLE', details: { problem: 'the disk is full' } },
    });
    expect(readdirSync(place)).toEqual([file.name]);
    expect(readFileSync(join(place, file.name), 'utf8')).toBe('the export of last month');
    // With room again, the same export goes through.
    expect(writeOut({ ...file, bytes: file.bytes.slice(0, 2000) }, '.', place).ok).toBe(true);
    expect(readFileSync(join(place, file.name))).toEqual(Buffer.from(file.bytes.slice(0, 2000)));
  });

  it.runIf(isLinux)('is told of a device that takes nothing more, too', async () => {
    const refused = writeOut(await exported(), '/dev/full', temporaryFolder());
    expect(refused).toMatchObject({
      error: { code: 'FILE_NOT_WRITABLE', details: { problem: 'the disk is full' } },
    });
  });
});

describe('two exports into one file', () => {
  it('leave one of them whole, whoever was last, and nothing beside it', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'register.xlsx');
    const sizes = [700_001, 500_003];
    writeFileSync(path, Buffer.alloc(sizes[0] ?? 0, 1));
    const seen = new Set<string>();
    const writers = sizes.map((size, index) => {
      const source = `
        const { workerData } = require('node:worker_threads');
        import(workerData.module).then(({ writeFileWhole }) => {
          const bytes = new Uint8Array(workerData.size).fill(workerData.mark);
          for (let round = 0; round < 12; round += 1) writeFileWhole(workerData.path, bytes);
        });`;
      const module = new URL('../../../main/hosts/write-file-whole.ts', import.meta.url).href;
      const writer = new Worker(source, { eval: true, workerData: { module, size, mark: index + 1, path } });
      return new Promise<number>((done, failed) => writer.on('exit', done).on('error', failed));
    });
    let isWriting = true;
    const ended = Promise.all(writers).finally(() => {
      isWriting = false;
    });
    while (isWriting) {
      const bytes = readFileSync(path);
      const marks = new Set(bytes);
      seen.add(`${bytes.length} of ${[...marks].join()}`);
      await new Promise(setImmediate);
    }
    expect(await ended).toEqual([0, 0]);
    const whole = new Set(sizes.map((size, index) => `${size} of ${index + 1}`));
    expect([...seen].filter((each) => !whole.has(each))).toEqual([]);
    expect(readdirSync(folder)).toEqual(['register.xlsx']);
  });
});
