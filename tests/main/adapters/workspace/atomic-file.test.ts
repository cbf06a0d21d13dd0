import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { writeFileAtomically } from '../../../../main/adapters/workspace/atomic-file.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'psea-atomic-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('puts the new text on the disk before it takes the place of the old', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'workspace.json');
  await writeFileAtomically(file, 'old');
  const probe = await open(file, 'r');
  const handles = Object.getPrototypeOf(probe) as { sync(): Promise<void> };
  await probe.close();
  // Looks on, and lets everything happen as it does: what is in the folder each time something is put on the disk.
  const seen: { size: number; isOld: boolean }[] = [];
  const sync = handles.sync;
  const spy = vi.spyOn(handles, 'sync').mockImplementation(function lookOn(this: { sync(): Promise<void> }) {
    const sizes = readdirSync(folder)
      .filter((name) => name.endsWith('.tmp'))
      .map((name) => statSync(join(folder, name)).size);
    seen.push({ size: sizes[0] ?? -1, isOld: readFileSync(file, 'utf8') === 'old' });
    return sync.call(this);
  });
  onTestFinished(() => spy.mockRestore());
  await writeFileAtomically(file, 'the new text');
  expect(seen[0]).toEqual({ size: 'the new text'.length, isOld: true });
  expect(readFileSync(file, 'utf8')).toBe('the new text');
  expect(readdirSync(folder)).toEqual(['workspace.json']);
});
