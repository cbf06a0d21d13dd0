import { describe, expect, it } from 'vitest';
import { fitFileName, fitWholeName, longestFileName } from '../../../../shared/ground/words/file-name.ts';

const bytes = (text: string) => Buffer.byteLength(text);

describe('the name of a file', () => {
  it('is cut by bytes, as disks count, and never within a letter', () => {
    for (const letter of ['字', 'ش', 'é', 'e\u0301', '👩‍👩‍👧', 'a']) {
      const name = fitFileName(letter.repeat(400), ' 2026-03-02.docx');
      expect(bytes(name)).toBeLessThanOrEqual(longestFileName);
      expect(name.endsWith(' 2026-03-02.docx')).toBe(true);
      expect(name.slice(0, -' 2026-03-02.docx'.length).replaceAll(letter, '')).toBe('');
      expect(bytes(name) + bytes(letter)).toBeGreaterThan(longestFileName);
    }
  });

  it('of eighty-eight Chinese characters is one that every system takes', () => {
    const name = fitWholeName(`${'合作伙伴评估报告'.repeat(11)}.docx`);
    expect(bytes(name)).toBeLessThanOrEqual(255);
    expect(name.endsWith('.docx')).toBe(true);
  });

  it('that fits stays as it is, and ends in no space where it is cut', () => {
    expect(fitWholeName('Fictional Water Trust.v2.pdf')).toBe('Fictional Water Trust.v2.pdf');
    expect(fitFileName(`${'x'.repeat(9)} ${'y'.repeat(9)}`, '.pdf', 14)).toBe(`${'x'.repeat(9)}.pdf`);
  });
});
