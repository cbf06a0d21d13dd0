import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { code, startWithWorkspace, type TestApp, value } from '../../support/app.ts';
import { addAgreement, blanks } from '../../support/final-annex.ts';
import { letterhead, letterheadBody } from '../../support/letterhead.ts';
import { decodeXml, unzipTexts } from '../../support/unzip.ts';
import { wordProblems } from '../../support/word-structure.ts';

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
});
