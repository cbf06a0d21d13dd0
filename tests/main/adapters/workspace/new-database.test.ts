import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineFile } from '../../../../main/adapters/workspace/engine-file.ts';
import { longPath, newDatabase } from '../../../../main/adapters/workspace/new-database.ts';
import { lazyWorkspaces } from '../../../../main/hosts/lazy-workspaces.ts';

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'psea-engine-'));
  writeFileSync(join(place, 'empty.db'), '');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('the database engine', () => {
  it('of this system lies where it is named, and opens a file', () => {
    expect(existsSync(engineFile)).toBe(true);
    const db = newDatabase(join(place, 'empty.db'), { fileMustExist: true });
    expect(db.open).toBe(true);
    db.close();
  });

  it('that is missing, or is no native code, is told by its file', () => {
    const gone = join(place, 'linux-gone.node');
    const spoiled = join(place, 'linux-spoiled.node');
    writeFileSync(spoiled, 'A virus scanner left this.');
    for (const engine of [gone, spoiled]) {
      const refusal = { code: 'ENGINE_MISSING', details: { file: engine } };
      expect(thrownBy(() => newDatabase(join(place, 'empty.db'), {}, engine))).toMatchObject({ refusal });
    }
  });

  it('is not blamed for a file that can’t be opened', () => {
    const elsewhere = join(place, 'nowhere', 'register.db');
    expect(thrownBy(() => newDatabase(elsewhere, { fileMustExist: true }))).not.toHaveProperty('refusal');
  });

  it('whose library is gone altogether is told, too', async () => {
    const workspaces = lazyWorkspaces(async () => import(join(place, 'no-such-library.js')));
    await expect(workspaces.heldElsewhere(place)).rejects.toMatchObject({
      refusal: { code: 'ENGINE_MISSING' },
    });
  });
});

function thrownBy(step: () => unknown): unknown {
  try {
    step();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

describe('a path', () => {
  it('is given to the engine on Windows in the form that has no limit of 259 characters', () => {
    const deep = `D:\\Offices\\Juba\\${'A folder of an office\\'.repeat(15)}register.db`;
    expect(deep.length).toBeGreaterThan(259);
    expect(longPath(deep, 'win32')).toBe(`\\\\?\\${deep}`);
    expect(longPath('\\\\server\\share\\record\\register.db', 'win32')).toBe(
      '\\\\?\\UNC\\server\\share\\record\\register.db',
    );
    expect(longPath('/media/stick/register.db', 'linux')).toBe('/media/stick/register.db');
  });

  it('of more than 259 characters holds a database here', () => {
    const folder = join(place, ...Array.from({ length: 12 }, () => 'a folder of an office'));
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'register.db');
    expect(file.length).toBeGreaterThan(259);
    writeFileSync(file, '');
    const db = newDatabase(file, { fileMustExist: true });
    db.exec('CREATE TABLE kept (value TEXT)');
    db.close();
  });
});
