import type { FormReport } from '../../../shared/documents/form/form-report.ts';
import type { FoundText } from '../../../shared/ground/guard/intake.ts';
import type { FormDone } from '../../components/files/form-inbox.ts';
import type { Refusal } from '../../components/session/requests.ts';

/** How a returned form stands: what would be recorded, what asks for a person first, or what became of it. */
export type FormState =
  | { readonly kind: 'reading' | 'known' | 'choose' | 'blocked' | 'nothing' }
  /** It can't be read; the refusal says why. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Every cell was read and nothing asks for a person. */
  | { readonly kind: 'ready'; readonly count: number }
  /** So many cells differ or were not understood, or words may tell of a case. */
  | { readonly kind: 'look'; readonly count: number; readonly open: number }
  | { readonly kind: 'taken'; readonly count: number };

/** Refusals that choosing the assessment can mend. */
export const mendable: ReadonlySet<string> = new Set([
  'FORM_ASSESSMENT_UNKNOWN',
  'FORM_OF_OTHER_PARTNER',
  'FORM_OF_SEVERAL',
  'FORM_ROW_MISSING',
  'ASSESSMENT_NOT_FOUND',
]);

interface Reading {
  readonly value: { readonly report: FormReport; readonly caseDetail: readonly FoundText[] } | null;
  readonly refusal: Refusal | null;
}

/** From what was read and what became of it. */
export function formStateOf({ value, refusal }: Reading, done: FormDone | null): FormState {
  if (done)
    return done.changed
      ? { kind: 'taken', count: Object.keys(done.report.answers).length }
      : { kind: 'nothing' };
  if (refusal) return mendable.has(refusal.code) ? { kind: 'choose' } : { kind: 'refused', refusal };
  if (!value) return { kind: 'reading' };
  const { report, caseDetail } = value;
  if (report.known) return { kind: 'known' };
  if (report.assessment === null || report.mapping !== null) return { kind: 'choose' };
  if (!canBeTaken(report)) return { kind: 'blocked' };
  const unclear = report.cells.filter(
    ({ outcome }) => outcome === 'conflict' || outcome === 'not-understood',
  );
  const warnings = report.findings.filter(({ severity }) => severity === 'warning');
  const open = unclear.length + warnings.length + caseDetail.length;
  const count = Object.keys(report.answers).length;
  return open > 0 ? { kind: 'look', count, open } : { kind: 'ready', count };
}

/** Whether something is filled in and nothing stands in the way. */
export function canBeTaken({ cells, findings }: Pick<FormReport, 'cells' | 'findings'>): boolean {
  return (
    cells.some(({ outcome }) => outcome !== 'empty') &&
    !findings.some(({ severity }) => severity === 'blocks')
  );
}
