import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installers, notMadeHere } from '../../../scripts/package/installers.ts';
import { targets } from '../../../scripts/package/targets.ts';

const settings = readFileSync(join(import.meta.dirname, '../../../electron-builder.yml'), 'utf8');
const sections = { win: 'win32', mac: 'darwin', linux: 'linux' } as const;

/** Targets below a section of the settings: to the next line that begins at the margin. */
function targetsOf(section: string): string[] {
  const [, text = ''] = new RegExp(`^${section}:\\n((?:[ #].*\\n|\\n)*)`, 'm').exec(settings) ?? [];
  return [...text.matchAll(/- \{ target: (\w+)/g)].map(([, name = '']) => name);
}

describe('the installers', () => {
  it.each(Object.entries(sections))(
    'of %s are those that are named when they are not made',
    (section, system) => {
      const named = installers.filter((each) => each.of === system).map(({ target }) => target);
      // A flatpak is asked for by its name, since its maker is not on every computer.
      expect(named.filter((name) => name !== 'flatpak').sort()).toEqual(targetsOf(section).sort());
    },
  );

  it('say what they take, and where they can be made alone', () => {
    const windows = targets.find(({ name }) => name === 'win32-x64');
    if (!windows) throw new Error('There is no target for Windows.');
    expect(notMadeHere(windows, 'linux').find((line) => line.includes('msi'))).toContain('Windows and WiX');
    expect(notMadeHere(windows, 'win32').find((line) => line.includes('msi'))).not.toContain('Windows');
    for (const target of targets) expect(notMadeHere(target).length).toBeGreaterThan(1);
  });

  it('for macOS serve both processors, each with its own engine', () => {
    expect(settings).toMatch(/target: dmg, arch: \[universal\]/);
    expect(settings).toMatch(/target: zip, arch: \[universal\]/);
    expect(settings).toContain('singleArchFiles: node_modules/better-sqlite3-multiple-ciphers/prebuilds/**');
  });

  it('as a flatpak get no network', () => {
    const [, text = ''] = /^flatpak:\n((?: .*\n|#.*\n)*)/m.exec(settings) ?? [];
    expect(text).toContain('finishArgs:');
    expect(text).not.toContain('network');
  });
});
