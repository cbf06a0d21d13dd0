import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../../main/core/app.ts';
import { openUpdate, sweepUpdates } from '../../../../main/hosts/electron/open-update.ts';
import { code, startApp, type TestApp } from '../../../support/app.ts';
import { installer, writeRelease } from '../../../support/release.ts';

const opened: { path: string; content: string }[] = [];
let answer = '';
const openPath = async (path: string) => {
  opened.push({ path, content: readFileSync(path, 'utf8') });
  return answer;
};

let test: TestApp;
let place: string;
const data = () => join(place, 'data');
beforeEach(() => {
  test = startApp();
  place = mkdtempSync(join(tmpdir(), 'psea-open-update-'));
  opened.splice(0);
  answer = '';
});
afterEach(async () => {
  await test.end();
  rmSync(place, { recursive: true, force: true });
});

const open = (path: string, core: App = test.app) =>
  openUpdate({ core, dataFolder: data(), openPath }, { path, older: false });

describe('a genuine installer', () => {
  it('is opened as a copy of the program’s own, under its released name, and the copy is gone after the next start', async () => {
    const path = writeRelease(join(place, 'release'));
    expect(await open(path)).toEqual({ ok: true, value: { outcome: 'opened' } });
    expect(opened).toMatchObject([{ content: 'a fictional installer' }]);
    expect(opened[0]?.path.endsWith(installer)).toBe(true);
    expect(opened[0]?.path.startsWith(data())).toBe(true);
    sweepUpdates(data());
    expect(existsSync(opened[0]?.path ?? '')).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('a fictional installer');
  });

  it('that the system doesn’t open is told with what it said', async () => {
    answer = 'No program opens this kind of file.';
    expect(await open(writeRelease(join(place, 'release')))).toMatchObject({
      error: { code: 'UPDATE_NOT_OPENED', details: { problem: answer } },
    });
  });

  it('that becomes another file after it was checked is not opened', async () => {
    const path = writeRelease(join(place, 'release'));
    const swapping = {
      ...test.app,
      dispatch: async (asked: readonly string[], input: unknown) => {
        const checked = await test.app.dispatch(asked, input);
        writeFileSync(path, 'a forged program');
        return checked;
      },
    } as App;
    expect(code(await open(path, swapping))).toBe('UPDATE_ALTERED');
    expect(opened).toEqual([]);
    expect(existsSync(join(data(), 'updates'))).toBe(false);
  });
});

describe('what is no installer', () => {
  it('is opened by nobody: a folder to unpack, and whatever is refused', async () => {
    const name = 'psea-partner-assessment-1.2.3-linux-x64.zip';
    const zip = writeRelease(join(place, 'zip'), { files: { [name]: 'a fictional folder' } });
    expect(await open(zip)).toEqual({ ok: true, value: { outcome: 'by-hand' } });
    const forged = writeRelease(join(place, 'forged'));
    writeFileSync(forged, 'a forged program');
    expect(code(await open(forged))).toBe('UPDATE_ALTERED');
    expect(opened).toEqual([]);
    expect(existsSync(data()) ? readdirSync(data()) : []).toEqual([]);
  });
});
