import { describe, expect, it } from 'vitest';
import { findCaseDetail } from '../../../../shared/ground/guard/find-case-detail.ts';
import { findInTexts } from '../../../../shared/ground/guard/intake.ts';

const telling = 'A girl of 14 was raped by the driver in March.';
const silent = 'The partner has a written code of conduct, signed by everybody.';
const inCells = (...texts: string[]) =>
  texts.map((text, row) => ({ place: `List!A${row + 1}`, sheet: 'List', cell: `A${row + 1}`, text }));

describe('texts of a file that comes in', () => {
  it('are told of as often as they come, wherever they stand and whatever was read before', () => {
    const words = findCaseDetail(telling).map(({ code, words }) => ({ code, words }));
    expect(words).not.toEqual([]);
    for (const texts of [
      [silent, telling],
      [telling, silent, telling],
      [silent, silent, telling],
    ]) {
      const found = findInTexts(inCells(...texts));
      expect(found.map(({ text }) => text)).toEqual(texts.filter((text) => text === telling));
      for (const { findings } of found) expect(findings).toEqual(words);
    }
  });

  it('are told apart from the name of a file of the same words', () => {
    const name = 'incident_report_2024.docx';
    const asCell = findInTexts([{ place: 'List!A1', text: name }]);
    const asName = findInTexts([{ place: 'file-name', text: name, isFileName: true }]);
    expect(asCell).toEqual([]);
    expect(asName).toHaveLength(1);
    expect(findInTexts([{ place: 'List!A1', text: name }])).toEqual([]);
    expect(findInTexts([{ place: 'file-name', text: name, isFileName: true }])).toEqual(asName);
  });
});
