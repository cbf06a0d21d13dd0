import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'psea-runtime-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const script = pathToFileURL(join(import.meta.dirname, '..', '..', 'scripts', 'electron-runtime.mjs')).href;

/** What a new process finds with this environment. */
function found(env: Record<string, string>): string {
  const code = `import('${script}').then(({ findElectron }) => process.stdout.write(String(findElectron())))`;
  return spawnSync(process.execPath, ['--eval', code], { env: { ...process.env, ...env }, encoding: 'utf8' })
    .stdout;
}

it('takes the runtime from a folder that the environment names, and nothing where it holds none', () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  expect(found({ ELECTRON_OVERRIDE_DIST_PATH: empty })).toBe('null');
  const names: Partial<Record<NodeJS.Platform, string>> = {
    win32: 'electron.exe',
    darwin: join('Electron.app', 'Contents', 'MacOS', 'Electron'),
  };
  const program = join(folder, 'dist', names[process.platform] ?? 'electron');
  mkdirSync(join(program, '..'), { recursive: true });
  writeFileSync(program, '');
  chmodSync(program, 0o755);
  expect(found({ ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'dist') })).toBe(program);
});
