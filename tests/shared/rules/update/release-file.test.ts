import { describe, expect, it } from 'vitest';
import { compareVersions, readReleaseName } from '../../../../shared/rules/update/release-file.ts';
import { nameOfSum, signaturesIn } from '../../../../shared/rules/update/release-sums.ts';

const at = 'psea-partner-assessment';

describe('the name of a released file', () => {
  it.each([
    [`${at}-0.2.0-setup-x64.exe`, ['0.2.0', 'win32', 'x64', 'installer']],
    [`${at}-0.2.0-win-arm64.zip`, ['0.2.0', 'win32', 'arm64', 'folder']],
    [`${at}-0.2.0-win-x64.msi`, ['0.2.0', 'win32', 'x64', 'installer']],
    [`${at}-0.2.0-mac-universal.dmg`, ['0.2.0', 'darwin', null, 'installer']],
    [`${at}-0.2.0-linux-x86_64.AppImage`, ['0.2.0', 'linux', 'x64', 'program']],
    [`${at}-0.2.0-linux-amd64.deb`, ['0.2.0', 'linux', 'x64', 'installer']],
    [`${at}-0.2.0-linux-aarch64.rpm`, ['0.2.0', 'linux', 'arm64', 'installer']],
    [`${at}-small-0.2.0-darwin-arm64.zip`, ['0.2.0', 'darwin', 'arm64', 'folder']],
    [`${at}-small-0.2.0.tgz`, ['0.2.0', null, null, 'folder']],
    [`${at}-1.0.0-rc.1-setup-x64.exe`, ['1.0.0-rc.1', 'win32', 'x64', 'installer']],
  ])('%s tells version, system, processor and form', (name, [version, system, arch, form]) => {
    expect(readReleaseName(name)).toEqual({ version, system, arch, form });
  });

  it.each([
    'sbom.cdx.json',
    'SHA256SUMS',
    'another-program-0.2.0-setup-x64.exe',
    `${at}-0.2-setup-x64.exe`,
    `${at}-0.2.0-setup-x64.exe.bat`,
    `../${at}-0.2.0-setup-x64.exe`,
    `${at}-0.2.0-solaris-x64.zip`,
  ])('%s is none', (name) => {
    expect(readReleaseName(name)).toBeNull();
  });
});

describe('versions', () => {
  it('stand in the order in which they were made', () => {
    const order = ['0.0.0-test', '0.0.0', '0.1.0-beta', '0.1.0', '0.2.0', '0.10.0', '1.0.0-rc.2'];
    const more = ['1.0.0-rc.10', '1.0.0-rc.10.1', '1.0.0', '1.0.1', '1.2.0', '10.0.0'];
    const all = [...order, ...more];
    for (const [index, version] of all.entries()) {
      expect(compareVersions(version, version)).toBe(0);
      const next = all[index + 1];
      if (next === undefined) continue;
      expect([version, next, compareVersions(version, next) < 0]).toEqual([version, next, true]);
      expect(compareVersions(next, version)).toBeGreaterThan(0);
    }
    expect(compareVersions('1.0.0-2', '1.0.0-alpha')).toBeLessThan(0);
  });
});

describe('a list of sums', () => {
  const sum = 'ab'.repeat(32);

  it('names a content by its whole sum alone', () => {
    const list = `${'cd'.repeat(32)}  other.deb\n${sum} *file with spaces.zip\n`;
    expect(nameOfSum(list, sum)).toBe('file with spaces.zip');
    expect(nameOfSum(`#${sum}  file.zip\n${sum}\n${sum.slice(2)}  file.zip\n`, sum)).toBeNull();
    expect(nameOfSum(`${sum.toUpperCase()}  file.zip`, sum)).toBeNull();
  });

  it('has a signature a line, and no more than are worth a look', () => {
    expect(signaturesIn('one\r\n\n  two  \n')).toEqual(['one', 'two']);
    expect(signaturesIn('x\n'.repeat(1000))).toHaveLength(8);
  });
});
