import { isOver } from '../../ground/dates/is-over.ts';
import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { currentValue } from '../../record/journal/registers.ts';
import type { SubAgreementFields } from '../../record/shapes/sub-agreement.ts';

/** One sub-agreement read out of the file of the partner that made it. */
export interface SubAgreement {
  readonly id: string;
  /** Id of the agreement that it stands under. */
  readonly agreement: string;
  readonly addedOn: string;
  readonly fields: SubAgreementFields;
  /** Why it was withdrawn; null when it stands. */
  readonly withdrawn: string | null;
}

export const noSubAgreementFields: SubAgreementFields = {
  name: '',
  reference: '',
  purpose: '',
  startsOn: null,
  endsOn: null,
  flowDown: null,
  assessed: null,
};

/** The sub-agreements under an agreement, in the order in which they were recorded. */
export function readSubAgreements(file: PartnerFile, agreement: string): SubAgreement[] {
  const recorded = file.agreements[agreement]?.subAgreements ?? [];
  return recorded.map(({ fact: { id, on } }) => ({
    id,
    agreement,
    addedOn: on,
    fields: readFields(file, agreement, id),
    withdrawn:
      (currentValue(file.registers, registerKeys.subAgreementWithdrawn(agreement, id)) as
        | string
        | undefined) ?? null,
  }));
}

function readFields(file: PartnerFile, agreement: string, id: string): SubAgreementFields {
  const names = Object.keys(noSubAgreementFields) as (keyof SubAgreementFields)[];
  const entries = names.map((field) => {
    const value = currentValue(file.registers, registerKeys.subAgreementField(agreement, id, field));
    return [field, value === undefined ? noSubAgreementFields[field] : value];
  });
  return Object.fromEntries(entries) as unknown as SubAgreementFields;
}

export const subAgreementGaps = [
  'flow-down-absent',
  'flow-down-changed',
  'flow-down-unchecked',
  'not-assessed',
  'assessment-unknown',
] as const;
export type SubAgreementGap = (typeof subAgreementGaps)[number];

/** What a sub-agreement lacks: clauses that are surely passed on, and an assessment by the partner. */
export function gapsOfSubAgreement({
  flowDown,
  assessed,
}: Pick<SubAgreementFields, 'flowDown' | 'assessed'>): SubAgreementGap[] {
  const ofClauses: Record<'present' | 'changed' | 'absent' | 'unchecked', readonly SubAgreementGap[]> = {
    present: [],
    changed: ['flow-down-changed'],
    absent: ['flow-down-absent'],
    unchecked: ['flow-down-unchecked'],
  };
  const ofAssessment: Record<'yes' | 'no' | 'unknown', readonly SubAgreementGap[]> = {
    yes: [],
    no: ['not-assessed'],
    unknown: ['assessment-unknown'],
  };
  return [...ofClauses[flowDown?.state ?? 'unchecked'], ...ofAssessment[assessed?.state ?? 'unknown']];
}

/** Whether it binds on a day or will: it stands, and its last day has not passed. */
export function isActiveSubAgreement(
  { withdrawn, fields }: Pick<SubAgreement, 'withdrawn' | 'fields'>,
  today: string,
): boolean {
  return withdrawn === null && (fields.endsOn === null || !isOver(fields.endsOn, today));
}

/** Standing sub-agreements that lack something, over or not: whether one is over is for the reader of a day to tell. */
export function lackingSubAgreements(file: PartnerFile, agreement: string): SubAgreement[] {
  return readSubAgreements(file, agreement).filter(
    ({ withdrawn, fields }) => withdrawn === null && gapsOfSubAgreement(fields).length > 0,
  );
}

/** How many sub-agreements are active on a day, and how many of these lack something. */
export function countSubAgreements(all: readonly SubAgreement[], today: string) {
  const active = all.filter((each) => isActiveSubAgreement(each, today));
  const lacking = active.filter(({ fields }) => gapsOfSubAgreement(fields).length > 0);
  return { active: active.length, gaps: lacking.length };
}
