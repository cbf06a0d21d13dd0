import type { Instrument } from '../../../../shared/content/instrument/instrument.ts';
import { instrumentIn, useInstruments } from '../../session/use-instruments.ts';
import type { EvidenceSubject } from '../evidence-subject.ts';

/** Whose menu of evidence is offered: that of the assessment's version, or the newest of every instrument. */
export function useMenus(assessment: EvidenceSubject['assessment']): readonly Instrument[] {
  const rows = useInstruments().value?.rows ?? [];
  if (assessment === null) return rows.filter(({ isNewest }) => isNewest);
  const own = instrumentIn(rows, assessment);
  return own ? [own] : [];
}
