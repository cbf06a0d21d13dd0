import type { Instruments } from '../../content/instrument/instruments.ts';
import type { PartnerFile } from '../../record/file/partner-file.ts';
import { type Due, dueKindSchema } from './due.ts';
import { actionDues } from './parts/action-dues.ts';
import { agreementDues } from './parts/agreement-dues.ts';
import { assessmentDues } from './parts/assessment-dues.ts';
import { basisDues } from './parts/basis-dues.ts';
import { diligenceDues } from './parts/diligence-dues.ts';
import { evidenceDues } from './parts/evidence-dues.ts';
import { notShownDues } from './parts/not-shown-dues.ts';
import { visitDues } from './parts/visit-dues.ts';
import { waitingDues } from './parts/waiting-dues.ts';
import { type PartnerReading, readPartner } from './reading.ts';

/**
 * Everything that is due about a partner, whatever the day: dates first, from the earliest on, then what waits without
 * one. An archived partner asks for nothing.
 */
export function collectDues(file: PartnerFile, instruments: Instruments): Due[] {
  return duesOf(readPartner(file, instruments));
}

/** As `collectDues`, from a file that is read already. */
export function duesOf(reading: PartnerReading): Due[] {
  if (reading.archived) return [];
  return [
    ...assessmentDues(reading),
    ...basisDues(reading),
    ...agreementDues(reading),
    ...actionDues(reading),
    ...visitDues(reading),
    ...evidenceDues(reading),
    ...diligenceDues(reading),
    ...waitingDues(reading),
    ...notShownDues(reading),
  ].sort(compareDues);
}

const kindOrder = new Map(dueKindSchema.options.map((kind, index) => [kind, index]));

/** By date, what has none last; of one day in the order of the kinds, and then by id, so that lists never jump. */
export function compareDues(a: Pick<Due, 'id' | 'kind' | 'on'>, b: Pick<Due, 'id' | 'kind' | 'on'>): number {
  if (a.on !== b.on) return a.on === null ? 1 : b.on === null || a.on < b.on ? -1 : 1;
  const byKind = (kindOrder.get(a.kind) ?? 0) - (kindOrder.get(b.kind) ?? 0);
  if (byKind !== 0) return byKind;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
