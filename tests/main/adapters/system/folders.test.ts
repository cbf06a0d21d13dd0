import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemFolders } from '../../../../main/adapters/system/folders.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'psea-folders-'));
});
afterEach(() => rmSync(root, { recursive: true }));

it('makes a folder that is missing, and leaves nothing of the trial behind', async () => {
  const folder = join(root, 'annexes', '2026');
  expect(await systemFolders.prepare(folder)).toEqual({ ok: true, value: folder });
  expect(readdirSync(folder)).toEqual([]);
});

it('refuses a folder that is a file', async () => {
  writeFileSync(join(root, 'taken'), '');
  const refused = await systemFolders.prepare(join(root, 'taken'));
  expect(refused).toMatchObject({ ok: false, error: { code: 'FOLDER_NOT_WRITABLE' } });
});

it('numbers a file whose name is taken, and never writes over one', async () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const names = [
    await systemFolders.write(root, 'annex.docx', bytes),
    await systemFolders.write(root, 'annex.docx', new Uint8Array([4])),
    await systemFolders.write(root, 'annex.docx', new Uint8Array([5])),
  ];
  expect(names).toEqual(['annex.docx', 'annex (2).docx', 'annex (3).docx']);
  expect(new Uint8Array(readFileSync(join(root, 'annex.docx')))).toEqual(bytes);
});

it('cuts a name that no disk would take, number and ending kept', async () => {
  const bytes = new Uint8Array([1]);
  for (const letter of ['n', 'ن', '😀']) {
    const given = `${letter.repeat(300)}.docx`;
    const names = [
      await systemFolders.write(root, given, bytes),
      await systemFolders.write(root, given, bytes),
    ];
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(names[0]).toMatch(new RegExp(`^(?:${letter})+\\.docx$`, 'u'));
    expect(names[1]).toMatch(new RegExp(`^(?:${letter})+ \\(2\\)\\.docx$`, 'u'));
  }
  expect(readdirSync(root)).toHaveLength(6);
});
