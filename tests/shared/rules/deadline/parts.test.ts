import { describe, expect, it } from 'vitest';
import { validUntil } from '../../../../shared/rules/assessment/deadlines.ts';
import { collectDues } from '../../../../shared/rules/deadline/collect-dues.ts';
import { dueStates } from '../../../../shared/rules/deadline/due.ts';
import { buildKeptRow } from '../../../../shared/rules/register/build-row.ts';
import { selectTodo } from '../../../../shared/rules/todo/select-todo.ts';
import { instruments, openDesk } from '../../../support/desk.ts';
import { put, tell } from '../../../support/story.ts';

describe('warnings of an expiry', () => {
  it('are named by their place from the earliest on, so that each keeps its name', () => {
    const { file } = tell('preliminary 2020-03-02 full; final 2020-06-01');
    const warnings = collectDues(file, instruments).filter(({ kind }) => kind === 'expiry-warning');
    expect(warnings.length).toBeGreaterThan(1);
    const inTime = warnings.toSorted((a, b) => String(a.on).localeCompare(String(b.on)));
    expect(inTime.map(({ id }) => id)).toEqual(
      inTime.map(({ subject }, index) => `partner-1/expiry-warning/${index + 1}/${subject.id}`),
    );
  });
});

describe('countries offered in the to-do list', () => {
  it('are those in which something is due, with how much', () => {
    const partner = (id: string, country: string, story: string) =>
      tell(story, openDesk({ partner: id, today: '2020-01-01', fields: { country } }));
    const rows = [
      partner('p-1', 'SS', 'agreement until 2025-05-01'),
      partner('p-2', 'KE', 'archived'),
      partner('p-3', 'UG', 'nothing'),
    ].map(({ file }) => buildKeptRow(file, instruments));
    expect(rows[1]?.dues).toEqual([]);
    const { countries } = selectTodo(rows, {}, dueStates, '2025-04-24');
    const due = rows.filter(({ dues }) => dues.length > 0);
    expect(countries).toEqual(due.map(({ country, dues }) => ({ value: country, count: dues.length })));
  });
});

describe('evidence that expires', () => {
  const expiring = (file: Parameters<typeof collectDues>[0]) =>
    collectDues(file, instruments).filter(({ kind }) => kind === 'evidence-expires');

  it('is due on the last day of the document that lasts longest, under its name', () => {
    const { file } = tell(
      'preliminary 2025-03-02 full; evidence CS1 until 2026-05-31; evidence CS1 until 2026-08-31; evidence CS1 until 2026-07-31',
    );
    expect(expiring(file).map(({ on, standard, title }) => [on, standard, title])).toEqual([
      ['2026-08-31', 'CS1', 'Fictional document 2'],
    ]);
  });

  it('is the document of this assessment and standard, though another expires on the same day', () => {
    const desk = tell(
      'preliminary 2025-03-02 full; evidence CS2 until 2026-05-31; evidence CS1 until 2026-05-31; evidence CS1 until 2026-05-31',
    );
    put(desk, 'evidence.edited', {
      id: 'partner-1.evidence-2',
      set: { links: [{ assessment: 'assessment-9', standard: 'CS1' }] },
    });
    expect(expiring(desk.file).map(({ standard, title }) => [standard, title])).toEqual([
      ['CS2', 'Fictional document 1'],
      ['CS1', 'Fictional document 3'],
    ]);
    put(desk, 'evidence.withdrawn', { id: 'partner-1.evidence-3', reason: 'Not theirs.' });
    expect(expiring(desk.file).map(({ standard }) => standard)).toEqual(['CS2']);
  });
});

describe('the person who has to do something', () => {
  it('is named without the spaces typed around the name, and not at all where only spaces stand', () => {
    const desk = tell('preliminary 2025-03-02 medium; action CS3 due 2025-06-30; action CS7 due 2025-07-30');
    for (const [number, responsible] of [' Rehema Fictional, director ', '  '].entries())
      put(desk, 'plan.action-edited', { id: `partner-1.action-${number + 1}`, set: { responsible } });
    const people = collectDues(desk.file, instruments).filter(({ kind }) => kind === 'action-due');
    expect(people.map(({ person }) => person)).toEqual(['Rehema Fictional, director', null]);
  });
});

describe('an assessment that has begun anew', () => {
  it('takes over what is due only once it is determined itself', () => {
    const desk = tell('preliminary 2025-03-02 medium');
    const windows = () =>
      collectDues(desk.file, instruments)
        .filter(({ kind }) => kind === 'improvement-ends')
        .map(({ subject }) => subject.id);
    put(desk, 'assessment.started', {
      ...desk.file.assessments['assessment-1']!.started.fact,
      assessment: 'assessment-2',
      answers: {},
      reviews: {},
      details: { completedBy: null, completedByEmail: null, entities: [], reviewer: null },
    });
    expect(windows()).toEqual(['assessment-1']);
    const again = tell('preliminary 2025-03-02 medium; preliminary 2025-06-02 medium');
    const due = collectDues(again.file, instruments).filter(({ kind }) => kind === 'improvement-ends');
    expect(due.map(({ subject }) => subject.id)).toEqual(['assessment-2']);
  });
});

describe('validity', () => {
  it('is counted from the final determination, and there is none before it', () => {
    expect(validUntil(tell('preliminary 2020-03-02 full').assessment())).toBeNull();
    const final = tell('preliminary 2020-03-02 full; final 2020-06-01');
    const { validityMonths } = final.assessment().instrument.definition.clocks;
    expect(validUntil(final.assessment())).toBe(`${2020 + validityMonths / 12}-06-01`);
  });
});
