import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileProblem, writeFileWhole } from '../../../main/hosts/write-file-whole.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('writing a file whole', () => {
  it('replaces what was there and leaves nothing beside it', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'report.docx');
    writeFileSync(path, 'old and longer');
    writeFileWhole(path, new Uint8Array([1, 2, 3]));
    expect([...readFileSync(path)]).toEqual([1, 2, 3]);
    expect(readdirSync(folder)).toEqual(['report.docx']);
  });

  it('keeps the old file, and says why, when it can’t be done', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'taken'));
    writeFileSync(join(folder, 'taken', 'inside'), 'kept');
    let problem = '';
    try {
      writeFileWhole(join(folder, 'taken'), new Uint8Array([1]));
    } catch (error) {
      problem = fileProblem(error);
    }
    expect(problem).not.toBe('');
    expect(readdirSync(folder)).toEqual(['taken']);
    expect(readFileSync(join(folder, 'taken', 'inside'), 'utf8')).toBe('kept');
  });

  it('names a folder that is missing, and one that denies access, in words', () => {
    const folder = temporaryFolder();
    expect(() => writeFileWhole(join(folder, 'none', 'x'), new Uint8Array())).toThrow(/ENOENT/);
    expect(fileProblem({ code: 'ENOENT' })).toBe('there is no such file or folder');
    expect(fileProblem({ code: 'EACCES' })).toBe('access is denied');
  });
});
