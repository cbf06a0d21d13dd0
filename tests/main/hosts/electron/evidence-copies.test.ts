import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  newCopyFolder,
  removeCopies,
  sweepCopies,
  writeCopy,
} from '../../../../main/hosts/electron/evidence-copies.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const bytes = new TextEncoder().encode('Attendance');

it('can be read by this person alone and are marked on Windows as what came from elsewhere', () => {
  const folder = newCopyFolder(temporaryFolder());
  const path = join(folder, 'attendance.docx');
  writeCopy(path, bytes, 'win32');
  expect(readFileSync(path, 'utf8')).toBe('Attendance');
  expect(statSync(path).mode & 0o777).toBe(0o400);
  // The name of the stream; on other systems than Windows a file of that name.
  expect(readFileSync(`${path}:Zone.Identifier`, 'utf8')).toBe('[ZoneTransfer]\r\nZoneId=3\r\n');
  writeCopy(join(folder, 'minutes.docx'), bytes, 'linux');
  expect(existsSync(join(folder, 'minutes.docx:Zone.Identifier'))).toBe(false);
});

it('go one by one: what can’t be removed keeps none of the others', () => {
  const temporary = temporaryFolder();
  const folder = newCopyFolder(temporary);
  writeCopy(join(folder, 'a.txt'), bytes);
  // Stands for a file that a viewer holds: a folder is not removed as a file is.
  mkdirSync(join(folder, 'b.txt', 'held'), { recursive: true });
  writeFileSync(join(folder, 'b.txt', 'held', 'x'), '');
  chmodSync(join(folder, 'b.txt', 'held'), 0o500);
  writeCopy(join(folder, 'c.txt'), bytes);
  removeCopies(folder);
  expect(['a.txt', 'c.txt'].map((name) => existsSync(join(folder, name)))).toEqual([false, false]);
  if (existsSync(join(folder, 'b.txt', 'held'))) chmodSync(join(folder, 'b.txt', 'held'), 0o700);
});

it('of programs that have ended go at the next start, of those that run stay', () => {
  const temporary = temporaryFolder();
  const names = [
    'psea-evidence-77-aB3dE6',
    'psea-evidence-88-aB3dE6',
    'psea-evidence-aB3dE6',
    'psea-evidence-notes',
  ];
  for (const name of names) {
    mkdirSync(join(temporary, name));
    writeCopy(join(temporary, name, 'a.txt'), bytes);
  }
  sweepCopies(temporary, (pid) => pid === 88);
  expect(names.map((name) => existsSync(join(temporary, name)))).toEqual([false, true, false, true]);
  expect(() => sweepCopies(join(temporary, 'no such folder'))).not.toThrow();
});
