import { afterEach, beforeEach, expect, it } from 'vitest';
import { startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { officer } from '../../../support/desk.ts';
import { determinedPartner } from '../../../support/determined.ts';

let test: TestApp;
beforeEach(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

it.each(['fr', 'es', 'ar', 'ru', 'zh'] as const)(
  'offers the library in the language of the partner, and keeps it so in the plan: %s',
  async (language) => {
    const { client } = test;
    const { partner } = await determinedPartner(test, 'YYNYYYYY');
    const library = value(await client.plan.listLibrary({})).texts;
    const words = library[language]?.actions['start-reference-checks'];
    expect(words?.title).not.toBe(library.en?.actions['start-reference-checks']?.title);
    const [gap] = value(await client.plan.listProposals({ partner, language })).rows;
    expect(gap?.actions.every((offer) => offer.language === language)).toBe(true);
    expect(gap?.actions.find((offer) => offer.library === 'start-reference-checks')).toMatchObject({
      title: words?.title,
      steps: words?.steps,
    });
    const { plan } = value(
      await client.plan.add({
        partner,
        language,
        actions: [{ standard: 'CS3', library: 'start-reference-checks' }],
      }),
    );
    expect(JSON.stringify(plan)).toContain(JSON.stringify(words?.title).slice(1, -1));
  },
);

it('leads from gaps through actions and evidence to a review that says so', async () => {
  const { client } = test;
  const { partner, assessment } = await determinedPartner(test, 'YYNYYYNY');

  const proposed = value(await client.plan.listProposals({ partner }));
  expect(proposed.rows.map(({ standard }) => standard)).toEqual(['CS3', 'CS7']);
  const [vetting] = proposed.rows;
  expect(vetting).toMatchObject({
    gap: 'Fictional gap in the words of the reviewer.',
    window: { from: '2026-03-02', until: '2026-09-02' },
  });
  const offer = vetting?.actions.find(({ library }) => library === 'start-reference-checks');
  expect(offer).toMatchObject({ dueOn: '2026-04-13', planned: false, language: 'en', priority: 'high' });

  const added = value(
    await client.plan.add({
      partner,
      actions: [
        { standard: 'CS3', library: 'start-reference-checks' },
        {
          standard: 'CS7',
          title: 'Agree with a fictional investigation service',
          verification: 'Signed agreement.',
          dueOn: '2026-06-30',
          responsible: 'Grace Achieng, Director',
          supportedBy: ['UN-Habitat', 'UNICEF'],
          budget: { amount: 1200, currency: 'USD' },
        },
      ],
    }),
  );
  expect(added.row.openActions).toBe(2);
  expect(added.plan.entities).toEqual(['UN-Habitat', 'UNICEF']);
  const [first, second] = added.plan.actions;
  expect([first?.reference, second?.reference]).toEqual([`${partner}/A1`, `${partner}/A2`]);
  expect(first).toMatchObject({
    assessment: { reference: assessment },
    title: offer?.title,
    description: [offer?.why, ...(offer?.steps ?? [])].join('\n'),
    verification: offer?.verification,
    gap: 'Fictional gap in the words of the reviewer.',
    dueOn: '2026-04-13',
    dueReason: null,
    standing: { status: 'not-started', on: '2026-03-02' },
    supportedBy: [],
  });
  expect(value(await client.plan.listProposals({ partner })).rows[0]?.actions).toContainEqual({
    ...offer,
    planned: true,
  });

  test.setToday('2026-04-20');
  const late = value(await client.plan.get({ partner }));
  expect(late.plan.counts).toMatchObject({ open: 2, overdue: 1 });
  expect(late.deadlines).toContainEqual(
    expect.objectContaining({ kind: 'action-due', on: '2026-04-13', state: 'overdue' }),
  );
  const action = `${partner}/A1`;
  const progress = value(
    await client.plan.update({
      action: action.toLowerCase(),
      status: 'in-progress',
      note: 'Form for reference checks is drafted.',
      set: { dueOn: '2026-05-15', priority: 'normal' },
      on: '2026-04-18',
    }),
  );
  expect(progress.action).toMatchObject({
    dueOn: '2026-05-15',
    priority: 'normal',
    overdue: false,
    standing: { status: 'in-progress', on: '2026-04-18' },
    notes: [{ on: '2026-04-18', text: 'Form for reference checks is drafted.', by: officer }],
  });
  expect(progress.action.moves.map(({ status }) => status)).toEqual(['not-started', 'in-progress']);

  const sighting = { place: 'Fictional field office', on: '2026-04-20', by: officer };
  const { evidence } = value(
    await client.evidence.add({ partner, sighting, fields: { title: 'Completed reference checks' } }),
  );
  const verified = value(
    await client.plan.update({ action, status: 'verified', evidence: [evidence.reference] }),
  );
  expect(verified.action).toMatchObject({
    contradiction: true,
    evidence: [{ reference: evidence.reference, title: 'Completed reference checks' }],
  });
  expect(verified.row.openActions).toBe(1);
  const gapOf = (plan: typeof verified.plan) =>
    plan.assessments[0]?.gaps.find(({ standard }) => standard === 'CS3');
  expect(gapOf(verified.plan)).toMatchObject({ open: true, reviewProposed: true, actions: [action] });
  // The standard's next review has the document at hand.
  const { links } = value(await client.evidence.list({ assessment })).rows[0]?.fields ?? {};
  expect(links).toMatchObject([{ standard: 'CS3' }]);

  const reviews = { CS3: { answer: 'yes', comment: 'Reference checks seen.' } };
  value(await client.assessment.recordReviews({ assessment, reviews }));
  const { plan } = value(await client.plan.get({ partner }));
  expect(gapOf(plan)).toMatchObject({
    open: false,
    reviewProposed: false,
    comment: 'Fictional gap in the words of the reviewer.',
  });
  expect(plan.actions[0]).toMatchObject({ contradiction: false, standing: { status: 'verified' } });
  expect(value(await client.plan.listProposals({ partner })).rows.map(({ standard }) => standard)).toEqual([
    'CS7',
  ]);
});

it('shows after the final determination what was verified and still is not met', async () => {
  const { client } = test;
  const { partner, assessment } = await determinedPartner(test, 'YYNYYYNY');
  value(
    await client.plan.add({ partner, actions: [{ standard: 'CS3', library: 'start-reference-checks' }] }),
  );
  const sighting = { place: 'Fictional field office', on: '2026-03-02', by: officer };
  const { evidence } = value(await client.evidence.add({ partner, sighting, fields: {} }));
  value(await client.assessment.determine({ assessment, kind: 'final' }));
  const action = `${partner}/A1`;
  const { plan } = value(
    await client.plan.update({ action, status: 'verified', evidence: [evidence.reference] }),
  );
  expect(plan.actions[0]?.contradiction).toBe(true);
  expect(plan.assessments[0]).toMatchObject({ final: true, window: null });
  expect(plan.assessments[0]?.gaps[0]).toMatchObject({ open: true, reviewProposed: false });
  // What was signed keeps the ground that it was signed on.
  expect(value(await client.evidence.list({ assessment })).total).toBe(0);
  expect(value(await client.plan.listProposals({ partner })).total).toBe(0);
  // Without a window any date will do.
  value(
    await client.plan.add({
      partner,
      actions: [{ standard: 'CS7', library: 'train-investigators', dueOn: '2028-01-31' }],
    }),
  );
});

it('lists the library in every language it has', async () => {
  const library = value(await test.client.plan.listLibrary({}));
  expect(library).toMatchObject({ modelText: true, total: library.rows.length });
  expect(Object.keys(library.texts)).toEqual(expect.arrayContaining(['ar', 'en']));
  const { partner } = await determinedPartner(test, 'YYNYYYNY');
  const arabic = value(await test.client.plan.listProposals({ partner, language: 'ar' })).rows[0]?.actions[0];
  expect(arabic?.title).toBe(library.texts.ar?.actions[arabic?.library ?? '']?.title);
});
