import { expect, it } from 'vitest';
import { renamePatiently, renamePatientlySync } from '../../../main/adapters/patient-rename.ts';
import { windowsNameProblem } from '../../../main/adapters/windows-names.ts';

/** A Windows on which the next renames are refused with these codes. */
function holding(codes: string[], platform: NodeJS.Platform = 'win32') {
  const waits: number[] = [];
  const renamed: string[] = [];
  const step = (from: string, to: string) => {
    const code = codes.shift();
    if (code) throw Object.assign(new Error(code), { code });
    renamed.push(`${from} → ${to}`);
  };
  return { waits, renamed, platform, step };
}

it.each(['EPERM', 'EACCES', 'EBUSY'])(
  'waits longer each time while another program holds a file (%s)',
  async (code) => {
    const at = holding([code, code, code]);
    await renamePatiently('a', 'b', {
      platform: at.platform,
      rename: async (from, to) => at.step(from, to),
      wait: async (ms) => void at.waits.push(ms),
    });
    expect(at.renamed).toEqual(['a → b']);
    expect(at.waits).toEqual([25, 100, 225]);
  },
);

it('gives up after some five seconds with what the system said', () => {
  const at = holding(Array(20).fill('EBUSY'));
  const system = { platform: at.platform, rename: at.step, wait: (ms: number) => void at.waits.push(ms) };
  expect(() => renamePatientlySync('a', 'b', system)).toThrow('EBUSY');
  expect(at.waits).toHaveLength(7);
  expect(at.waits.reduce((sum, ms) => sum + ms)).toBe(3500);
});

it('waits for nothing that doesn’t pass, nor on other systems', () => {
  for (const [code, platform] of [
    ['ENOENT', 'win32'],
    ['ENOSPC', 'win32'],
    ['EPERM', 'linux'],
    ['EACCES', 'darwin'],
  ] as const) {
    const at = holding([code], platform);
    const system = { platform: at.platform, rename: at.step, wait: (ms: number) => void at.waits.push(ms) };
    expect(() => renamePatientlySync('a', 'b', system)).toThrow(code);
    expect(at.waits).toEqual([]);
  }
});

it.each([
  'C:\\Work\\CON',
  'D:\\aux.d\\x',
  'C:\\Work\\Nul',
  'C:\\LPT1.partners',
  'C:\\Office.',
  'C:\\Office \\x',
  'C:\\a:b',
  'C:\\what?',
])('a folder that Windows can’t take is named: %s', (path) => {
  expect(windowsNameProblem(path)).toContain('Windows');
});

it.each([
  'C:\\Work\\Console',
  '\\\\server\\share\\Office',
  'C:\\Com10',
  'C:\\.hidden',
  'C:\\a\\..\\b',
  'C:\\مكتب',
])('a folder that it can take has no problem: %s', (path) => {
  expect(windowsNameProblem(path)).toBeNull();
});
