import type { CellOutcome } from '../../../shared/documents/form/form-report.ts';
import type { OutcomeLook } from '../../components/report/Outcome.tsx';

/** Icon and colour of what became of a cell. */
export const outcomeLooks: Readonly<Record<CellOutcome, OutcomeLook>> = {
  accepted: { icon: 'circle-check', tone: 'good' },
  corrected: { icon: 'edit', tone: 'changed' },
  'not-understood': { icon: 'alert', tone: 'poor' },
  conflict: { icon: 'conflict', tone: 'poor' },
  unchanged: { icon: 'check' },
  empty: { icon: 'circle' },
};
