import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemFolders } from '../../../main/adapters/system/folders.ts';
import type { Folders } from '../../../main/core/ports-folders.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { code, startWithWorkspace, type TestApp, value } from '../../support/app.ts';
import { addAgreement, blanks } from '../../support/final-annex.ts';
import { letterhead, letterheadBody } from '../../support/letterhead.ts';
import { decodeXml, unzipTexts } from '../../support/unzip.ts';
import { wordProblems } from '../../support/word-structure.ts';
import { stages } from './refusals/stages.ts';

let test: TestApp;
beforeEach(async () => {
  test = await startWithWorkspace({ today: '2026-03-02' });
});
afterEach(async () => {
  expect(test.bugs).toEqual([]);
  await test.end();
});

const wording = { 'marriage-exception': 'none' };

const agreement = async (reference: string, fields: Record<string, unknown> = {}) => {
  await addAgreement(test, reference, fields);
  return reference;
};

describe('an annex', () => {
  it('lists what is open, is written as a draft all the same, and is refused as final', async () => {
    const reference = await agreement('AOC-2026-001');
    const preview = value(await test.client.annex.preview({ agreement: reference, set: 'standard' }));
    expect(preview.clauses).toHaveLength(27);
    expect(preview.missing.variants).toEqual(['marriage-exception']);
    expect(preview.missing.placeholders).toContain('reporting-email');
    expect(preview.placeholders.find(({ id }) => id === 'agreement-end')?.value).toBe('31 December 2027');
    expect(preview.unapproved).toHaveLength(27);

    const order = { agreement: reference, set: 'standard' as const, languages: ['en', 'ar'] };
    expect(code(await test.client.annex.create({ ...order, final: true }))).toBe('ANNEX_NOT_COMPLETE');
    const draft = value(await test.client.annex.create(order));
    expect(draft.annex).toBeNull();
    expect(draft.agreement.annexRecords).toEqual([]);
    const parts = await unzipTexts(draft.file.bytes);
    expect(decodeXml(parts.get('word/document.xml') ?? '')).toContain(
      '[E-mail for reports: to be completed]',
    );
  });

  it('is kept when final, and given out again to the byte', async () => {
    const reference = await agreement('AOC-2026-002');
    const made = value(
      await test.client.annex.create({
        agreement: reference,
        set: 'standard',
        languages: ['en', 'ar'],
        variants: wording,
        values: blanks,
        final: true,
      }),
    );
    expect(made.annex).toMatchObject({ on: '2026-03-02', languages: ['en', 'ar'], set: 'standard' });
    expect(made.annex?.reference).toMatch(/^AOC-2026-002\/X1-/);
    expect(made.agreement.annexRecords).toHaveLength(1);

    test.setToday('2027-03-02');
    const again = value(await test.client.annex.getFile({ annex: made.annex?.reference ?? '' }));
    expect(again.file.name).toBe(made.file.name);
    expect(Buffer.compare(again.file.bytes, made.file.bytes)).toBe(0);

    // Also under its own reference after the agreement was given another one, and by its id.
    value(await test.client.agreement.edit({ agreement: reference, fields: { reference: 'AOC-RENAMED' } }));
    for (const name of [made.annex?.reference.toLowerCase(), made.annex?.id]) {
      const found = value(await test.client.annex.getFile({ annex: name ?? '' }));
      expect(Buffer.compare(found.file.bytes, made.file.bytes)).toBe(0);
    }
    expect(code(await test.client.annex.getFile({ annex: 'AOC-2026-002/X9-ZZZ' }))).toBe('ANNEX_NOT_FOUND');
  });

  it('takes the office’s own values for blanks that the record does not hold', async () => {
    const reference = await agreement('AOC-2026-003');
    value(await test.client.annex.setDefaults({ values: blanks }));
    const preview = value(
      await test.client.annex.preview({ agreement: reference, set: 'standard', variants: wording }),
    );
    expect(preview.missing).toEqual({ placeholders: [], variants: [], prevailing: false, dates: [] });
    expect(value(await test.client.annex.getDefaults({})).values).toEqual(blanks);
    value(await test.client.annex.setDefaults({ values: { 'report-days': '' } }));
    const after = value(await test.client.annex.preview({ agreement: reference, set: 'standard' }));
    expect(after.missing.placeholders).toEqual(['report-within']);
  });

  it('stands in the office’s letterhead, and is not recorded when that can’t take it', async () => {
    const reference = await agreement('AOC-2026-006');
    const order = {
      agreement: reference,
      set: 'minimum' as const,
      languages: ['en'],
      variants: wording,
      values: blanks,
      final: true,
    };
    const marked = value(await test.client.annex.create({ ...order, template: letterhead() }));
    expect(await wordProblems(marked.file.bytes)).toEqual([]);
    expect((await unzipTexts(marked.file.bytes)).get('word/document.xml')).not.toContain('{{annex}}');
    const unmarked = letterhead({ 'word/document.xml': letterheadBody('') });
    expect(code(await test.client.annex.create({ ...order, template: unmarked }))).toBe(
      'TEMPLATE_MARK_MISSING',
    );
    const view = value(await test.client.agreement.get({ agreement: reference }));
    expect(view.annexRecords).toHaveLength(1);
  });

  it.each([
    ['UNKNOWN_CLAUSE', { variants: { none: 'none' } }],
    ['UNKNOWN_VARIANT', { variants: { reporting: 'by-pigeon' } }],
    ['UNKNOWN_PLACEHOLDER', { values: { colour: 'blue' } }],
    ['LANGUAGE_NOT_AVAILABLE', { languages: ['la'] }],
  ])('refuses with %s what there is not', async (expected, options) => {
    const reference = await agreement('AOC-2026-004');
    const order = { agreement: reference, set: 'standard' as const, languages: ['en'], ...options };
    expect(code(await test.client.annex.create(order))).toBe(expected);
  });

  it('suggests the enhanced set for medium capacity, and the flow-down for a sub-agreement', async () => {
    const reference = await agreement('AOC-2026-005', { type: 'sub-agreement' });
    const preview = value(await test.client.annex.preview({ agreement: reference }));
    expect(preview.options.set).toBe('flow-down');
  });
});

describe('an annex between a partner and its sub-contractor', () => {
  it('is signed by these two alone, for the benefit of the UN entity, and names their contract', async () => {
    const reference = await agreement('AOC-2026-050');
    const order = { agreement: reference, set: 'flow-down' as const, languages: ['en'], variants: wording };
    const open = value(await test.client.annex.preview({ ...order, values: blanks }));
    expect(open.parties).toBe('partner-subcontractor');
    expect(open.missing.placeholders).toEqual(
      expect.arrayContaining(['sub-contractor-name', 'contract-reference']),
    );
    const values = {
      ...blanks,
      'sub-contractor-name': 'Fictional Builders Ltd.',
      'contract-reference': 'SUB-7',
      // Of the agreement: a contract with a sub-contractor asks for no date of it.
      'agreement-end': '',
    };
    const made = value(await test.client.annex.create({ ...order, values, final: true }));
    expect(made.file.name).toContain('Fictional Builders Ltd');
    const document = decodeXml((await unzipTexts(made.file.bytes)).get('word/document.xml') ?? '');
    const text = document.replace(/<[^>]+>/g, '');
    expect(text).toContain('Annex to contract SUB-7');
    expect(text).toContain('For Fictional Builders Ltd.');
    expect(text).toContain('For Fictional partner of AOC-2026-050');
    expect(text).not.toContain('For UN-Habitat');
    expect(text).toContain('UN-Habitat is protected by this Annex.');
    expect(text).toContain('By signing, Fictional Builders Ltd. declares');
    expect(text).not.toContain('shared within the United Nations only');
  });
});

describe('a date of the plan that has passed', () => {
  const order = (reference: string) => ({
    agreement: reference,
    set: 'enhanced' as const,
    languages: ['en'],
    variants: wording,
    values: { ...blanks, 'un-entity': 'UN-Demo', 'plan-report-dates': '30 June 2026' },
  });

  async function late(): Promise<{ reference: string; action: string }> {
    const bring = stages(test.client);
    const assessment = await bring.decided('partner that is late', 'YYNYYYNY');
    const { partner } = value(await test.client.assessment.get({ assessment }));
    const reference = await bring.agreementOf(partner.reference, 'AOC-2026-060');
    const action = {
      standard: 'CS3',
      title: 'Check references',
      verification: 'A form.',
      dueOn: '2026-03-20',
    };
    value(await test.client.plan.add({ partner: partner.reference, actions: [action] }));
    test.setToday('2026-04-20');
    return { reference, action: `${partner.reference}/A1` };
  }

  it('is named before writing, and is left out, moved or kept as a person decides', async () => {
    const { reference, action } = await late();
    const preview = value(await test.client.annex.preview(order(reference)));
    expect(preview.passed).toMatchObject([{ id: action, on: '2026-03-20', decided: null }]);
    expect(preview.missing.dates).toEqual([action]);
    const refused = await test.client.annex.create({ ...order(reference), final: true });
    expect(refused).toMatchObject({ ok: false, error: { code: 'ANNEX_NOT_COMPLETE' } });
    expect(JSON.stringify(refused)).toContain(`${action} (2026-03-20)`);
    const batch = value(
      await test.client.annex.previewBatch({ ...order(reference), filter: { agreements: [reference] } }),
    );
    expect(batch.agreements).toMatchObject([{ reference, passed: [{ id: action }], refused: null }]);

    const written = async (pastDates: object) => {
      const made = value(await test.client.annex.create({ ...order(reference), pastDates } as never));
      return decodeXml((await unzipTexts(made.file.bytes)).get('word/document.xml') ?? '').replace(
        /<[^>]+>/g,
        '',
      );
    };
    expect(await written({ '*': { do: 'leave-out' } })).not.toContain('Check references');
    const kept = await written({ [action]: { do: 'keep', reason: 'agreed by telephone' } });
    expect(kept).toContain('20 March 2026');
    expect(kept).toContain('The date has passed and stands because: agreed by telephone');
    // A new date that has passed itself decides nothing.
    const again = { [action]: { do: 'move' as const, to: '2026-04-01' } };
    expect(
      value(await test.client.annex.preview({ ...order(reference), pastDates: again })).missing.dates,
    ).toEqual([action]);
    const to = { [action]: { do: 'move' as const, to: '2026-06-30' } };
    const final = value(await test.client.annex.create({ ...order(reference), pastDates: to, final: true }));
    expect(final.annex?.values[`passed-date ${action}`]).toBe('2026-03-20: move to 2026-06-30');
    const { plan } = value(await test.client.plan.get({ partner: final.row.reference }));
    expect(plan.actions.find((each) => each.reference === action)?.dueOn).toBe('2026-06-30');
  });
});

describe('a batch of annexes', () => {
  const folder = () => join(test.folder, '..', 'annexes');

  async function ended(id: string) {
    return vi.waitFor(
      async () => {
        const { job } = value(await test.client.job.get({ job: id }));
        if (job.state === 'running') throw new Error('The batch is still running.');
        return job;
      },
      { timeout: 20_000, interval: 20 },
    );
  }

  it('writes one file each and an index, lists what failed and finishes the rest', async () => {
    await agreement('AOC-2026-010');
    await agreement('AOC-2026-011', { endsOn: null });
    await agreement('AOC-2026-012');
    value(await test.client.annex.setDefaults({ values: blanks }));
    const { job } = value(
      await test.client.annex.batch({
        set: 'standard',
        languages: ['en', 'ar'],
        variants: wording,
        final: true,
        folder: folder(),
      }),
    );
    expect(job).toMatchObject({ state: 'running', total: 3 });
    const done = await ended(job.id);
    expect(done).toMatchObject({ state: 'done', done: 3, error: null });
    expect(done.failures).toMatchObject([
      { reference: 'AOC-2026-011', error: { code: 'ANNEX_NOT_COMPLETE' } },
    ]);
    const files = readdirSync(folder()).sort();
    expect(files).toHaveLength(3);
    expect(files.filter((name) => name.endsWith('.xlsx'))).toHaveLength(1);
    // What the annexes lie beside is not for the partner, and says so without being opened.
    for (const name of files) expect(name.includes('(UN only)')).toBe(name.endsWith('.xlsx'));
    for (const name of done.files)
      expect(readFileSync(join(folder(), name)).byteLength).toBeGreaterThan(1000);
    const rows = value(await test.client.agreement.list({})).rows;
    expect(rows.map(({ annexes }) => annexes)).toEqual([1, 0, 1]);
    rmSync(folder(), { recursive: true });
  });

  it('stops after the annex at hand when it is cancelled, and never writes over a file', async () => {
    for (let number = 20; number < 28; number += 1) await agreement(`AOC-2026-0${number}`);
    const order = { set: 'standard' as const, languages: ['en'], folder: folder() };
    const { job } = value(await test.client.annex.batch(order));
    value(await test.client.job.cancel({ job: job.id }));
    const cancelled = await ended(job.id);
    expect(cancelled.state).toBe('cancelled');
    expect(cancelled.done).toBeLessThan(8);
    const before = readdirSync(folder());
    const second = value(await test.client.annex.batch(order));
    const done = await ended(second.job.id);
    expect(done).toMatchObject({ state: 'done', done: 8 });
    expect(readdirSync(folder()).length).toBe(before.length + 9);
    rmSync(folder(), { recursive: true });
  });

  it('refuses a folder that can’t be written to, an empty selection, and a job that is not known', async () => {
    expect(
      code(await test.client.annex.batch({ set: 'standard', languages: ['en'], folder: folder() })),
    ).toBe('NO_AGREEMENTS');
    await agreement('AOC-2026-030');
    const file = join(test.folder, 'workspace.json');
    expect(code(await test.client.annex.batch({ set: 'standard', languages: ['en'], folder: file }))).toBe(
      'FOLDER_NOT_WRITABLE',
    );
    expect(code(await test.client.job.get({ job: 'gone' }))).toBe('JOB_NOT_FOUND');
  });

  it('says of each agreement what it lacks, and invents no language for one whose own is neither of the two', async () => {
    await agreement('AOC-2026-040', { languages: ['en', 'ar', 'fr'], prevailing: 'fr' });
    await agreement('AOC-2026-041', { entities: ['UNICEF'] });
    value(await test.client.annex.setDefaults({ values: blanks }));
    const order = {
      set: 'standard' as const,
      languages: ['en', 'ar'],
      variants: { 'marriage-exception': 'valid-where-citizen' },
    };
    const { agreements } = value(await test.client.annex.previewBatch(order));
    expect(agreements).toMatchObject([
      { reference: 'AOC-2026-040', prevailing: 'fr', missing: ['Prevailing language'], refused: null },
      { reference: 'AOC-2026-041', refused: { code: 'VARIANT_NOT_ALLOWED' } },
    ]);
    const { job } = value(await test.client.annex.batch({ ...order, final: true, folder: folder() }));
    const done = await ended(job.id);
    expect(done.failures).toMatchObject([
      { reference: 'AOC-2026-040', error: { code: 'ANNEX_NOT_COMPLETE' } },
      { reference: 'AOC-2026-041', error: { code: 'VARIANT_NOT_ALLOWED' } },
    ]);
    const chosen = value(
      await test.client.annex.batch({ ...order, prevailing: 'en', final: true, folder: folder() }),
    );
    expect((await ended(chosen.job.id)).failures).toHaveLength(1);
    rmSync(folder(), { recursive: true });
  });

  it('writes a partner whose name is long in another alphabet, and goes on where it was interrupted', async () => {
    const names = ['中国乡村发展协会'.repeat(20), 'የኢትዮጵያ ሴቶች'.repeat(15), 'বাংলাদেশ গ্রামীণ'.repeat(12)];
    for (const [index, name] of names.entries()) {
      const partner = value(await test.client.partner.create({ fields: { name, country: 'SS' } }));
      const fields = {
        reference: `AOC-2026-07${index}`,
        entities: ['UN-Habitat'],
        startsOn: '2026-01-01',
        endsOn: '2027-12-31',
        languages: ['en'],
      };
      value(await test.client.agreement.add({ partner: partner.reference, fields }));
    }
    value(await test.client.annex.setDefaults({ values: blanks }));
    const order = {
      set: 'standard' as const,
      languages: ['en'],
      variants: wording,
      folder: folder(),
      final: true,
    };
    const first = value(
      await test.client.annex.batch({ ...order, filter: { agreements: ['AOC-2026-070', 'AOC-2026-071'] } }),
    );
    const before = await ended(first.job.id);
    expect(before.failures).toEqual([]);
    for (const name of readdirSync(folder())) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    // As if the second had been lost before it was written.
    rmSync(join(folder(), before.files[1] ?? ''));
    const resumed = await ended(value(await test.client.annex.batch({ ...order, resume: true })).job.id);
    expect(resumed).toMatchObject({ state: 'done', failures: [] });
    expect(resumed.files).toHaveLength(3);
    const rows = value(await test.client.agreement.list({})).rows;
    expect(rows.map(({ annexes }) => annexes)).toEqual([1, 1, 1]);
    expect(readdirSync(folder()).filter((name) => name.endsWith('.docx'))).toHaveLength(3);
    rmSync(folder(), { recursive: true });
  });

  it('lists a file that can’t be written, keeps the final annex, and finishes the rest', async () => {
    await test.end();
    let count = 0;
    const write: Folders['write'] = async (...to) => {
      count += 1;
      const full = refuse('FILE_NOT_WRITABLE', { file: to[1], problem: 'the disk is full' });
      return count === 1 ? full : systemFolders.write(...to);
    };
    test = await startWithWorkspace({ today: '2026-03-02', ports: { folders: { ...systemFolders, write } } });
    await agreement('AOC-2026-080');
    await agreement('AOC-2026-081');
    value(await test.client.annex.setDefaults({ values: blanks }));
    const order = {
      set: 'standard' as const,
      languages: ['en'],
      variants: wording,
      folder: folder(),
      final: true,
    };
    const done = await ended(value(await test.client.annex.batch(order)).job.id);
    expect(done).toMatchObject({
      state: 'done',
      failures: [{ reference: 'AOC-2026-080', error: { code: 'ANNEX_KEPT_NOT_WRITTEN' } }],
    });
    expect(readdirSync(folder())).toHaveLength(2);
    const again = await ended(value(await test.client.annex.batch({ ...order, resume: true })).job.id);
    expect(again).toMatchObject({ failures: [] });
    expect(readdirSync(folder()).filter((name) => name.endsWith('.docx'))).toHaveLength(2);
    expect(value(await test.client.agreement.list({})).rows.map(({ annexes }) => annexes)).toEqual([1, 1]);
    rmSync(folder(), { recursive: true });
  });
});
