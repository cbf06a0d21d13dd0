import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// Settings whose effect shows on a computer that no test has: held as they were found to be right.

const root = join(import.meta.dirname, '..', '..', '..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const builder = read('electron-builder.yml');

describe('the settings of packages', () => {
  it('keep the sandbox of an AppImage, and need no older library for it', () => {
    expect(builder).toMatch(/^appImage:\n {2}executableArgs: \[' '\]$/m);
    expect(builder).toMatch(/^toolsets:\n {2}appimage: 1\.\d+\.\d+$/m);
  });

  it('name the window for a Linux desktop, and ask no wallet for the key of cookies', () => {
    expect(builder).toContain('desktopName: psea-partner-assessment.desktop');
    expect(builder).toContain('enableCookieEncryption: false');
  });

  it('leave out, system by system, the engines of the others', () => {
    for (const [section, others] of [
      ['win', 'darwin,linux'],
      ['mac', 'win32,linux'],
      ['linux', 'win32,darwin'],
    ] as const)
      expect(builder).toMatch(
        new RegExp(`^${section}:\\n(?:[ #].*\\n)*?.*prebuilds/\\{${others}\\}-\\*`, 'm'),
      );
  });

  it('have their icons in the repository, so that none are fetched', () => {
    for (const name of ['icon.ico', 'icon.icns', 'icons'])
      expect(readdirSync(join(root, 'build'))).toContain(name);
    expect(readdirSync(join(root, 'build', 'icons'))).toContain('512x512.png');
  });
});

describe('a clone by Git for Windows', () => {
  it('keeps the line ends of the repository, and the bytes of lists and of kept workspaces', () => {
    const rules = read('.gitattributes').split('\n');
    for (const rule of ['* text=auto eol=lf', '*.csv -text', 'tests/fixtures/** -text', '*.cmd -text'])
      expect(rules).toContain(rule);
    for (const name of ['start.cmd', 'psea.cmd']) expect(read(name)).toContain('\r\n');
    expect(read('biome.json')).not.toContain('crlf');
  });
});

describe('fonts', () => {
  it('of documents are such as Windows has for each script', () => {
    const look = read('main', 'adapters', 'word', 'look.ts');
    expect(look).toContain("eastAsia: 'Microsoft YaHei'");
    const styles = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css') || name.endsWith('theme.ts'))
      .map((name) => read('renderer', name));
    expect(styles.filter((text) => text.includes('Segoe UI Arabic'))).toEqual([]);
  });
});

describe('the oldest systems', () => {
  it('are named where an officer looks', () => {
    const install = read('docs', 'install.md');
    for (const system of ['Windows 10', 'macOS 13', 'glibc 2.34']) expect(install).toContain(system);
    expect(builder).toContain("minimumSystemVersion: '13.0'");
  });
});
