import { describe, expect, it } from 'vitest';
import type { AgreementFields } from '../../../../../shared/record/shapes/agreement.ts';
import { noAgreementFields } from '../../../../../shared/rules/agreement/agreement-state.ts';
import {
  countOutcomes,
  type KnownAgreement,
  planAgreements,
  type RowPartner,
} from '../../../../../shared/rules/agreement/import/plan-agreements.ts';
import { readRowAgreement } from '../../../../../shared/rules/agreement/import/read-row-agreement.ts';
import type { Block } from '../../../../../shared/rules/diligence/diligence-view.ts';
import type { ReadAgreement } from '../../../../../shared/rules/partner/import/import-preview.ts';

const hope = { id: 'hope', reference: 'SS-0001-K7Q', name: 'Fictional Hope Association' };
const union = { id: 'union', reference: 'UG-0002-K7Q', name: 'Fictional Twin Union' };
const ofHope: RowPartner = { kind: 'known', partner: hope };

const complete: ReadAgreement = {
  reference: 'AOC-1',
  type: 'AoC',
  start: '2026-01-01',
  end: '2026-12-31',
  budget: 1000,
  currency: 'USD',
};

function row(number: number, read: Partial<ReadAgreement> = {}, partner: RowPartner = ofHope) {
  const cellOf = (target: string) => `${target}!${number}`;
  return {
    row: number,
    agreement: readRowAgreement({ ...complete, ...read }, 'SS', [], cellOf),
    partner,
  };
}

function recorded(fields: Partial<AgreementFields>, partner = hope): KnownAgreement {
  return { id: 'hope.a', partner, fields: { ...noAgreementFields, reference: 'AOC-1', ...fields } };
}

const plan = (
  rows: ReturnType<typeof row>[],
  known: KnownAgreement | null = null,
  isCarried: (partner: string) => boolean = () => true,
  blocks: readonly Block[] = [],
) => {
  const knownTo = (reference: string) => (reference.toLowerCase() === 'aoc-1' ? known : null);
  return planAgreements(rows, knownTo, '2026-03-02', { isCarried, blocksOf: () => blocks });
};

const codes = (rows: ReturnType<typeof plan>) =>
  rows.map(({ report }) => report.problems.map(({ code }) => code));

describe('the agreements of a list', () => {
  it('are added with what the row gives, and a status by their dates that is told', () => {
    const [planned] = plan([row(5)]);
    expect(planned?.change).toEqual({
      kind: 'add',
      partner: 'hope',
      fields: {
        reference: 'AOC-1',
        type: 'agreement-of-cooperation',
        startsOn: '2026-01-01',
        endsOn: '2026-12-31',
        value: { amount: 1000, currency: 'USD' },
        countries: ['SS'],
        status: 'active',
      },
    });
    expect(planned?.report).toMatchObject({
      row: 5,
      reference: 'AOC-1',
      partner: hope,
      outcome: 'added',
      problems: [{ code: 'STATUS_FROM_DATES', value: 'active' }],
    });
  });

  it('are taken in and marked where they are active and nothing valid carries them', () => {
    const carried = (partner: string) => partner !== 'hope';
    expect(codes(plan([row(5)], null, carried))).toEqual([['STATUS_FROM_DATES', 'ACTIVE_NOT_CARRIED']]);
    const ended = recorded({ status: 'ended' });
    expect(codes(plan([row(5)], ended, carried))[0]).not.toContain('ACTIVE_NOT_CARRIED');
    const active = recorded({ status: 'active' });
    expect(codes(plan([row(5)], active, carried))[0]).toContain('ACTIVE_NOT_CARRIED');
    expect(plan([row(5)], null, carried)[0]?.change).not.toBeNull();
  });

  it('become no more binding over a red flag or a match with sanctions', () => {
    const blocks: Block[] = [{ id: 'b', kind: 'red-flag', on: '2026-02-01', overridden: false }];
    const planned = (known: KnownAgreement | null, read: Partial<ReadAgreement> = {}) => {
      const [only] = plan([row(5, read)], known, undefined, blocks);
      const status = only?.change?.fields.status;
      return [only?.report.outcome, ...(only?.report.problems.map(({ code }) => code) ?? []), status];
    };
    expect(planned(null)).toEqual(['added', 'BLOCKED_SO_DRAFT', 'draft']);
    // What is over, or not yet there, binds nobody.
    expect(planned(null, { end: '2026-02-28' })).toEqual(['added', 'STATUS_FROM_DATES', 'ended']);
    expect(planned(null, { start: '2026-06-01' })).toEqual(['added', 'STATUS_FROM_DATES', 'draft']);
    const active = (endsOn: string | null) => recorded({ status: 'active', startsOn: '2026-01-01', endsOn });
    expect(planned(active('2026-06-30'))).toEqual(['left-out', 'BLOCKED_NO_LONGER', undefined]);
    expect(planned(active('2026-02-28'))).toEqual(['left-out', 'BLOCKED_NO_LONGER', undefined]);
    expect(planned(active('2027-06-30'))).toEqual(['changed', undefined]);
    expect(planned(active(null))).toEqual(['changed', undefined]);
  });

  it('may be several of one partner, and each reference once', () => {
    const planned = plan([row(5), row(6, { reference: 'AOC-2' }), row(7, { reference: 'aoc-1' })]);
    expect(planned.map(({ report }) => report.outcome)).toEqual(['added', 'added', 'left-out']);
    expect(planned[2]?.report.problems[0]?.message).toMatch(/Row 5 has the same reference/);
    expect(countOutcomes(planned.map(({ report }) => report))).toEqual({
      added: 2,
      changed: 0,
      same: 0,
      leftOut: 1,
    });
  });

  it('are left out with a reason that names the cell where something can’t be', () => {
    const planned = plan([
      row(5, { reference: null }),
      row(6, { reference: 'x'.repeat(101) }),
      row(7, { start: '2026-09-01', end: '2026-06-01' }),
    ]);
    expect(planned.every(({ change, report }) => change === null && report.outcome === 'left-out')).toBe(
      true,
    );
    expect(codes(planned)).toEqual([['REFERENCE_MISSING'], ['REFERENCE_TOO_LONG'], ['END_BEFORE_START']]);
    expect(planned[2]?.report.problems[0]).toMatchObject({ cell: 'agreementEnd!7', value: '2026-06-01' });
  });

  it('are recorded without what can’t be read, and say so', () => {
    const planned = plan([
      row(6, { reference: 'AOC-2', currency: null }),
      row(7, { reference: 'AOC-3', currency: '$' }),
      row(8, { reference: 'AOC-4', type: 'Handshake' }),
    ]);
    expect(codes(planned).map(([first]) => first)).toEqual([
      'CURRENCY_MISSING',
      'CURRENCY_UNKNOWN',
      'TYPE_UNKNOWN',
    ]);
    expect(planned.every(({ report }) => report.outcome === 'added')).toBe(true);
    expect(planned.slice(0, 2).every(({ change }) => change && !('value' in change.fields))).toBe(true);
  });

  it('are left out where the partner is unknown, unsure, archived, or not imported', () => {
    const planned = plan([
      row(5, {}, { kind: 'none' }),
      row(6, { reference: 'AOC-2' }, { kind: 'unsure', candidates: [hope, union] }),
      row(7, { reference: 'AOC-3' }, { kind: 'archived', name: hope.name }),
      row(8, { reference: 'AOC-4' }, { kind: 'not-imported' }),
    ]);
    expect(codes(planned)).toEqual([
      ['PARTNER_UNKNOWN'],
      ['PARTNER_UNSURE'],
      ['PARTNER_ARCHIVED'],
      ['PARTNER_NOT_IMPORTED'],
    ]);
    expect(planned[1]?.report.problems[0]?.message).toContain(
      'Fictional Hope Association (SS-0001-K7Q), Fictional Twin Union (UG-0002-K7Q)',
    );
  });

  it('are the same when nothing differs, whatever the day and the status are by now', () => {
    const before = recorded({
      type: 'agreement-of-cooperation',
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      value: { amount: 1000, currency: 'USD' },
      countries: ['UG'],
      status: 'suspended',
    });
    expect(plan([row(5)], before)).toMatchObject([
      { change: null, report: { outcome: 'same', problems: [] } },
    ]);
    const unsure: RowPartner = { kind: 'unsure', candidates: [union, hope] };
    expect(plan([row(5, {}, unsure)], before)).toMatchObject([
      { report: { outcome: 'same', partner: hope } },
    ]);
  });

  it('change what the row gives otherwise, and keep the status with a word on it', () => {
    const before = recorded({
      startsOn: '2025-01-01',
      endsOn: '2025-12-31',
      status: 'ended',
      countries: ['UG'],
    });
    const [planned] = plan([row(5, { type: null, budget: null })], before);
    expect(planned?.change).toEqual({
      kind: 'edit',
      partner: 'hope',
      agreement: 'hope.a',
      fields: { startsOn: '2026-01-01', endsOn: '2026-12-31' },
    });
    expect(planned?.report.problems).toMatchObject([{ code: 'STATUS_KEPT', details: { byDates: 'active' } }]);
  });

  it('are left out when a date of theirs doesn’t fit the one that is recorded', () => {
    const before = recorded({ startsOn: '2027-01-01' });
    expect(codes(plan([row(5, { start: null })], before))).toEqual([['END_BEFORE_START']]);
  });

  it('are left out when their reference belongs to another partner', () => {
    const planned = plan([row(5)], recorded({}, union));
    expect(planned).toMatchObject([{ change: null, report: { outcome: 'left-out', partner: hope } }]);
    expect(planned[0]?.report.problems[0]?.message).toContain('Fictional Twin Union');
  });
});
