import { describe, expect, it } from 'vitest';
import type { AgreementColumn } from '../../../renderer/features/agreement/list/columns.ts';
import { sortAgreements } from '../../../renderer/features/agreement/list/sort-agreements.ts';
import { clauseStateOf } from '../../../renderer/features/agreement/status/clause-state.ts';
import { agreementRow, countsOf } from './rows.ts';

const collator = new Intl.Collator('en', { numeric: true });
const sorted = (rows: ReturnType<typeof agreementRow>[], column: AgreementColumn, descending = false) =>
  sortAgreements(rows, { column, descending }, (row) => row.reference, collator).map(
    ({ reference }) => reference,
  );

describe('the order of agreements', () => {
  it('goes by the last day, and keeps what has none at the end', () => {
    const rows = [
      agreementRow('late', { endsOn: '2028-01-01' }),
      agreementRow('none'),
      agreementRow('soon', { endsOn: '2026-12-31' }),
    ];
    expect(sorted(rows, 'period')).toEqual(['soon', 'late', 'none']);
    expect(sorted(rows, 'period', true)).toEqual(['late', 'soon', 'none']);
  });

  it('begins with missing elements where it goes by clauses', () => {
    const rows = [
      agreementRow('complete', { counts: countsOf(0, 0) }),
      agreementRow('unchecked', { counts: countsOf(0, 4) }),
      agreementRow('missing', { counts: countsOf(1, 0) }),
      agreementRow('lacking below', {
        counts: countsOf(0, 0),
        subAgreements: { active: 2, gaps: 1 },
      }),
    ];
    expect(sorted(rows, 'clauses')).toEqual(['lacking below', 'missing', 'unchecked', 'complete']);
  });
});

describe('the state of a clause check', () => {
  const tone = (status: 'active' | 'ended', absent: number, unchecked: number, gaps = 0) =>
    clauseStateOf({ status, counts: countsOf(absent, unchecked), subAgreements: { active: gaps, gaps } })
      .tone;

  it('is red for missing elements only where the agreement is active', () => {
    expect(tone('active', 1, 0)).toBe('poor');
    expect(tone('ended', 1, 0)).toBe('fair');
  });

  it('is good only when every element was looked for', () => {
    expect(tone('active', 0, 0)).toBe('good');
    expect(tone('active', 0, 1)).toBe('fair');
    expect(tone('active', 0, 26)).toBe('neutral');
    expect(clauseStateOf(agreementRow('untouched')).isUntouched).toBe(true);
  });

  it('is never good while a sub-agreement lacks something', () => {
    expect(tone('active', 0, 0, 1)).toBe('poor');
    expect(tone('active', 0, 26, 2)).toBe('poor');
    expect(tone('ended', 0, 0, 1)).toBe('fair');
  });
});
