import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssessmentView } from '../../shared/rules/assessment/assessment-view.ts';
import type { TodoRow } from '../../shared/rules/deadline/due.ts';
import type { EvidenceView } from '../../shared/rules/evidence/evidence-view.ts';
import type { ActivityView } from '../../shared/rules/follow-up/follow-up-view.ts';
import type { PlanView, Proposal } from '../../shared/rules/plan/plan-view.ts';
import type { PartnerRow } from '../../shared/rules/register/partner-view.ts';
import { passphrase, startApp, value } from '../support/app.ts';
import { head, officer } from '../support/desk.ts';
import { fillPlan } from '../support/fill-plan.ts';
import { pseaAt } from './support/psea.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { today as day } from './support/today.ts';

// The way of the demo's partners from their gaps to the final determination, on the built command line alone.

const home = temporaryFolder();
const desk = join(home.folder, 'desk');
mkdirSync(desk);
afterAll(() => home.remove());

const today = day.toString();
const daysAfter = (date: string, days: number) => Temporal.PlainDate.from(date).add({ days }).toString();
const psea = pseaAt({ desk, dataFolder: join(home.folder, 'data'), passphrase });

interface Determined {
  readonly assessment: AssessmentView;
  readonly row: PartnerRow;
}

/** Flags by name; what is no text is given as JSON. */
type Flags = Readonly<Record<string, string | object>>;

function run(command: string, flags: Flags) {
  const given = Object.entries({ ...flags, workspace: 'demo' }).flatMap(([name, content]) => [
    `--${name}`,
    typeof content === 'string' ? content : JSON.stringify(content),
  ]);
  return psea([...command.split(' '), ...given]);
}

/** What a command said as JSON; it has to be done. */
async function done<Output>(command: string, flags: Flags): Promise<Output> {
  const { exit, stdout, stderr } = await run(command, flags);
  expect([exit, stderr], command).toEqual([0, '']);
  return JSON.parse(stdout) as Output;
}

/** The code with which a command was refused. */
async function refusal(command: string, flags: Flags): Promise<string> {
  const { exit, stderr } = await run(command, flags);
  expect(exit, command).toBe(1);
  return (JSON.parse(stderr) as { code: string }).code;
}

async function find(search: string): Promise<{ row: PartnerRow; assessment: string }> {
  const { rows } = await done<{ rows: PartnerRow[] }>('partner list', { search });
  const [row] = rows;
  if (!row?.assessment) throw new Error(`${search} has no assessment.`);
  return { row, assessment: row.assessment.reference };
}

/** "overdue action-due CS3": what is to do about a partner on a day. */
async function due(partner: string, asOf = today): Promise<string[]> {
  const { rows } = await done<{ rows: TodoRow[] }>('todo', { partner, 'as-of': asOf });
  return rows.map(({ kind, state, standard }) => `${state} ${kind} ${standard ?? ''}`.trim());
}

// Made here and not by the command, since a key that is cheap to guess opens sooner: each command opens anew.
beforeAll(async () => {
  const folder = join(desk, 'demo');
  const { client, end } = startApp({ folder, today });
  value(await client.demo.create({ folder, passphrase }));
  await end();
});

describe('Hope for Rural Women Association', () => {
  let partner: string;
  let assessment: string;
  let windowEnd: string;

  it('begins with two gaps, for which actions are proposed and planned', async () => {
    const found = await find('Hope for Rural Women');
    expect(found.row).toMatchObject({ rating: 'medium', gaps: ['CS3', 'CS7'] });
    partner = found.row.reference;
    assessment = found.assessment;
    expect(await due(partner)).toContain('waiting gap-without-action CS7');
    const { rows } = await done<{ rows: Proposal[] }>('plan list-proposals', { partner });
    expect(rows.map(({ standard }) => standard)).toEqual(['CS3', 'CS7']);
    windowEnd = rows[0]?.window?.until ?? '';
    const fields = { responsible: 'Mary Deng, PSEA focal point', dueOn: windowEnd };
    const { plan } = await done<{ plan: PlanView }>('plan add', {
      partner,
      actions: [
        { standard: 'CS3', library: 'add-screening-to-recruitment', ...fields },
        { standard: 'CS7', library: 'write-investigation-procedure', ...fields },
      ],
    });
    expect(plan.actions.map(({ reference }) => reference)).toEqual([`${partner}/A1`, `${partner}/A2`]);
  });

  it('is noted, visited, and put on the list and into the calendar', async () => {
    const action = `${partner}/A1`;
    await done('plan update', { action, status: 'in-progress', note: 'The board has adopted the form.' });
    const finding = { standard: 'CS3', text: 'Reference checks in five files.', tendency: 'better' };
    const { activity } = await done<{ activity: ActivityView }>('follow-up add', {
      partner,
      kind: 'programme-visit',
      place: 'Torit',
      findings: [finding],
      actions: action,
      'next-on': daysAfter(today, 30),
    });
    expect(activity).toMatchObject({ kind: 'programme-visit', findings: [finding] });
    expect(await due(partner, windowEnd)).toContain('today action-due CS3');
    expect(await due(partner, daysAfter(windowEnd, 1))).toContain('overdue action-due CS3');
    const { file } = await done<{ file: string }>('calendar export', { partner, out: 'hope.ics' });
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const actions = events.filter(({ summary }) => summary.startsWith('Plan action due'));
    expect(actions.map(({ startDate }) => startDate.toString())).toEqual([windowEnd, windowEnd]);
  });

  it('gets its plan as Word and as a workbook, which comes back with what was done', async () => {
    await done('plan export-word', { partner, out: 'plan.docx' });
    const { file } = await done<{ file: string }>('plan export-excel', { partner, out: 'plan.xlsx' });
    const filled = await fillPlan(readFileSync(file), {
      [`${partner}/A2`]: { status: 'Done', note: 'The board adopted the procedure.' },
    });
    writeFileSync(join(desk, 'returned.xlsx'), filled);
    const { changed } = await done<{ changed: { plan: PlanView } }>('plan import', { file: 'returned.xlsx' });
    expect(changed.plan.actions[1]?.standing.status).toBe('done-by-partner');
  });

  it('has its actions verified with evidence alone, which proposes a re-review', async () => {
    for (const [action, standard, type] of [
      [`${partner}/A1`, 'CS3', 'recruitment-procedure'],
      [`${partner}/A2`, 'CS7', 'investigation-procedure'],
    ] as const) {
      const verified = { action, status: 'verified' };
      expect(await refusal('plan update', verified)).toBe('VERIFICATION_NEEDS_EVIDENCE');
      const { evidence } = await done<{ evidence: EvidenceView }>('evidence add', {
        partner,
        sighting: { place: 'Torit', on: today, by: officer },
        title: `Seen for ${standard}`,
        'document-type': type,
        links: [{ assessment, standard }],
      });
      await done('plan update', { ...verified, evidence: evidence.reference });
    }
    expect(await due(partner)).toEqual(
      expect.arrayContaining(['waiting re-review-proposed CS3', 'waiting re-review-proposed CS7']),
    );
  });

  it('reaches full capacity, and the preliminary determination stays as signed', async () => {
    const yes = { answer: 'yes', comment: 'Seen in Torit.' };
    await done('assessment record-reviews', { assessment, reviews: { CS3: yes, CS7: yes } });
    const final = await done<Determined>('assessment determine', { assessment, kind: 'final' });
    expect(final.row).toMatchObject({ rating: 'full', determination: 'final', gaps: [] });
    expect(final.assessment.outcome).toMatchObject({ result: 'reached', closed: ['CS3', 'CS7'] });
    expect(final.assessment.ledger.map(({ fact }) => fact)).toMatchObject([
      { kind: 'self' },
      { kind: 'preliminary', score: { rating: 'medium', met: 4, notMet: 2, notApplicable: 2 } },
      { kind: 'final', score: { rating: 'full', met: 6, notMet: 0, notApplicable: 2 } },
    ]);
    const left = (await due(partner)).join('\n');
    expect(left).not.toMatch(/CS3|CS7|improvement-ends|final-determination-due/);
  });
});

describe('جمعية النور', () => {
  it('stays low, and its final determination is recorded with a consequence alone', async () => {
    const { assessment } = await find('جمعية النور للتنمية المحلية');
    const determine = { assessment, kind: 'final' };
    expect(await refusal('assessment determine', determine)).toBe('CONSEQUENCE_REQUIRED');
    const final = await done<Determined>('assessment determine', {
      ...determine,
      'consequence-kind': 'suspend',
      justification: 'Below the minimum for four months.',
      approver: head,
      'consequence-on': today,
    });
    expect(final.row).toMatchObject({ rating: 'low', determination: 'final' });
    expect(final.assessment.consequences).toMatchObject([{ fact: { kind: 'suspend', approver: head } }]);
  });
});
