import { describe, expect, it } from 'vitest';
import {
  agreementGroupsOf,
  attentionOf,
  ratingGroup,
} from '../../../renderer/features/register/row-facts.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { restsOnDay } from '../../../shared/rules/standing/result-state.ts';
import { rowOf } from './rows.ts';

const today = '2026-11-21';
const emergency = (until: string) =>
  rowOf('basis', { restsOn: 'emergency', basisKind: 'emergency', basisUntil: until });

describe('a basis', () => {
  it('carries a partner to the end of its last day', () => {
    expect(restsOnDay(emergency(today), today)).toBe('emergency');
    expect(ratingGroup(emergency(today), today)).toBe('emergency');
  });

  it('carries nothing once it is over, and asks for attention', () => {
    const over = emergency('2026-11-20');
    expect(restsOnDay(over, today)).toBe('nothing');
    expect(ratingGroup(over, today)).toBe('none');
    expect(attentionOf(over, today)).toEqual(['basis-over']);
  });
});

describe('attention', () => {
  it('is asked for conflicts, missing entries and dates that are past', () => {
    const row = rowOf('busy', {
      conflicts: 2,
      waiting: 1,
      next: { kind: 'improvement-ends', on: '2026-11-20' },
    });
    expect(attentionOf(row, today)).toEqual(['conflict', 'waiting', 'overdue']);
  });

  it('is not asked for a date that is today, nor for an archived partner', () => {
    expect(attentionOf(rowOf('due', { next: { kind: 'validity-ends', on: today } }), today)).toEqual([]);
    expect(attentionOf(rowOf('gone', { conflicts: 1, archived: true }), today)).toEqual([]);
  });
});

describe('the rating filter', () => {
  it('counts a rating that has expired among none of the ratings', () => {
    const row = rowOf('old', {
      rating: 'full',
      risk: 'low',
      determination: 'final',
      validUntil: '2025-09-30',
    });
    expect(ratingGroup(row, '2025-09-30')).toBe('full');
    expect(ratingGroup(row, '2025-10-01')).toBe('expired');
  });

  it('tells low capacity from the low risk of the 2020 scheme', () => {
    expect(
      ratingGroup(rowOf('low capacity', { rating: 'low', risk: 'high', determination: 'final' }), today),
    ).toBe('low');
    expect(
      ratingGroup(rowOf('low risk', { rating: 'low', risk: 'low', determination: 'final' }), today),
    ).toBe('legacy-low');
    expect(
      ratingGroup(rowOf('high risk', { rating: 'high', risk: 'high', determination: 'final' }), today),
    ).toBe('legacy-high');
  });
});

describe('the agreements filter', () => {
  const groups = (
    status: 'active' | 'ended',
    absent: number,
    unchecked: number,
    standing: Partial<PartnerRow> = { inScope: false },
  ) =>
    agreementGroupsOf(
      rowOf('signed', {
        agreements: [{ id: 'id', reference: 'AOC-1', status, endsOn: null, absent, unchecked }],
        ...standing,
      }),
      today,
    );

  it('finds a partner by missing elements and by those that nobody looked for', () => {
    expect(groups('active', 2, 3)).toEqual(['missing', 'unchecked']);
    expect(groups('active', 0, 3)).toEqual(['unchecked']);
    expect(groups('active', 0, 0)).toEqual(['complete']);
  });

  it('finds a partner whose active agreement nothing valid carries', () => {
    expect(groups('active', 0, 0, {})).toEqual(['not-carried', 'complete']);
    expect(groups('active', 2, 0, { determination: 'final', closed: 'ended' })).toEqual([
      'not-carried',
      'missing',
    ]);
    expect(groups('active', 0, 0, { determination: 'preliminary' })).toEqual(['complete']);
    expect(groups('ended', 2, 0, {})).toEqual(['none']);
  });

  it('asks nothing of a partner whose agreements are not active', () => {
    expect(groups('ended', 2, 3)).toEqual(['none']);
    expect(agreementGroupsOf(rowOf('unsigned'), today)).toEqual(['none']);
  });
});
