import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findCaseDetail,
  findCaseDetailInFileName,
} from '../../../../shared/ground/guard/find-case-detail.ts';
import { caseDetailCodes, guardMessages } from '../../../../shared/ground/guard/guard-messages.ts';

describe('the guard against case detail', () => {
  it('points to the words in the text as it was typed, accents, vowel signs and line ends included', () => {
    for (const text of [
      'Revue faite.\r\nPlainte contre Aïcha Traoré pour harcèlement.',
      'نص.\nاغْتُصِبَت فتاة عمرها ١٤ سنة',
      '𝒜 Complaint against John Deng.',
    ]) {
      const found = findCaseDetail(text);
      expect(found.length, text).toBeGreaterThan(0);
      for (const { start, end, words } of found) {
        expect(text.slice(start, end)).toBe(words);
        expect(words.trim()).toBe(words);
      }
    }
    expect(findCaseDetail('Plainte contre Aïcha Traoré.')[0]?.words).toBe('Aïcha Traoré');
  });

  it('reads over marks that nobody sees, and over a line that goes on in the next one', () => {
    for (const text of [
      'In May our driver ra\u00ADped a girl, aged 14.',
      'In May our driver ra\u2060ped a girl, aged 14.',
      '\uFEFFIn May our driver raped a girl, aged 14.',
      'Our driver slept with\na beneficiary for soap.',
      'Notre chauffeur a demandé à une veuve\r\nde coucher avec lui contre du savon.',
      'اغتصب السائق\nفتاة عمرها ١٤ سنة',
      'Notre chauffeur a demandé  à une veuve  de coucher avec lui contre du savon.',
    ]) {
      const found = findCaseDetail(text);
      expect(found.length, text).toBeGreaterThan(0);
      for (const { start, end, words } of found) expect(text.slice(start, end)).toBe(words);
    }
    // Two lines of a list are two texts.
    expect(findCaseDetail('Sexual abuse is prohibited.\nAll drivers are trained.')).toEqual([]);
  });

  it('looks in a file name between underscores, dots and hyphens, and gives the name’s own words', () => {
    expect(findCaseDetailInFileName('victim-statement_2.pdf')).toEqual([
      { code: 'case-record', start: 0, end: 16, words: 'victim-statement' },
    ]);
  });

  it('tries one language and English when the language is known, and all six when it is not', () => {
    const russian = 'Охранник изнасиловал девочку.';
    expect(findCaseDetail(russian, 'fr')).toEqual([]);
    expect(findCaseDetail(russian, 'ru-RU')).not.toEqual([]);
    expect(findCaseDetail(russian)).not.toEqual([]);
    expect(findCaseDetail(russian, 'sw')).not.toEqual([]);
  });

  it('remembers nothing between two calls', () => {
    const text = 'A guard raped a girl. A guard raped a girl.';
    expect(findCaseDetail(text)).toEqual(findCaseDetail(text));
    expect(findCaseDetail(text).map(({ start }) => start)).toEqual([8, 30]);
    expect(findCaseDetail('')).toEqual([]);
  });

  it('says each kind in English and in Arabic', () => {
    const arabic = JSON.parse(
      readFileSync(new URL('../../../../renderer/text/ar/guard.json', import.meta.url), 'utf8'),
    ) as Record<string, string>;
    for (const code of caseDetailCodes) {
      expect(guardMessages[code]).toContain('{words}');
      expect(arabic[code]).toContain('{words}');
    }
    expect(Object.keys(arabic)).toEqual(Object.keys(guardMessages));
  });
});
