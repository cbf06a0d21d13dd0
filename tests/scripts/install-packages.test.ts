import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const place = mkdtempSync(join(tmpdir(), 'psea-installed-test-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** A project of the scripts alone, with two locked packages; answers whether it counts as installed. */
function project(name: string, installed: readonly string[]) {
  const folder = join(place, name);
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const packages = Object.fromEntries(
    ['one', 'two'].map((each) => [`node_modules/${each}`, { version: '1.0.0' }]),
  );
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
  for (const each of installed) {
    mkdirSync(join(folder, 'node_modules', each), { recursive: true });
    writeFileSync(join(folder, 'node_modules', each, 'package.json'), '{"version":"1.0.0"}');
  }
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
  const script = pathToFileURL(join(folder, 'scripts', 'install-packages.mjs')).href;
  const code = `import('${script}').then((m) => process.stdout.write(String(m.arePackagesInstalled())))`;
  const isInstalled = () => spawnSync(process.execPath, ['--eval', code], { encoding: 'utf8' }).stdout;
  return { folder, isInstalled };
}

describe('an installation', () => {
  it('that holds what is locked counts, without being asked a second time', () => {
    const { isInstalled } = project('whole', ['one', 'two']);
    expect([isInstalled(), isInstalled()]).toEqual(['true', 'true']);
  });

  it('that lacks a package is not taken for whole, whatever its stamp says', () => {
    const broken = project('broken', ['one']);
    expect(broken.isInstalled()).toBe('false');
    const stamped = project('stamped', ['one', 'two']);
    expect(stamped.isInstalled()).toBe('true');
    rmSync(join(stamped.folder, 'node_modules', 'two'), { recursive: true });
    expect(stamped.isInstalled()).toBe('false');
  });
});
