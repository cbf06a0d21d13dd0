import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUpdates } from '../../../../main/adapters/updates/create-updates.ts';
import { signatureFile, sumsFile } from '../../../../shared/rules/update/release-sums.ts';
import { code, startApp, type TestApp, value } from '../../../support/app.ts';
import { installer, releaseKey, testReleaseKey, writeRelease } from '../../../support/release.ts';

let test: TestApp;
let folder: string;
let made = 0;

beforeAll(() => {
  test = startApp();
  folder = mkdtempSync(join(tmpdir(), 'psea-update-'));
});
afterAll(async () => {
  await test.end();
  rmSync(folder, { recursive: true, force: true });
});

const place = () => join(folder, String(++made));
const check = (path: string, older = false) => test.client.update.check({ path, older });
const answer = async (path: string) => code(await check(path));
const named = (name: string) => writeRelease(place(), { files: { [name]: name } });

describe('a file of a release', () => {
  it('is told from version to version, whatever it was renamed to', async () => {
    const at = place();
    const path = writeRelease(at);
    const renamed = join(at, 'installer (1).deb');
    writeFileSync(renamed, readFileSync(path));
    expect(value(await check(renamed))).toMatchObject({
      name: installer,
      from: '0.0.0-test',
      to: '1.2.3',
      step: 'newer',
      form: 'installer',
      bytes: 21,
    });
  });

  it('of the version that runs is the same; one that is older has to be meant', async () => {
    expect(value(await check(named('psea-partner-assessment-0.0.0-test-linux-x64.zip')))).toMatchObject({
      step: 'same',
      form: 'folder',
    });
    const path = named('psea-partner-assessment-0.0.0-alpha-linux-amd64.deb');
    expect(await answer(path)).toBe('UPDATE_OLDER');
    expect(value(await check(path, true))).toMatchObject({ step: 'older' });
  });

  it.each(['darwin-arm64.zip', 'linux-arm64.zip', 'win32-x64.zip'])(
    'for another system or processor is refused: %s',
    async (name) => {
      expect(await answer(named(`psea-partner-assessment-small-2.0.0-${name}`))).toBe('UPDATE_OTHER_SYSTEM');
    },
  );

  it('may be signed by a key that follows another', async () => {
    const next = releaseKey(9);
    const keys = [testReleaseKey.publicKey, next.publicKey];
    const other = startApp({ ports: { updates: async () => createUpdates(keys, 'linux', 'x64') } });
    try {
      const path = writeRelease(place(), { key: next.key });
      expect(value(await other.client.update.check({ path })).to).toBe('1.2.3');
      expect(await answer(path)).toBe('UPDATE_FORGED');
    } finally {
      await other.end();
    }
  });
});

describe('what is no file of a release', () => {
  it('is told: cut, with a byte more, or another content under its name', async () => {
    const cut = writeRelease(place());
    truncateSync(cut, 20);
    const longer = writeRelease(place());
    appendFileSync(longer, ' ');
    const other = writeRelease(place());
    writeFileSync(other, 'another fictional program');
    for (const path of [cut, longer, other]) expect(await answer(path)).toBe('UPDATE_ALTERED');
  });

  it('is told where its sum was written into the list afterwards', async () => {
    const at = place();
    const path = writeRelease(at);
    const before = readFileSync(join(at, signatureFile));
    writeFileSync(path, 'a forged program');
    writeRelease(at, { files: { [installer]: 'a forged program' }, key: releaseKey(66).key });
    expect(await answer(path)).toBe('UPDATE_FORGED');
    // With the signature of the true list beside it.
    writeFileSync(join(at, signatureFile), before);
    expect(await answer(path)).toBe('UPDATE_FORGED');
  });

  it.each([
    ['empty', ''],
    ['no signature', 'no signature at all'],
    ['of nothing', Buffer.alloc(64).toString('base64')],
    ['cut', Buffer.alloc(32, 1).toString('base64')],
  ])('is told by a signature that is %s', async (_what, signature) => {
    const at = place();
    const path = writeRelease(at);
    writeFileSync(join(at, signatureFile), signature);
    expect(await answer(path)).toBe('UPDATE_FORGED');
  });

  it('is told by a list that was changed in one letter, or in its line ends', async () => {
    for (const change of [
      (text: string) => text.replace('1.2.3', '9.9.9'),
      (text: string) => text.replaceAll('\n', '\r\n'),
      (text: string) => `\u{feff}${text}`,
    ]) {
      const at = place();
      const path = writeRelease(at);
      const list = join(at, sumsFile);
      writeFileSync(list, change(readFileSync(list, 'utf8')));
      expect(await answer(path)).toBe('UPDATE_FORGED');
    }
  });

  it('names which of the two files beside it is missing, too large or no text', async () => {
    for (const [name, content] of [
      [sumsFile, null],
      [signatureFile, null],
      [sumsFile, 'x'.repeat(70_000)],
      [sumsFile, Buffer.from([0xff, 0xfe, 0x41])],
    ] as const) {
      const at = place();
      const path = writeRelease(at);
      if (content === null) rmSync(join(at, name));
      else writeFileSync(join(at, name), content);
      const refused = await check(path);
      expect(refused).toMatchObject({ error: { code: 'UPDATE_UNSIGNED', details: { missing: name } } });
    }
  });
});

describe('a program that nobody released', () => {
  it('ships no key, says so, and takes nothing', async () => {
    const other = startApp({ ports: { updates: async () => createUpdates() } });
    try {
      const answered = await other.client.update.check({ path: writeRelease(place()) });
      // Once the makers have a key this is about the test's own: it is none of theirs.
      expect(['UPDATE_NO_KEY', 'UPDATE_FORGED']).toContain(code(answered));
    } finally {
      await other.end();
    }
  });
});
