import type { Instruments } from '../../content/instrument/instruments.ts';
import { type AssessmentRecord, type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { currentValue } from '../../record/journal/registers.ts';
import { isHere } from '../instrument/here.ts';
import type { AssessmentStatus } from './assessment-view.ts';

/**
 * An assessment made with an instrument, or a version of one, that this program does not have. It is kept and counted;
 * it can't be scored, clocked or worded here. Its facts are read from the record alone.
 */
export interface AssessmentNotHere {
  readonly id: string;
  readonly reference: string;
  readonly instrument: string;
  readonly instrumentVersion: string;
  readonly startedOn: string;
  /** As recorded; whether a draft was begun can't be told. */
  readonly status: AssessmentStatus;
  readonly isCancelled: boolean;
  /** The last determination by the UN, without its rating: the words for it are not here. */
  readonly determined: { readonly kind: 'preliminary' | 'final'; readonly on: string } | null;
}

/** The assessments of a partner that can't be shown here, in the order in which they were started. */
export function assessmentsNotHere(file: PartnerFile, instruments: Instruments): AssessmentNotHere[] {
  return Object.entries(file.assessments)
    .filter(([, record]) => !isHere(record, instruments))
    .map(([id, record]) => readNotHere(file, id, record));
}

export function readNotHere(file: PartnerFile, id: string, record: AssessmentRecord): AssessmentNotHere {
  const { fact } = record.ledger.findLast((each) => each.fact.kind !== 'self') ?? {};
  return {
    id,
    reference: record.started.fact.reference,
    instrument: record.instrument.id,
    instrumentVersion: record.instrument.version,
    startedOn: record.started.fact.on,
    status: currentValue(file.registers, registerKeys.status(id)) as AssessmentStatus,
    isCancelled: record.cancellations.length > 0,
    determined: fact && fact.kind !== 'self' ? { kind: fact.kind, on: fact.on } : null,
  };
}

/** Whether work on an assessment goes on, told without its instrument: neither final, cancelled, stopped nor revised. */
export function isOpenRecord(file: PartnerFile, id: string): boolean {
  const record = file.assessments[id];
  const status = currentValue(file.registers, registerKeys.status(id));
  return (
    record !== undefined &&
    status !== 'final' &&
    status !== 'cancelled' &&
    record.decisions.at(-1)?.fact.decision !== 'do-not-proceed' &&
    revisingRecord(file, id) === null
  );
}

/** The assessment that revises another and was not cancelled, whatever its instrument. */
export function revisingRecord(
  file: PartnerFile,
  id: string,
): { readonly id: string; readonly record: AssessmentRecord } | null {
  const revising = Object.entries(file.assessments).find(
    ([, record]) => record.started.fact.revises?.assessment === id && record.cancellations.length === 0,
  );
  return revising ? { id: revising[0], record: revising[1] } : null;
}
