import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Journal } from '../../../main/core/journal.ts';
import { loadFile, loadWorkspaceFile } from '../../../main/core/load-file.ts';
import { checkWorkspace } from '../../../main/core/workspace/check/check-workspace.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { roleSchema } from '../../../shared/record/shapes/people.ts';
import { actionStatuses } from '../../../shared/record/shapes/plan.ts';
import { readAgreements } from '../../../shared/rules/agreement/agreement-state.ts';
import { readAssessments } from '../../../shared/rules/assessment/assessment.ts';
import { stageIds } from '../../../shared/rules/assessment/assessment-view.ts';
import { isFlag, readDiligence } from '../../../shared/rules/diligence/diligence-state.ts';
import { listPeople, personAt } from '../../../shared/rules/people/people.ts';
import { readActions } from '../../../shared/rules/plan/plan-state.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import { type MadeDemo, makeDemo } from './make-demo.ts';
import { shippedDemo } from './shipped-demo.ts';

const today = '2026-03-18';
const inBatches = ['agreement.element-checked', 'plan.action-added', 'plan.note-added'];

const entriesOf = ({ store }: Journal) =>
  store
    .streams()
    .sort()
    .flatMap((stream) => store.entries(stream));

/** A row without what belongs to the device that wrote it. */
function withoutDevice(row: KeptRow) {
  const { id, reference, assessment, result, assessments, agreements, searchKey, dues, ...rest } = row;
  const due = dues.map(({ kind, on, standard, title, person }) =>
    [kind, on, standard, title, person].join(' '),
  );
  const { headquarters, headquartersId: _named, ...own } = rest;
  const { id: _id, reference: _reference, ...above } = headquarters ?? { id: '', reference: '' };
  const signed = agreements.map(({ id: _, ...agreement }) => agreement);
  const { relied, assigned, diligence, portfolio, determinedBy: _by } = own;
  return {
    ...own,
    determinedBy: null,
    registeredOn: null,
    portfolio: {
      ...portfolio,
      agreements: Object.values(portfolio.agreements),
      determined: portfolio.determined.map((each) => ({ ...each, device: null })),
      decisions: portfolio.decisions.map((each) => ({ ...each, device: null })),
    },
    relied: relied && { ...relied, id: '' },
    assigned: assigned.map(({ name }) => name),
    diligence: { ...diligence, blocks: diligence.blocks.length },
    headquarters: above,
    agreements: signed,
    assessments: assessments.length,
    instrument: assessment?.instrument,
    judgedBy: [result?.instrument, result?.instrumentVersion],
    due: due.sort(),
  };
}

describe('the demo workspace', () => {
  let demo: MadeDemo;
  let rows: readonly KeptRow[];
  beforeAll(async () => {
    demo = await makeDemo(today);
    rows = demo.journal.rows.all();
  });
  afterAll(() => demo.remove());

  const all = <Value>(read: (row: KeptRow) => Value) => new Set(rows.map(read));
  const named = (name: string) => rows.find((row) => row.name === name);
  const fileOf = ({ id }: KeptRow) => loadFile(demo.journal, id);

  it('is open when it is made, marked fictional, with the recovery key to print', () => {
    expect(demo.result).toMatchObject({
      ok: true,
      value: { status: { open: true, fictional: true, office: 'Demonstration office (fictional data)' } },
    });
    expect(demo.result.ok && demo.result.value.recoveryKey).toBeTruthy();
    expect(loadWorkspaceFile(demo.journal.store).fictional).toBe(true);
  });

  it('has about sixty partners of every kind in more than fifteen countries', () => {
    expect(rows.length).toBeGreaterThanOrEqual(55);
    expect(rows.length).toBeLessThanOrEqual(65);
    expect(all(({ country }) => country).size).toBeGreaterThan(15);
    expect(all(({ type }) => type).size).toBeGreaterThanOrEqual(9);
    expect(all(({ inScope }) => inScope)).toEqual(new Set([true, false]));
    expect(all(({ archived }) => archived)).toEqual(new Set([true, false]));
  });

  it('has names in many scripts, and very long ones', () => {
    const names = rows.map(({ name }) => name).join(' ');
    for (const script of [
      'Latin',
      'Arabic',
      'Cyrillic',
      'Han',
      'Bengali',
      'Devanagari',
      'Ethiopic',
      'Thai',
      'Georgian',
    ]) {
      expect(names).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
    }
    expect(Math.max(...rows.map(({ name }) => name.length))).toBeGreaterThan(100);
  });

  it('shows every stage, status, determination, rating and basis', () => {
    expect(all(({ stage }) => stage)).toEqual(new Set([...stageIds, null]));
    expect(all(({ status }) => status)).toEqual(
      new Set(['draft', 'in-progress', 'submitted', 'returned', 'final', null]),
    );
    for (const kind of ['preliminary', 'final']) {
      const ratings = rows.filter(({ determination }) => determination === kind).map(({ rating }) => rating);
      expect(new Set(ratings)).toEqual(new Set(['full', 'medium', 'low']));
    }
    expect(all(({ restsOn }) => restsOn)).toEqual(
      new Set(['nothing', 'self', 'un-review', 'emergency', 'no-contact', 'reliance']),
    );
  });

  it('has as many partners of each kind as an officer is told', () => {
    const counted = (read: (row: KeptRow) => string | null) =>
      Object.fromEntries([...Map.groupBy(rows, read)].map(([value, those]) => [String(value), those.length]));
    expect(counted(({ stage }) => stage)).toEqual({
      null: 11,
      'self-assessment': 11,
      review: 6,
      decision: 4,
      monitoring: 15,
      'final-determination': 17,
    });
    expect(counted(({ status }) => status)).toEqual({
      null: 11,
      draft: 2,
      'in-progress': 7,
      submitted: 25,
      returned: 2,
      final: 17,
    });
    expect(counted(({ determination, rating }) => `${determination} ${rating}`)).toEqual({
      'null null': 18,
      'self null': 8,
      'preliminary full': 2,
      'preliminary medium': 12,
      'preliminary low': 5,
      'final full': 13,
      'final medium': 4,
      'final low': 2,
    });
    expect(counted(({ restsOn }) => restsOn)).toEqual({
      nothing: 10,
      reliance: 1,
      self: 8,
      'un-review': 38,
      emergency: 4,
      'no-contact': 3,
    });
    expect(counted(({ inScope }) => String(inScope))).toEqual({ true: 60, false: 4 });
    expect(counted(({ archived }) => String(archived))).toEqual({ true: 1, false: 63 });
  });

  it('has as many assessments, documents, actions, visits and agreements', () => {
    const entries = entriesOf(demo.journal);
    const written = (type: string) => entries.filter((entry) => entry.type === type).length;
    expect(written('partner.created')).toBe(64);
    expect(written('partner.basis-recorded')).toBe(8);
    expect(written('assessment.started')).toBe(60);
    expect(written('assessment.determined')).toBe(63);
    expect(written('assessment.decided')).toBe(37);
    expect(written('evidence.added')).toBe(73);
    expect(written('plan.action-added')).toBe(20);
    expect(written('follow-up.added')).toBe(28);
    expect(written('agreement.added')).toBe(9);
    expect(written('sub-agreement.added')).toBe(2);
  });

  it('shows cancelled assessments, revisions, both instruments, and both policies on what does not apply', () => {
    const assessments = rows.flatMap((row) => readAssessments(fileOf(row), demo.journal.instruments));
    expect(assessments.some(({ status }) => status === 'cancelled')).toBe(true);
    const revisions = assessments.filter(({ record }) => record.started.fact.revises !== null);
    expect(new Set(revisions.map(({ status }) => status))).toEqual(new Set(['in-progress', 'final']));
    expect(new Set(assessments.map(({ record }) => record.started.fact.instrument)).size).toBe(2);
    const policies = assessments.map(({ record }) => record.started.fact.naPolicy);
    expect(new Set(policies)).toEqual(new Set(['counts-as-met', 'excluded', null]));
    const both = rows.filter(
      (row) =>
        new Set(Object.values(fileOf(row).assessments).map(({ started }) => started.fact.instrument)).size ===
        2,
    );
    expect(both.length).toBeGreaterThan(0);
  });

  it('shows every kind of decision, some with a Note for the Record', () => {
    const decisions = rows
      .flatMap((row) => Object.values(fileOf(row).assessments))
      .flatMap((record) => record.decisions.map(({ fact }) => fact));
    expect(new Set(decisions.map(({ decision }) => decision))).toEqual(
      new Set(['proceed', 'proceed-with-conditions', 'do-not-proceed']),
    );
    expect(decisions.filter(({ noteForRecord }) => noteForRecord !== null).length).toBeGreaterThan(2);
  });

  it('shows deadlines that are near and deadlines that have passed', () => {
    const dates = (kind: string) =>
      rows.flatMap(({ dues }) => dues.filter((due) => due.kind === kind).map(({ on }) => on ?? ''));
    for (const kind of ['improvement-ends', 'basis-ends', 'expiry-warning']) {
      expect(dates(kind).some((on) => on < today)).toBe(true);
      expect(dates(kind).some((on) => on > today)).toBe(true);
    }
    const ends = rows.flatMap(({ validUntil }) => validUntil ?? []);
    expect(ends.some((on) => on < today)).toBe(true);
    expect(ends.some((on) => on > today && on < '2026-06-18')).toBe(true);
  });

  it('has gaps that a second review closed, so that the rating of the ledger and the gaps differ', () => {
    const closed = rows.filter(
      ({ rating, gaps, determination }) =>
        determination === 'preliminary' && rating !== 'full' && gaps.length === 0,
    );
    expect(closed.length).toBeGreaterThan(0);
  });

  it('shows plans in every state, a contradiction, visits with counts, and agreements with missing clauses', () => {
    const kinds = new Set(rows.flatMap(({ dues }) => dues.map(({ kind }) => kind)));
    for (const kind of ['action-due', 'visit-due', 'agreement-ends', 'contradiction', 're-review-proposed'])
      expect(kinds).toContain(kind);
    expect(kinds).toContain('gap-without-action');
    const actions = rows.flatMap((row) => readActions(fileOf(row)));
    expect(new Set(actions.map(({ standing }) => standing.status))).toEqual(new Set(actionStatuses));
    const activities = rows.flatMap((row) => Object.values(fileOf(row).activities));
    expect(activities.some(({ fact }) => fact.activity.checks.length > 2)).toBe(true);
    const agreements = rows.flatMap((row) => row.agreements);
    expect(agreements.length).toBeGreaterThan(7);
    expect(agreements.some(({ absent }) => absent > 0)).toBe(true);
    // Of two contracts under one agreement one passes the clauses on.
    expect(agreements.flatMap(({ subGaps }) => subGaps)).toHaveLength(1);
    expect(kinds).toContain('sub-agreement-gaps');
    expect(agreements.some(({ absent, unchecked }) => absent + unchecked === 0)).toBe(true);
    expect(readActions(fileOf(named('Hope for Rural Women Association') as KeptRow))).toEqual([]);
  });

  it('has people with roles and languages, the officer at this device, and partners assigned to several', () => {
    const workspace = loadWorkspaceFile(demo.journal.store);
    const people = listPeople(workspace);
    expect(new Set(people.flatMap(({ roles }) => roles))).toEqual(new Set(roleSchema.options));
    expect(new Set(people.map(({ language }) => language)).size).toBeGreaterThan(2);
    const here = people.find(({ id }) => id === personAt(workspace, demo.journal.store.device.id));
    expect(here?.name).toBe('Demo Officer');
    const assigned = rows.flatMap(({ assigned }) => assigned.map(({ name }) => name));
    expect(assigned.length).toBeGreaterThan(15);
    expect(new Set(assigned).size).toBeGreaterThan(3);
    expect(entriesOf(demo.journal).some(({ type }) => type === 'assessment.assigned')).toBe(true);
  });

  it('has due diligence: screening, a flag that headquarters cleared, and one that is open and blocks', () => {
    const facts = rows.flatMap((row) => readDiligence(fileOf(row)));
    expect(new Set(facts.map(({ recorded }) => recorded.fact.kind)).size).toBeGreaterThan(5);
    const flags = facts.filter(({ recorded }) => isFlag(recorded.fact));
    expect(flags.every(({ escalation }) => escalation !== null)).toBe(true);
    expect(flags.map(({ resolution }) => resolution?.outcome ?? 'open').sort()).toEqual(['cleared', 'open']);
    expect(rows.filter(({ diligence }) => diligence.blocks.length > 0)).toMatchObject([
      { name: 'Mlima Health and Dignity Trust', stage: 'decision' },
    ]);
  });

  it('keeps an annex, and the contract that came back with two values changed', () => {
    const [signed] = rows.filter(({ name }) => name === 'Lakeshore Widows and Orphans Network').map(fileOf);
    const [agreement] = readAgreements(signed as PartnerFile);
    expect(agreement?.record.annexes.map(({ fact }) => fact.file.kind)).toEqual(['word']);
    const [check] = agreement?.record.checks ?? [];
    const changed = check?.fact.deviations.filter(({ kind }) => kind !== 'unchanged') ?? [];
    expect(changed.map(({ kind, clause }) => [kind, clause])).toEqual([
      ['changed', 'disclosure'],
      ['changed', 'reporting'],
    ]);
  });

  it('holds the organisations of the samples as their answers say', () => {
    expect(named('Hope for Rural Women Association')).toMatchObject({
      rating: 'medium',
      gaps: ['CS3', 'CS7'],
    });
    expect(named('جمعية النور للتنمية المحلية')).toMatchObject({ rating: 'low' });
    expect(named('Fundación Barrio Seguro')).toMatchObject({ rating: 'full', status: 'final' });
    expect(named('Relief Bridge International')).toMatchObject({
      status: 'in-progress',
      open: 1,
      rating: null,
    });
    for (const name of [
      '社区减灾与妇女发展中心',
      '=SUM(1+1) Community Works',
      'Tulia & Sons <Builders> Cooperative',
    ]) {
      expect(named(name)).toBeDefined();
    }
  });

  it('links country offices to their headquarters', () => {
    const headquarters = named('Relief Bridge International (HQ)');
    const offices = rows.filter((row) =>
      fileOf(row).registers['partner/headquartersId']?.some(({ value }) => value === headquarters?.id),
    );
    expect(offices.length).toBe(3);
  });

  it('says of every partner that it is fictional, in the language in which the office reviews it', () => {
    const said = rows.map((row) => fileOf(row).registers['partner/notes']?.[0]?.value);
    for (const { text } of shippedDemo().texts) {
      const notes = said.filter((note) => String(note).startsWith(text.office.fictionalNote));
      expect([text.language, notes.length > 0]).toEqual([text.language, true]);
    }
    const words = shippedDemo().texts.map(({ text }) => text.office.fictionalNote);
    expect(said.filter((note) => !words.some((each) => String(note).startsWith(each)))).toEqual([]);
  });

  it('repeats hardly any comment', () => {
    const comments = rows
      .flatMap((row) => readAssessments(fileOf(row), demo.journal.instruments))
      .filter(({ record }) => record.started.fact.revises === null)
      .flatMap(({ answers, reviews }) => [...Object.values(answers), ...Object.values(reviews)])
      .flatMap(({ comment }) => comment ?? []);
    expect(comments.length).toBeGreaterThan(400);
    expect(new Set(comments).size / comments.length).toBeGreaterThan(0.97);
    expect(comments.filter((comment) => /[{}]|undefined|NaN/.test(comment))).toEqual([]);
  });

  it('happened before today, each entry at a moment of its own', () => {
    const partnerEntries = entriesOf(demo.journal).filter(({ stream }) => stream !== 'workspace');
    expect(partnerEntries.filter(({ at }) => at.slice(0, 10) >= today)).toEqual([]);
    // A check of clauses and the adding of actions are one act of many entries.
    const acts = partnerEntries.filter(({ type }) => !inBatches.includes(type));
    expect(new Set(acts.map(({ at }) => at)).size).toBeGreaterThan(acts.length * 0.95);
  });

  it('passes the full check of a workspace', () => {
    expect(checkWorkspace(demo.journal)).toMatchObject({ problems: [] });
  });

  it('is the same record to the last signature when one device makes it again on the same day', async () => {
    const again = await makeDemo(today);
    expect(entriesOf(again.journal)).toEqual(entriesOf(demo.journal));
    await again.remove();
  });

  it('differs on another device in ids, references and signatures alone', async () => {
    const other = await makeDemo(today, 2);
    const others = other.journal.rows.all();
    expect(others.map(withoutDevice)).toEqual(rows.map(withoutDevice));
    const ids = all(({ id }) => id);
    expect(others.filter(({ id }) => ids.has(id))).toEqual([]);
    await other.remove();
  });
});

describe('the demo on any day', () => {
  it.each(['2024-02-29', '2026-03-31', '2027-01-01', '2027-03-01', '2027-12-31', '2028-05-30'])(
    'has the same partners in the same states on %s',
    async (day) => {
      const demo = await makeDemo(day);
      const reference = await makeDemo(today);
      const state = ({ name, status, stage, rating, gaps, open }: KeptRow) => [
        name,
        status,
        stage,
        rating,
        gaps,
        open,
      ];
      const sorted = ({ journal }: MadeDemo) => journal.rows.all().map(state).sort();
      expect(sorted(demo)).toEqual(sorted(reference));
      await demo.remove();
      await reference.remove();
    },
  );
});
