import { describe, expect, it } from 'vitest';
import { addToFormInbox, chooseForForm, settleForm } from '../../../renderer/components/files/form-inbox.ts';
import { formStateOf } from '../../../renderer/features/form/form-state.ts';
import type { CellOutcome, CellReport, FormReport } from '../../../shared/documents/form/form-report.ts';

const cell = (outcome: CellOutcome): CellReport => ({
  sheet: 'English',
  cell: 'D5',
  standard: 'CS1',
  part: 'answer',
  outcome,
  found: 'Yes',
  read: 'yes',
  recorded: null,
  remark: null,
});

const report = (change: Partial<FormReport> = {}): FormReport => ({
  fileName: 'returned.xlsx',
  sha256: 'f'.repeat(64),
  assessment: { id: 'a-1', reference: 'SS/2026PSEA1', partner: 'Fresh Start Network' },
  form: 'form-1',
  language: 'en',
  known: false,
  findings: [],
  cells: [cell('accepted'), cell('corrected'), cell('empty')],
  answers: { CS1: { value: 'yes' } as never, CS2: { value: 'no' } as never },
  counts: { accepted: 1, corrected: 1, 'not-understood': 0, conflict: 0, unchanged: 0, empty: 1 },
  mapping: null,
  ...change,
});
const stateOf = (change: Partial<FormReport> = {}, caseDetail: readonly unknown[] = []) =>
  formStateOf({ value: { report: report(change), caseDetail: caseDetail as never }, refusal: null }, null);
const refused = (code: string) =>
  formStateOf({ value: null, refusal: { code, message: code, details: {} } as never }, null);

describe('how a returned form stands among several', () => {
  it('is ready only where every cell was read and nothing asks for a person', () => {
    expect(stateOf()).toEqual({ kind: 'ready', count: 2 });
    expect(stateOf({ cells: [cell('accepted'), cell('conflict')] })).toMatchObject({ kind: 'look', open: 1 });
    expect(stateOf({ cells: [cell('accepted'), cell('not-understood')] })).toMatchObject({ kind: 'look' });
    expect(stateOf({}, [{ where: 'a cell' }])).toMatchObject({ kind: 'look', open: 1 });
    const warning = { code: 'ROWS_MOVED', severity: 'warning', message: '', details: {} } as const;
    expect(stateOf({ findings: [warning] })).toMatchObject({ kind: 'look', open: 1 });
  });

  it('says what can’t be taken over, and why', () => {
    const blocks = { code: 'OTHER', severity: 'blocks', message: '', details: {} } as const;
    expect(stateOf({ findings: [blocks] })).toEqual({ kind: 'blocked' });
    expect(stateOf({ cells: [cell('empty')] })).toEqual({ kind: 'blocked' });
    expect(stateOf({ known: true })).toEqual({ kind: 'known' });
    expect(stateOf({ assessment: null })).toEqual({ kind: 'choose' });
    expect(refused('FORM_ASSESSMENT_UNKNOWN')).toEqual({ kind: 'choose' });
    expect(refused('SPREADSHEET_DAMAGED')).toMatchObject({ kind: 'refused' });
    expect(formStateOf({ value: null, refusal: null }, null)).toEqual({ kind: 'reading' });
  });

  it('says what became of it, whatever is read anew', () => {
    const done = { report: report(), changed: { assessment: {} as never }, fileKept: true };
    expect(formStateOf({ value: null, refusal: null }, done)).toEqual({ kind: 'taken', count: 2 });
    expect(formStateOf({ value: null, refusal: null }, { ...done, changed: null })).toEqual({
      kind: 'nothing',
    });
  });
});

describe('forms that wait', () => {
  it('may be put aside while something becomes of another', () => {
    addToFormInbox([]);
    expect(() => {
      chooseForForm(99, { conflicts: 'keep' });
      settleForm(99, { report: report(), changed: null, fileKept: null });
    }).not.toThrow();
  });
});
