import { describe, expect, it } from 'vitest';
import { clauseOfBlank, originOf, splitBlanks } from '../../../renderer/features/annex/blanks.ts';

describe('a line of a clause', () => {
  it('is split at its open blanks, in any language', () => {
    expect(
      splitBlanks('Write to [E-mail for reports: to be completed] at once.', ['E-mail for reports']),
    ).toEqual([
      { text: 'Write to ', isBlank: false },
      { text: '[E-mail for reports: to be completed]', isBlank: true },
      { text: ' at once.', isBlank: false },
    ]);
    expect(splitBlanks('[أيام الإبلاغ: يُستكمل]', ['أيام الإبلاغ'])).toEqual([
      { text: '[أيام الإبلاغ: يُستكمل]', isBlank: true },
    ]);
  });

  it('keeps brackets that the clause itself has', () => {
    expect(splitBlanks('See [annex II].', ['Days'])).toEqual([{ text: 'See [annex II].', isBlank: false }]);
  });
});

describe('the origin of a value', () => {
  const blank = { id: 'partner-name', value: 'Fictional Trust', source: 'partner' as const };

  it('is the person before the record, and the record before the office', () => {
    expect(originOf(blank, { 'partner-name': 'Another' })).toBe('here');
    expect(originOf(blank, { 'partner-name': '  ' })).toBe('record');
    expect(originOf({ ...blank, source: 'person' }, {})).toBe('office');
    expect(originOf({ ...blank, value: null }, {})).toBe(null);
  });
});

describe('the clause of a blank', () => {
  const placeholders = [
    { id: 'days', label: 'Days to report', value: null },
    { id: 'name', label: 'Name', value: 'Fictional Trust' },
    { id: 'years', label: 'Years', value: '5' },
  ];
  const clauses = [
    { clause: 'definitions', text: ['Fictional Trust is the Partner, for 5 years.'] },
    { clause: 'reporting', text: ['Within [Days to report: to be completed] days.'] },
  ];

  it('is found by the label while it is open, by its value when that tells enough', () => {
    expect(clauseOfBlank({ clauses, placeholders }, 'days')).toBe('reporting');
    expect(clauseOfBlank({ clauses, placeholders }, 'name')).toBe('definitions');
    expect(clauseOfBlank({ clauses, placeholders }, 'years')).toBe(null);
    expect(clauseOfBlank({ clauses, placeholders }, 'unknown')).toBe(null);
  });
});
