import { describe, expect, it } from 'vitest';
import { validUntil } from '../../../../shared/rules/assessment/deadlines.ts';
import { collectDues } from '../../../../shared/rules/deadline/collect-dues.ts';
import { dueStates } from '../../../../shared/rules/deadline/due-kinds.ts';
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
    // No partner of this register was ever screened, so that the office doesn't screen.
    const isAskedHere = ({ kind }: { kind: string }) => kind !== 'screening-missing';
    const { countries } = selectTodo(rows, {}, dueStates, '2025-04-24');
    const due = rows.filter(({ dues }) => dues.length > 0);
    expect(countries).toEqual(
      due.map(({ country, dues }) => ({ value: country, count: dues.filter(isAskedHere).length })),
    );
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

describe('two documents that expire on the same day', () => {
  it('are told by the one that stands: neither one that was withdrawn nor one that has a later version', () => {
    const twice = 'preliminary 2025-03-02 full; evidence CS1 until 2026-05-31; evidence CS1 until 2026-05-31';
    const titles = ({ file }: { file: Parameters<typeof collectDues>[0] }) =>
      collectDues(file, instruments)
        .filter(({ kind }) => kind === 'evidence-expires')
        .map(({ title }) => title);
    const withdrawn = tell(twice);
    expect(titles(withdrawn)).toEqual(['Fictional document 1']);
    put(withdrawn, 'evidence.withdrawn', { id: 'partner-1.evidence-1', reason: 'Not theirs.' });
    expect(titles(withdrawn)).toEqual(['Fictional document 2']);
    const revised = tell(twice);
    const [, second] = Object.values(revised.file.evidence);
    put(revised, 'evidence.added', {
      ...second!.fact,
      id: 'partner-1.evidence-3',
      reference: 'SS-0001-TST/E3',
      fields: {
        title: 'Another version of document 1',
        documentType: '',
        description: null,
        issuedOn: null,
        expiresOn: '2026-05-31',
        language: null,
        links: [],
      },
      revises: 'partner-1.evidence-1',
    });
    expect(titles(revised)).toEqual(['Fictional document 2']);
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

describe('a date that somebody planned', () => {
  it('is that of the activity which planned it, with the reference that other commands take', () => {
    const { file } = tell('preliminary 2025-11-30 medium; call 2025-12-10 next 2026-01-15; call 2025-12-20');
    const planned = collectDues(file, instruments).filter(({ kind }) => kind === 'follow-up-planned');
    expect(planned.map(({ on, subject }) => [on, subject])).toEqual([
      ['2026-01-15', { kind: 'activity', id: 'partner-1.activity-1', reference: 'SS-0001-TST/F1' }],
    ]);
  });
});

describe('an agreement that was withdrawn', () => {
  it('asks for nothing, neither its end nor its clauses', () => {
    const desk = tell(
      'government; agreement until 2025-05-01 clauses missing; agreement until 2025-06-01 clauses missing',
    );
    const due = () =>
      collectDues(desk.file, instruments)
        .filter(({ subject }) => subject.kind === 'agreement')
        .map(({ kind, subject }) => `${kind} ${subject.id.at(-1)}`);
    expect(due()).toEqual(['agreement-ends 1', 'agreement-ends 2', 'clauses-missing 1', 'clauses-missing 2']);
    put(desk, 'agreement.withdrawn', { id: 'partner-1.agreement-1', reason: 'Recorded twice.' });
    expect(due()).toEqual(['agreement-ends 2', 'clauses-missing 2']);
  });
});
