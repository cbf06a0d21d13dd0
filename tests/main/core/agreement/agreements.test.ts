import { afterEach, describe, expect, it } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../../support/app.ts';
import { determinedPartner } from '../../../support/determined.ts';

let test: TestApp;
const despite = 'Fictional reason of the head of office.';
afterEach(() => test.end());

async function partner(name: string, country = 'SS') {
  return value(await test.client.partner.create({ fields: { name, country } })).row;
}

async function add(of: string, reference: string, fields: object = {}) {
  return value(await test.client.agreement.add({ partner: of, fields: { reference, ...fields }, despite }));
}

const references = async (input: Parameters<TestApp['client']['agreement']['list']>[0]) =>
  value(await test.client.agreement.list(input)).rows.map(({ reference }) => reference);

describe('agreements of the register', () => {
  it('are found by reference and by id, and keep one reference each in any letter case', async () => {
    test = await startWithWorkspace();
    const hope = await partner('Fictional Hope Association');
    const union = await partner('Fictional Twin Union', 'UG');
    const added = await add(hope.reference, 'AOC-2026-001', { status: 'active' });
    expect(added.row.agreements).toMatchObject([{ reference: 'AOC-2026-001', status: 'active', absent: 0 }]);
    const taken = await test.client.agreement.add({
      partner: union.reference,
      fields: { reference: ' aoc-2026-001 ' },
    });
    expect(taken).toMatchObject({
      error: { code: 'AGREEMENT_REFERENCE_TAKEN', details: { partner: 'Fictional Hope Association' } },
    });
    for (const reference of ['aoc-2026-001', added.agreement.id]) {
      expect(value(await test.client.agreement.get({ agreement: reference })).id).toBe(added.agreement.id);
    }
    expect(code(await test.client.agreement.get({ agreement: 'AOC-0' }))).toBe('AGREEMENT_NOT_FOUND');
    expect(code(await test.client.agreement.add({ partner: 'nobody', fields: { reference: 'x' } }))).toBe(
      'PARTNER_NOT_FOUND',
    );
    expect(test.bugs).toEqual([]);
  });

  it('give their reference up when they are renamed or withdrawn, and stay readable', async () => {
    test = await startWithWorkspace();
    const hope = await partner('Fictional Hope Association');
    const first = await add(hope.reference, 'AOC-1');
    value(await test.client.agreement.edit({ agreement: 'AOC-1', fields: { reference: 'AOC-1/rev' } }));
    const second = await add(hope.reference, 'AOC-1');
    expect(
      code(await test.client.agreement.edit({ agreement: 'aoc-1/REV', fields: { reference: 'AOC-1' } })),
    ).toBe('AGREEMENT_REFERENCE_TAKEN');
    const withdrawn = value(await test.client.agreement.withdraw({ agreement: 'AOC-1', reason: 'Twice.' }));
    expect(withdrawn.row.agreements.map(({ id }) => id)).toEqual([first.agreement.id]);
    expect(code(await test.client.agreement.get({ agreement: 'AOC-1' }))).toBe('AGREEMENT_NOT_FOUND');
    expect(value(await test.client.agreement.get({ agreement: second.agreement.id })).withdrawn).toBe(
      'Twice.',
    );
    value(
      await test.client.agreement.edit({ agreement: first.agreement.id, fields: { reference: 'AOC-1' } }),
    );
    expect(value(await test.client.agreement.get({ agreement: 'AOC-1' })).id).toBe(first.agreement.id);
    expect(await references({})).toEqual(['AOC-1']);
    expect(
      value(await test.client.agreement.list({ partner: hope.id })).rows.map((row) => row.withdrawn),
    ).toEqual([null, 'Twice.']);
  });

  it('are listed by partner, status, country, entity, clauses, by picking, and by forgiving words', async () => {
    test = await startWithWorkspace();
    const espoir = await partner('Association Fictive Espoir et Développement', 'CD');
    const union = await partner('Fictional Twin Union', 'UG');
    await add(espoir.id, 'AOC-2', {
      status: 'active',
      entities: ['UN-Habitat'],
      programme: 'Water for Goma',
    });
    await add(espoir.id, 'AOC-10', { countries: ['RW'], parties: ['Ministère fictif'] });
    await add(union.id, 'MOU-1', { status: 'active' });
    const missing = { agreement: 'AOC-2', elements: { reporting: { state: 'absent' as const } } };
    expect(value(await test.client.agreement.checkElements(missing)).row.agreements).toMatchObject([
      { reference: 'AOC-2', absent: 1 },
      { reference: 'AOC-10', absent: 0 },
    ]);
    expect(await references({})).toEqual(['AOC-2', 'AOC-10', 'MOU-1']);
    expect(await references({ partner: espoir.reference })).toEqual(['AOC-2', 'AOC-10']);
    expect(await references({ status: 'active' })).toEqual(['AOC-2', 'MOU-1']);
    expect(await references({ country: 'CD' })).toEqual(['AOC-2']);
    expect(await references({ country: 'RW' })).toEqual(['AOC-10']);
    expect(await references({ entity: 'un-habitat' })).toEqual(['AOC-2']);
    expect(await references({ clauses: 'missing' })).toEqual(['AOC-2']);
    expect(await references({ clauses: 'complete' })).toEqual([]);
    expect(await references({ agreements: ['mou-1', 'AOC-10'] })).toEqual(['AOC-10', 'MOU-1']);
    expect(await references({ search: 'ministere' })).toEqual(['AOC-10']);
    expect(await references({ search: 'developement espoir' })).toEqual(['AOC-2', 'AOC-10']);
    expect(await references({ search: 'goma', status: 'draft' })).toEqual([]);
    expect(code(await test.client.agreement.list({ agreements: ['AOC-9'] }))).toBe('AGREEMENT_NOT_FOUND');
    expect(code(await test.client.agreement.list({ partner: 'nobody' }))).toBe('PARTNER_NOT_FOUND');
    value(await test.client.partner.archive({ partner: union.id, reason: 'Closed.' }));
    expect(await references({})).toEqual(['AOC-2', 'AOC-10']);
    expect(await references({ partner: union.id })).toEqual(['MOU-1']);
    expect(code(await test.client.agreement.edit({ agreement: 'MOU-1', fields: { programme: 'x' } }))).toBe(
      'PARTNER_ARCHIVED',
    );
    expect(test.bugs).toEqual([]);
  });

  it('are the same after the workspace was closed, opened and folded anew', async () => {
    test = await startWithWorkspace();
    const hope = await partner('Fictional Hope Association');
    await add(hope.id, 'AOC-1', {
      value: { amount: 10.5, currency: 'USD' },
      languages: ['en'],
      prevailing: 'en',
    });
    const elements = {
      survival: { state: 'not-applicable' as const, reason: 'Ends at once.' },
      reporting: { state: 'present' as const, article: '12.3', quote: '=SUM(1) <b>report</b>' },
    };
    const before = value(
      await test.client.agreement.checkElements({ agreement: 'AOC-1', elements }),
    ).agreement;
    value(await test.client.workspace.rebuild({}));
    expect(value(await test.client.agreement.get({ agreement: 'AOC-1' }))).toEqual(before);
    expect(before.elements.find(({ element }) => element === 'reporting')?.check?.quote).toBe(
      '=SUM(1) <b>report</b>',
    );
  });
});

describe('an agreement that no valid assessment carries', () => {
  const active = { status: 'active' } as const;
  const listed = async (assessment: 'missing' | 'valid') => await references({ assessment });

  it('becomes active with a reason alone, which stays with it and is shown', async () => {
    test = await startWithWorkspace();
    const { reference } = await partner('Fictional Hope Association');
    const fields = { reference: 'AOC-1', ...active };
    const refused = await test.client.agreement.add({ partner: reference, fields });
    expect(refused).toMatchObject({
      error: { code: 'AGREEMENT_NOT_CARRIED', details: { gate: 'never-assessed' } },
    });
    expect(await references({})).toEqual([]);
    const draft = value(
      await test.client.agreement.add({ partner: reference, fields: { reference: 'AOC-1' } }),
    );
    expect(draft.agreement).toMatchObject({ gate: null, excepted: false, exceptions: [] });
    expect(code(await test.client.agreement.edit({ agreement: 'AOC-1', fields: active }))).toBe(
      'AGREEMENT_NOT_CARRIED',
    );
    const { agreement } = value(
      await test.client.agreement.edit({ agreement: 'AOC-1', fields: active, despite }),
    );
    expect(agreement).toMatchObject({
      gate: 'never-assessed',
      excepted: true,
      exceptions: [{ gate: 'never-assessed', reason: despite, on: '2026-03-02' }],
    });
    expect(value(await test.client.agreement.get({ agreement: 'AOC-1' }))).toEqual(agreement);
    expect(await listed('missing')).toEqual(['AOC-1']);
    expect(await listed('valid')).toEqual([]);
    const { todo } = test.client;
    const { rows } = value(await todo.list({ kinds: ['agreement-not-carried'] }));
    expect(rows).toMatchObject([{ reference: 'AOC-1', state: 'waiting' }]);
  });

  it('needs none while the assessment is valid, asks from the day after, and a reason for one thing is none for another', async () => {
    test = await startWithWorkspace();
    const { partner: assessed, assessment } = await determinedPartner(test, 'YYYYYYYY');
    value(await test.client.assessment.determine({ assessment, kind: 'final' }));
    value(await test.client.agreement.add({ partner: assessed, fields: { reference: 'AOC-1', ...active } }));
    expect(await listed('valid')).toEqual(['AOC-1']);
    test.setToday('2031-03-02');
    expect(await listed('missing')).toEqual([]);
    test.setToday('2031-03-03');
    expect(await listed('missing')).toEqual(['AOC-1']);
    const given = value(await test.client.agreement.edit({ agreement: 'AOC-1', fields: {}, despite }));
    expect(given.agreement).toMatchObject({ gate: 'result-expired', excepted: true });
    expect(code(await test.client.agreement.edit({ agreement: 'AOC-1', fields: {} }))).toBe(
      'NOTHING_TO_CHANGE',
    );
    const { reference } = await partner('Fictional Twin Union');
    value(
      await test.client.agreement.add({
        partner: reference,
        fields: { reference: 'AOC-2', ...active },
        despite,
      }),
    );
    const { rows } = value(await test.client.agreement.list({}));
    expect(rows.map(({ gate }) => gate)).toEqual(['result-expired', 'never-assessed']);
  });

  it('is named when the work stops, and a reason from before does not cover that', async () => {
    test = await startWithWorkspace();
    const { partner: assessed, assessment } = await determinedPartner(test, 'YYNYYYNY');
    value(await test.client.agreement.add({ partner: assessed, fields: { reference: 'AOC-1', ...active } }));
    value(
      await test.client.assessment.decide({
        assessment,
        decision: 'do-not-proceed',
        justification: 'Fictional.',
      }),
    );
    const shown = value(await test.client.agreement.get({ agreement: 'AOC-1' }));
    expect(shown).toMatchObject({ gate: 'not-proceed', excepted: false });
    const [row] = value(await test.client.partner.list({})).rows;
    expect(row?.closed).toBe('not-proceed');
    expect(value(await test.client.assessment.get({ assessment })).stopped).toBe(true);
  });

  it('takes no reason without a word, and an old reason stands for no later decision', async () => {
    test = await startWithWorkspace();
    const { partner: assessed, assessment } = await determinedPartner(test, 'YYNYYYNY', { proceeds: false });
    const fields = { reference: 'AOC-1', ...active };
    for (const empty of ['\u200b\u200b', '.', '…'])
      expect(code(await test.client.agreement.add({ partner: assessed, fields, despite: empty }))).toBe(
        'INPUT_INVALID',
      );
    const added = value(await test.client.agreement.add({ partner: assessed, fields, despite }));
    expect(added.agreement).toMatchObject({ gate: 'not-proceed', excepted: true });
    test.setToday('2026-05-02');
    const justification = 'Fictional reason.';
    value(await test.client.assessment.decide({ assessment, decision: 'proceed', justification }));
    test.setToday('2026-06-02');
    value(await test.client.assessment.decide({ assessment, decision: 'do-not-proceed', justification }));
    const shown = value(await test.client.agreement.get({ agreement: 'AOC-1' }));
    expect(shown).toMatchObject({ gate: 'not-proceed', excepted: false });
  });
});
