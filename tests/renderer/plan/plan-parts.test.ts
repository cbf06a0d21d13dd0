import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../renderer/features/plan/model/action-history.ts';
import { nextMove, otherMoves } from '../../../renderer/features/plan/model/action-moves.ts';
import {
  actionsOfGap,
  closingEvidence,
  otherActions,
  readyForFinal,
} from '../../../renderer/features/plan/model/plan-parts.ts';
import { otherPartner } from '../../../renderer/features/plan/returned/plan-report.ts';
import { actionStatuses } from '../../../shared/record/shapes/plan.ts';
import { sampleAction, samplePlan } from './sample-plan.ts';

const dropped = { status: 'dropped', on: '2026-04-01', reason: 'No longer needed.', evidence: [] } as const;
const verified = { status: 'verified', on: '2026-04-01', reason: null, evidence: ['e1'] } as const;
const paper = { id: 'e1', reference: 'SS-0001-K7Q/E1', title: 'Files' };

describe('actions on the page of a plan', () => {
  it('each stand somewhere: under their gap, dropped ones too, or among the others', () => {
    const plan = samplePlan([
      sampleAction(1),
      sampleAction(2, { standing: { ...dropped, evidence: [] } }),
      sampleAction(3, { standard: 'CS1' }),
      sampleAction(4, { assessment: { id: 'revised', reference: 'SS/2025PSEA1-K7Q' }, standard: 'CS2' }),
    ]);
    const [assessment] = plan.assessments;
    const gap = assessment?.gaps[0];
    if (!assessment || !gap) throw new Error('The sample has a gap.');
    expect(actionsOfGap(plan, assessment, gap).map(({ id }) => id)).toEqual(['action-1', 'action-2']);
    expect(otherActions(plan).map(({ id }) => id)).toEqual(['action-3', 'action-4']);
  });

  it('give the evidence that closed them, each piece once', () => {
    const done = { standing: { ...verified, evidence: ['e1'] }, evidence: [paper] };
    const plan = samplePlan([sampleAction(1, done), sampleAction(2, done), sampleAction(3)]);
    const [assessment] = plan.assessments;
    const gap = assessment?.gaps[0];
    if (!assessment || !gap) throw new Error('The sample has a gap.');
    expect(closingEvidence(plan, assessment, gap)).toEqual([paper]);
  });

  it('show notes and moves newest first', () => {
    const by = { name: 'Demo Officer', function: 'Officer' };
    const action = sampleAction(1, { notes: [{ on: '2026-03-20', text: 'Half done.', by }] });
    const moves = [...action.moves, { ...verified, evidence: ['e1'], by }];
    expect(historyOf({ ...action, moves }).map(({ on }) => on)).toEqual([
      '2026-04-01',
      '2026-03-20',
      '2026-03-02',
    ]);
  });
});

describe('an assessment', () => {
  it('is ready for its final determination when no gap is left', () => {
    const plan = samplePlan([]);
    expect(readyForFinal(plan)).toEqual([]);
    const closed = plan.assessments.map((each) => ({
      ...each,
      gaps: each.gaps.map((gap) => ({ ...gap, open: false })),
    }));
    expect(readyForFinal({ ...plan, assessments: closed })).toHaveLength(1);
    expect(readyForFinal({ ...plan, assessments: closed.map((each) => ({ ...each, final: true })) })).toEqual(
      [],
    );
  });
});

describe('what can be recorded about an action', () => {
  it('never offers the status that it has', () => {
    for (const status of actionStatuses) {
      const offered = [nextMove(status), ...otherMoves(status)];
      expect(new Set(offered).size).toBe(offered.length);
    }
    expect(nextMove('done-by-partner')).toBe('verify');
    expect(otherMoves('verified')).toEqual(['reopen']);
    expect(otherMoves('done-by-partner')).toEqual(['reopen', 'drop']);
  });
});

describe('a returned workbook', () => {
  const row = (action: string | null) => ({
    cell: 'H7',
    action,
    field: 'status' as const,
    outcome: 'recorded' as const,
    code: 'STATUS_RECORDED',
    message: '',
    value: 'Done',
    recorded: null,
  });
  const report = (...actions: (string | null)[]) => ({
    file: 'returned.xlsx',
    sha256: '',
    repeated: false,
    rows: actions.map(row),
    counts: { recorded: 0, conflicts: 0, refused: 0, warnings: 0 },
  });

  it('of another partner is recognised by the numbers of its actions', () => {
    expect(otherPartner(report(null, 'YE-0038-MAD/A1'), 'SS-0001-K7Q')).toBe('YE-0038-MAD');
    expect(otherPartner(report(null, 'SS-0001-K7Q/A1'), 'SS-0001-K7Q')).toBeNull();
    expect(otherPartner(report(null), 'SS-0001-K7Q')).toBeNull();
  });
});
