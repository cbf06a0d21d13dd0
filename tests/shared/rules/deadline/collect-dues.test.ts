import { describe, expect, it } from 'vitest';
import { collectDues, compareDues } from '../../../../shared/rules/deadline/collect-dues.ts';
import { deadlinesOf } from '../../../../shared/rules/deadline/on-day.ts';
import { buildKeptRow } from '../../../../shared/rules/register/build-row.ts';
import { partnerRowSchema } from '../../../../shared/rules/register/partner-view.ts';
import { instruments } from '../../../support/desk.ts';
import { put, tell } from '../../../support/story.ts';

const whole =
  'preliminary 2025-03-02 medium; action CS3 due 2025-06-30; agreement until 2026-12-31; evidence CS1 until 2026-05-31';

describe('what is due about a partner', () => {
  it('has ids of its own, which no change of a date or a title touches', () => {
    const desk = tell(whole);
    const before = collectDues(desk.file, instruments);
    expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
    const [action] = Object.keys(desk.file.actions);
    put(desk, 'plan.action-edited', {
      id: action ?? '',
      set: { dueOn: '2025-08-01', title: 'Another title' },
    });
    tell('extended to 2025-12-02', desk);
    const after = collectDues(desk.file, instruments);
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    expect(after).toContainEqual(expect.objectContaining({ on: '2025-08-01', title: 'Another title' }));
    expect(after).toContainEqual(expect.objectContaining({ kind: 'improvement-ends', on: '2025-12-02' }));
  });

  it('names what other commands accept, and who has to do it', () => {
    const dues = collectDues(tell(whole).file, instruments);
    const of = (kind: string) => dues.find((due) => due.kind === kind);
    expect(of('action-due')).toMatchObject({
      subject: { kind: 'action', reference: 'SS-0001-TST/A1' },
      title: 'Fictional action 1',
      standard: 'CS3',
      person: 'Rehema Fictional, director',
    });
    expect(of('improvement-ends')?.subject.reference).toBe('SS/2026PSEA1-TST');
    expect(of('agreement-ends')?.subject.reference).toBe('AOC-2024-001');
    expect(of('evidence-expires')).toMatchObject({
      subject: { kind: 'evidence', reference: 'SS-0001-TST/E1' },
      standard: 'CS1',
      person: null,
    });
    expect(of('visit-due')?.subject).toMatchObject({ kind: 'partner', reference: 'SS-0001-TST' });
  });

  it('comes by date, and without a date last', () => {
    const dates = collectDues(tell(whole).file, instruments).map(({ on }) => on);
    expect(dates).toEqual([
      ...dates.filter((on) => on !== null).sort(),
      ...dates.filter((on) => on === null),
    ]);
    expect(dates.at(-1)).toBeNull();
  });

  it('warns of an expiry once: a warning gives way to the next, and to the expiry', () => {
    const { file } = tell('preliminary 2020-03-02 full; final 2020-06-01');
    const kinds = (today: string) =>
      deadlinesOf(file, instruments, today)
        .filter(({ subject }) => subject.kind === 'assessment')
        .map(({ kind, on, state }) => `${kind} ${on} ${state}`);
    expect(kinds('2024-06-02')).toEqual([
      'expiry-warning 2024-06-01 overdue',
      'expiry-warning 2025-03-01 later',
      'validity-ends 2025-06-01 later',
    ]);
    expect(kinds('2025-03-01')).toEqual([
      'expiry-warning 2025-03-01 today',
      'validity-ends 2025-06-01 later',
    ]);
    expect(kinds('2025-06-01')).toEqual(['validity-ends 2025-06-01 today']);
    expect(kinds('2025-06-02')).toEqual(['validity-ends 2025-06-01 overdue']);
  });
});

describe('the order of what is due', () => {
  const due = (on: string | null, kind: 'action-due' | 'visit-due', id: string) => ({ on, kind, id });
  const inOrder = [
    due('2025-03-01', 'visit-due', 'b'),
    due('2025-03-02', 'action-due', 'a'),
    due('2025-03-02', 'action-due', 'c'),
    due('2025-03-02', 'visit-due', 'b'),
    due(null, 'action-due', 'b'),
    due(null, 'visit-due', 'a'),
  ];

  it('is by date with what has none last, then by kind, then by id, from whichever side it is asked', () => {
    for (const [index, a] of inOrder.entries())
      for (const [at, b] of inOrder.entries())
        expect([index, at, Math.sign(compareDues(a, b))]).toEqual([index, at, Math.sign(index - at)]);
  });
});

describe('the row that is kept', () => {
  it('names the earliest date, carries everything that is due, and rises with every change', () => {
    const desk = tell(whole);
    const row = buildKeptRow(desk.file, instruments);
    expect(row.next).toEqual({ kind: 'visit-due', on: '2025-06-02' });
    expect(row.dues).toEqual(collectDues(desk.file, instruments));
    tell('visit 2025-06-01', desk);
    const later = buildKeptRow(desk.file, instruments);
    expect(later.next).toEqual({ kind: 'action-due', on: '2025-06-30' });
    expect(later.revision).toBeGreaterThan(row.revision);
  });

  it('is shown without them', () => {
    // The contract's own schema is what leaves them out of every answer.
    const {
      dues: _dues,
      revision: _revision,
      alike: _alike,
      compared: _compared,
      latest: _latest,
      lists: _lists,
      onceIn: _onceIn,
      portfolio: _portfolio,
      sharedOwn: _sharedOwn,
      toldApart: _toldApart,
      ...row
    } = buildKeptRow(tell(whole).file, instruments);
    expect(partnerRowSchema.parse(buildKeptRow(tell(whole).file, instruments))).toEqual(row);
    expect(partnerRowSchema.strict().parse(row)).toEqual(row);
  });
});
