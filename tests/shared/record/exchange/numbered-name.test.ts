import { describe, expect, it } from 'vitest';
import {
  isNamedOtherwise,
  numberedName,
  readNumberedName,
} from '../../../../shared/record/exchange/numbered-name.ts';

const device = { office: 'Fictional office', code: '7KQ', fingerprint: 'K7QF-M3AB-0000-1111-2222' };

describe('the name of a file in a shared folder', () => {
  it('tells device and number, whatever the office is called', () => {
    for (const office of ['', 'مكتب', 'A 1234-5678 00009 office', 'x'.repeat(300)]) {
      const name = `${numberedName({ ...device, office }, 12).join(' ')}.psea`;
      expect(readNumberedName(name)).toEqual({ device: '7KQ K7QF-M3AB', number: 12 });
    }
  });

  it('is not taken for one where somebody named a file otherwise, or a program a second copy', () => {
    for (const name of ['notes.psea', 'PSEA 7KQ K7QF-M3AB 00012 (1).psea', 'PSEA 7KQ K7QF-M3AB 12.psea'])
      expect(readNumberedName(name)).toBeNull();
  });
});

describe('a name beside what was signed inside', () => {
  const name = `${numberedName(device, 12).join(' ')}.psea`;
  const inside = { fingerprint: device.fingerprint, number: 12 };

  it('agrees with it, or says another device or number', () => {
    expect(isNamedOtherwise(name, inside)).toBe(false);
    expect(isNamedOtherwise(name.replace('psea', 'PSEA'), inside)).toBe(false);
    expect(isNamedOtherwise(name, { ...inside, number: 13 })).toBe(true);
    expect(isNamedOtherwise(name, { ...inside, number: null })).toBe(true);
    expect(isNamedOtherwise(name, { ...inside, fingerprint: 'AAAA-BBBB-0000' })).toBe(true);
  });

  it('says nothing where it isn’t built so', () => {
    expect(isNamedOtherwise('notes.psea', inside)).toBe(false);
    expect(isNamedOtherwise(name.replace('.psea', ' (1).psea'), { ...inside, number: 3 })).toBe(false);
  });
});
