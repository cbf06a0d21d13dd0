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

const written = async (...to: Parameters<typeof systemFolders.write>) => {
  const answer = await systemFolders.write(...to);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
};

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
    await written(root, 'annex.docx', bytes),
    await written(root, 'annex.docx', new Uint8Array([4])),
    await written(root, 'annex.docx', new Uint8Array([5])),
  ];
  expect(names).toEqual(['annex.docx', 'annex (2).docx', 'annex (3).docx']);
  expect(new Uint8Array(readFileSync(join(root, 'annex.docx')))).toEqual(bytes);
});

it('cuts a name that no disk would take, number and ending kept', async () => {
  const bytes = new Uint8Array([1]);
  for (const letter of ['n', 'ن', '😀']) {
    const given = `${letter.repeat(300)}.docx`;
    const names = [await written(root, given, bytes), await written(root, given, bytes)];
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(names[0]).toMatch(new RegExp(`^(?:${letter})+\\.docx$`, 'u'));
    expect(names[1]).toMatch(new RegExp(`^(?:${letter})+ \\(2\\)\\.docx$`, 'u'));
  }
  expect(readdirSync(root)).toHaveLength(6);
});

it('cuts between letters as a reader sees them, never inside of one', async () => {
  for (const letter of ['កុំ', 'নি', '👩‍👩‍👧', 'é'.normalize('NFD')]) {
    const name = await written(root, `${letter.repeat(150)}.docx`, new Uint8Array([1]));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toBe(`${letter.repeat(Math.floor(250 / Buffer.byteLength(letter)))}.docx`);
    expect(await systemFolders.has(root, `${letter.repeat(150)}.docx`)).toBe(true);
  }
  expect(await systemFolders.has(root, 'other.docx')).toBe(false);
});

it('says why a file could not be written, as an answer', async () => {
  const refused = await systemFolders.write(join(root, 'gone'), 'annex.docx', new Uint8Array([1]));
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'FILE_NOT_WRITABLE', details: { file: 'annex.docx', problem: 'the folder is gone' } },
  });
});
