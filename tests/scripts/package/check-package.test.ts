import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkPackage, wrongFuses } from '../../../scripts/package/check-package.ts';
import { noticesText, thirdPartyNotices } from '../../../scripts/package/notices.ts';
import { fuseMark, writeStandInDistribution } from '../../../scripts/package/stand-in-distribution.ts';
import { engineOf, targets } from '../../../scripts/package/targets.ts';

const { createPackageWithOptions } = createRequire(import.meta.url)('@electron/asar') as {
  createPackageWithOptions(from: string, to: string, options: object): Promise<void>;
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const [linux] = targets;
if (!linux) throw new Error('There is no target.');
const product = 'Fictional Program';
const engines = 'node_modules/better-sqlite3-multiple-ciphers/prebuilds';

/** A package as it has to be, with further files in its archive. */
async function packaged(more: Readonly<Record<string, string>> = {}, engine = engineOf(linux as never)) {
  const folder = mkdtempSync(join(tmpdir(), 'psea-package-test-'));
  folders.push(folder);
  const source = join(folder, 'source');
  const files = {
    'out/main/electron.js': '',
    'out/main/core.js': '',
    'out/main/cli.js': '',
    'out/main/loopback.js': '',
    'out/build.json': '{}',
    'out/preload/preload.cjs': '',
    'out/renderer/index.html': '',
    'package.json': '{}',
    [`${engines}/${engine}`]: 'native code',
    ...more,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    writeFileSync(join(source, name), text);
  }
  writeStandInDistribution(folder, linux as never);
  const program = join(folder, 'psea-partner-assessment');
  renameSync(join(folder, 'electron'), program);
  renameSync(join(folder, 'LICENSE'), join(folder, 'LICENSE.electron.txt'));
  for (const name of ['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt'])
    writeFileSync(join(folder, 'resources', name), '');
  for (const name of ['psea', 'psea-browser']) writeFileSync(join(folder, name), '', { mode: 0o755 });
  flip(program, '00001100');
  const options = { unpack: '**/better-sqlite3-multiple-ciphers/**' };
  await createPackageWithOptions(source, join(folder, 'resources', 'app.asar'), options);
  return { folder, program, problems: () => checkPackage(folder, linux as never, product).problems };
}

function flip(program: string, letters: string): void {
  const bytes = readFileSync(program);
  bytes.write(letters, bytes.indexOf(fuseMark) + fuseMark.length + 2, 'latin1');
  writeFileSync(program, bytes);
}

describe('a package', () => {
  it('as it has to be has no problem', async () => {
    const { problems } = await packaged();
    expect(problems()).toEqual([]);
  });

  it.each([
    ['a test', { 'tests/a.test.js': '' }, 'tests: tests/a.test.js'],
    ['a source map', { 'out/main/core.js.map': '' }, 'source maps: out/main/core.js.map'],
    ['a source', { 'main/core/app.ts': '' }, 'sources: main/core/app.ts'],
    ['a tool', { 'node_modules/vite/index.js': '' }, 'a package beside the engine: vite'],
    ['a setting', { '.npmrc': '' }, 'keys and settings: .npmrc'],
    [
      'a key in a text',
      { 'out/main/chunks/a.js': `-----BEGIN PRIVATE KEY-----\n${'A'.repeat(64)}\n` },
      'a secret in out/main/chunks/a.js',
    ],
  ])('with %s is refused by name', async (_what, more, problem) => {
    const { problems } = await packaged(more);
    expect(problems()).toEqual([problem]);
  });

  it('with the engine of another system, with two, or with none is refused', async () => {
    const other = await packaged({}, 'win32-x64.node');
    expect(other.problems()).toEqual(['engines: win32-x64.node and not linux-x64.node alone']);
    const two = await packaged({ [`${engines}/darwin-x64.node`]: '' });
    expect(two.problems()[0]).toContain('darwin-x64.node, linux-x64.node');
  });

  it('without its commands, or with one that can’t be run, is refused', async () => {
    const { folder, problems } = await packaged();
    chmodSync(join(folder, 'psea'), 0o644);
    rmSync(join(folder, 'psea-browser'));
    const told = process.platform === 'win32' ? 1 : 2;
    expect(problems().filter((each) => each.includes('psea'))).toHaveLength(told);
  });

  it('without a licence, or with a fuse that is not as it has to be, is refused', async () => {
    const { folder, program, problems } = await packaged();
    rmSync(join(folder, 'resources', 'THIRD-PARTY-NOTICES.txt'));
    expect(problems()).toEqual([expect.stringContaining('THIRD-PARTY-NOTICES.txt is missing')]);
    flip(program, '10001100');
    expect(wrongFuses(program)).toEqual(['runAsNode']);
    flip(program, '00001101');
    expect(wrongFuses(program)).toEqual(['grantFileProtocolExtraPrivileges']);
    writeFileSync(program, 'no Electron');
    expect(wrongFuses(program)).toEqual(['mark is missing']);
  });
});

describe('the notices of third parties', () => {
  it('name every package that ships, with the licence text that its makers gave it', () => {
    const notices = thirdPartyNotices();
    const byName = new Map(notices.map((notice) => [notice.name, notice]));
    const { dependencies } = JSON.parse(
      readFileSync(join(import.meta.dirname, '..', '..', '..', 'package.json'), 'utf8'),
    ) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies).filter((name) => !byName.has(name))).toEqual([]);
    expect(byName.has('vitest')).toBe(false);
    expect(byName.get('react')?.texts.join()).toContain('Permission is hereby granted');
    // Of a package without a licence nobody may pass anything on.
    expect(notices.filter(({ licence }) => licence === 'not named')).toEqual([]);
    // The reader of workbooks once brought some hundred packages that nothing here uses.
    expect(notices.length).toBeLessThan(250);
    const text = noticesText(notices);
    for (const { name, version } of notices) expect(text).toContain(`${name} ${version} (`);
  });
});
