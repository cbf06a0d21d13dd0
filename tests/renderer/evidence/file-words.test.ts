import { expect, it } from 'vitest';
import { fileSize } from '../../../renderer/components/evidence/file-words.ts';

it('tells the size of a file in units that people read', () => {
  expect(fileSize(12_345, 'en-GB')).toBe('12 kB');
  expect(fileSize(1_440_000, 'en-GB')).toBe('1.4 MB');
  expect(fileSize(52_428_800, 'en-GB')).toBe('52 MB');
});
