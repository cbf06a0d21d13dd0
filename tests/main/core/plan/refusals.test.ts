import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { code, passphrase, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';
import { determinedPartner } from '../../../support/determined.ts';

let test: TestApp;
let partner: string;
let assessment: string;
let action: string;
beforeEach(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
  ({ partner, assessment } = await determinedPartner(test, 'YYNYYYNY'));
  value(
    await test.client.plan.add({
      partner,
      actions: [{ standard: 'CS3', library: 'start-reference-checks' }],
    }),
  );
  action = `${partner}/A1`;
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

type New = Parameters<TestApp['client']['plan']['add']>[0]['actions'][number];
type Update = Omit<Parameters<TestApp['client']['plan']['update']>[0], 'action'>;
const add = (...actions: New[]) => test.client.plan.add({ partner, actions });
const update = (given: Update) => test.client.plan.update({ action, ...given });
const own = { title: 'Fictional action', verification: 'Seen.', dueOn: '2026-05-01' };

async function seen(fields: { expiresOn?: string } = {}): Promise<string> {
  const sighting = { place: 'Fictional office', on: '2026-03-02', by: officer };
  return value(await test.client.evidence.add({ partner, sighting, fields })).evidence.reference;
}

describe('adding an action', () => {
  it.each<[string, string, New]>([
    ['UNKNOWN_LIBRARY_ACTION', 'an unknown library entry', { standard: 'CS3', library: 'do-nothing' }],
    [
      'UNKNOWN_LIBRARY_ACTION',
      'an entry that serves another standard',
      { standard: 'CS7', library: 'start-reference-checks' },
    ],
    ['UNKNOWN_STANDARD', 'a standard that nobody asks', { standard: 'CS12', ...own }],
    ['ASSESSMENT_NOT_FOUND', 'an unknown assessment', { standard: 'CS3', assessment: 'SS/1', ...own }],
    ['DUE_OUTSIDE_WINDOW', 'the day after the window', { standard: 'CS3', ...own, dueOn: '2026-09-03' }],
    ['DUE_OUTSIDE_WINDOW', 'the day before the window', { standard: 'CS3', ...own, dueOn: '2026-03-01' }],
    [
      'DUE_OUTSIDE_WINDOW',
      'a blank reason',
      { standard: 'CS3', ...own, dueOn: '2026-09-03', dueReason: ' ' },
    ],
  ])('is refused with %s for %s, and none of the batch is kept', async (expected, _what, wrong) => {
    expect(code(await add({ standard: 'CS7', ...own }, wrong))).toBe(expected);
    expect(value(await test.client.plan.get({ partner })).plan.actions).toHaveLength(1);
  });

  it('says all that is lacking where nothing of the library is taken', async () => {
    const refused = await add({ standard: 'CS7' });
    expect(refused).toMatchObject({
      error: { code: 'ACTION_INCOMPLETE', details: { missing: ['title', 'verification', 'dueOn'] } },
    });
    expect(await add({ standard: 'CS7', title: 'Fictional action', dueOn: '2026-05-01' })).toMatchObject({
      error: { details: { missing: ['verification'] } },
    });
  });

  it('keeps a date outside of the window with its reason, and drops a reason inside it', async () => {
    const dueReason = 'The service can only come in autumn.';
    const { plan } = value(
      await add(
        { standard: 'CS7', ...own, dueOn: '2026-10-01', dueReason },
        { standard: 'CS7', ...own, dueOn: '2026-09-02', dueReason },
      ),
    );
    expect(plan.actions.slice(1)).toMatchObject([
      { reference: `${partner}/A2`, dueReason, outsideWindow: true },
      { reference: `${partner}/A3`, dueReason: null, outsideWindow: false },
    ]);
  });

  it('is refused in the future, for an unknown and for an archived partner', async () => {
    const actions = [{ standard: 'CS7', ...own }];
    expect(code(await test.client.plan.add({ partner, actions, on: '2026-03-03' }))).toBe('FUTURE_DATE');
    expect(code(await test.client.plan.add({ partner: 'SS-9', actions }))).toBe('PARTNER_NOT_FOUND');
    expect(code(await test.client.plan.get({ partner: 'SS-9' }))).toBe('PARTNER_NOT_FOUND');
    expect(code(await test.client.plan.listProposals({ partner: 'SS-9' }))).toBe('PARTNER_NOT_FOUND');
    value(await test.client.partner.archive({ partner, reason: 'Fictional end.' }));
    expect(code(await add(...actions))).toBe('PARTNER_ARCHIVED');
    expect(code(await update({ note: 'Late note.' }))).toBe('PARTNER_ARCHIVED');
  });

  it('takes the gap of another assessment when it is named, and the newest with the gap when none is', async () => {
    const { assessment: legacy } = value(
      await test.client.assessment.start({ partner, instrument: 'unicef-sea-2020' }),
    );
    const { plan } = value(
      await add(
        { standard: 'CS2', assessment: legacy.reference, library: 'start-reference-checks' },
        { standard: 'CS3', ...own },
        { standard: 'CS1', ...own },
      ),
    );
    const places = plan.actions.slice(1).map((each) => [each.assessment.reference, each.gap !== '']);
    expect(places).toEqual([
      [legacy.reference, false],
      [assessment, true],
      [assessment, false],
    ]);
  });
});

it('is supported by the office’s own entity where nobody is named', async () => {
  const { folder } = test;
  value(await test.client.workspace.close({}));
  value(
    await test.client.workspace.create({
      folder: `${folder}-2`,
      passphrase,
      office: 'Fictional office',
      entity: 'UNHCR',
      officer,
    }),
  );
  const other = await determinedPartner(test, 'YYNYYYNY');
  const { plan } = value(
    await test.client.plan.add({
      partner: other.partner,
      actions: [
        { standard: 'CS7', ...own },
        { standard: 'CS7', ...own, supportedBy: ['UNICEF', 'UNFPA', 'UNICEF'] },
        { standard: 'CS7', ...own, supportedBy: [] },
      ],
    }),
  );
  expect(plan.actions.map(({ supportedBy }) => supportedBy)).toEqual([['UNHCR'], ['UNICEF', 'UNFPA'], []]);
  expect(plan.entities).toEqual(['UNHCR', 'UNICEF', 'UNFPA']);
});

describe('verifying an action', () => {
  it('needs evidence that is known, and that stands on that day', async () => {
    expect(code(await update({ status: 'verified' }))).toBe('VERIFICATION_NEEDS_EVIDENCE');
    expect(code(await update({ status: 'verified', evidence: [`${partner}/E9`] }))).toBe(
      'EVIDENCE_NOT_FOUND',
    );
    const [withdrawn, insufficient, replaced, expired] = [
      await seen(),
      await seen(),
      await seen(),
      await seen({ expiresOn: '2026-03-10' }),
    ];
    value(await test.client.evidence.withdraw({ evidence: withdrawn, reason: 'Added by mistake.' }));
    value(
      await test.client.evidence.review({
        evidence: insufficient,
        review: { status: 'insufficient', reason: 'Not signed.' },
      }),
    );
    const sighting = { place: 'Fictional office', on: '2026-03-02', by: officer };
    value(await test.client.evidence.add({ partner, sighting, revises: replaced }));
    test.setToday('2026-03-11');
    for (const evidence of [withdrawn, insufficient, replaced, expired]) {
      expect(code(await update({ status: 'verified', evidence: [evidence] }))).toBe(
        'VERIFICATION_NEEDS_EVIDENCE',
      );
    }
    // On its last day it still stood.
    const { action: kept } = value(
      await update({ status: 'verified', evidence: [expired], on: '2026-03-10' }),
    );
    expect(kept.standing).toMatchObject({ status: 'verified', on: '2026-03-10' });
  });

  it('takes evidence that was named before, and adds some later', async () => {
    const [first, second] = [await seen(), await seen()];
    value(await update({ status: 'done-by-partner', evidence: [first] }));
    value(await update({ status: 'verified' }));
    const { action: kept } = value(await update({ evidence: [second] }));
    expect(kept.evidence.map(({ reference }) => reference)).toEqual([first, second]);
    const { rows } = value(await test.client.evidence.list({ assessment }));
    expect(rows.map(({ reference }) => reference)).toEqual([first, second]);
  });

  it('closes it: only notes, evidence and taking it up again are possible', async () => {
    value(await update({ status: 'verified', evidence: [await seen()] }));
    expect(code(await update({ set: { title: 'Another title' } }))).toBe('ACTION_CLOSED');
    expect(code(await update({ status: 'dropped', reason: 'No longer needed.' }))).toBe('ACTION_CLOSED');
    expect(code(await update({ note: 'Seen again.' }))).toBe('ok');
    const { action: open } = value(
      await update({ status: 'in-progress', reason: 'Forms are not used.', set: { dueOn: '2026-06-01' } }),
    );
    expect(open).toMatchObject({
      dueOn: '2026-06-01',
      standing: { reason: 'Forms are not used.', evidence: [] },
    });
    // What closed it before did not hold.
    expect(code(await update({ status: 'verified' }))).toBe('VERIFICATION_NEEDS_EVIDENCE');
    expect(open.moves.map(({ status }) => status)).toEqual(['not-started', 'verified', 'in-progress']);
  });
});

describe('changing an action', () => {
  it('needs a reason to drop it, and drops it out of what its gap rests on', async () => {
    expect(code(await update({ status: 'dropped' }))).toBe('DROP_NEEDS_REASON');
    expect(code(await update({ status: 'dropped', reason: '...' }))).toBe('DROP_NEEDS_REASON');
    const { plan } = value(await update({ status: 'dropped', reason: 'Covered by another action.' }));
    expect(plan.counts).toMatchObject({ open: 0, dropped: 1 });
    expect(plan.assessments[0]?.gaps[0]).toMatchObject({ actions: [], reviewProposed: false });
    const [offer] =
      value(await test.client.plan.listProposals({ partner })).rows[0]?.actions.filter(
        ({ library }) => library === 'start-reference-checks',
      ) ?? [];
    expect(offer?.planned).toBe(false);
    expect(code(await update({ status: 'not-started' }))).toBe('ACTION_CLOSED');
  });

  it('is refused where nothing differs, on a wrong date, or for an unknown action', async () => {
    const title = value(await test.client.plan.get({ partner })).plan.actions[0]?.title ?? '';
    expect(code(await update({}))).toBe('NOTHING_TO_CHANGE');
    expect(code(await update({ status: 'not-started', set: { title } }))).toBe('NOTHING_TO_CHANGE');
    expect(code(await update({ note: 'Tomorrow.', on: '2026-03-03' }))).toBe('FUTURE_DATE');
    expect(code(await update({ status: 'in-progress', on: '2026-03-01' }))).toBe('DATE_TOO_EARLY');
    expect(code(await test.client.plan.update({ action: `${partner}/A9`, note: 'Which?' }))).toBe(
      'ACTION_NOT_FOUND',
    );
    expect(code(await test.client.plan.update({ action: 'A1', note: 'Which?' }))).toBe('ACTION_NOT_FOUND');
  });

  it('asks for a reason again when the date outside of the window moves', async () => {
    expect(code(await update({ set: { dueOn: '2026-10-01' } }))).toBe('DUE_OUTSIDE_WINDOW');
    const dueReason = 'The service can only come in autumn.';
    expect(value(await update({ set: { dueOn: '2026-10-01', dueReason } })).action).toMatchObject({
      dueOn: '2026-10-01',
      dueReason,
      outsideWindow: true,
    });
    expect(code(await update({ set: { dueOn: '2026-11-01' } }))).toBe('DUE_OUTSIDE_WINDOW');
    expect(code(await update({ set: { dueReason: null } }))).toBe('DUE_OUTSIDE_WINDOW');
    expect(value(await update({ set: { dueOn: '2026-08-31' } })).action.dueReason).toBeNull();
  });
});
