import { type ElementId, elementIds } from '../../content/clause/clause.ts';
import { type AgreementRecord, type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { currentValue } from '../../record/journal/registers.ts';
import type { AgreementFields, ElementCheck } from '../../record/shapes/agreement.ts';

/** One agreement read out of its partner's file. */
export interface Agreement {
  readonly id: string;
  readonly record: AgreementRecord;
  readonly fields: AgreementFields;
  /** What was found about each element that somebody looked for. */
  readonly elements: Readonly<Partial<Record<ElementId, ElementCheck>>>;
  /** Why it was withdrawn; null when it stands. */
  readonly withdrawn: string | null;
}

export const noAgreementFields: AgreementFields = {
  reference: '',
  type: null,
  parties: [],
  entities: [],
  startsOn: null,
  endsOn: null,
  value: null,
  programme: '',
  countries: [],
  status: 'draft',
  languages: [],
  prevailing: null,
};

/** All agreements of a partner, in the order in which they were recorded. */
export function readAgreements(file: PartnerFile): Agreement[] {
  return Object.entries(file.agreements).map(([id, record]) => ({
    id,
    record,
    fields: readFields(file, id),
    elements: readElements(file, id),
    withdrawn:
      (currentValue(file.registers, registerKeys.agreementWithdrawn(id)) as string | undefined) ?? null,
  }));
}

function readFields(file: PartnerFile, id: string): AgreementFields {
  const names = Object.keys(noAgreementFields) as (keyof AgreementFields)[];
  const entries = names.map((field) => {
    const value = currentValue(file.registers, registerKeys.agreementField(id, field));
    return [field, value === undefined ? noAgreementFields[field] : value];
  });
  return Object.fromEntries(entries) as unknown as AgreementFields;
}

function readElements(file: PartnerFile, id: string): Agreement['elements'] {
  const found = elementIds.flatMap((element) => {
    const check = currentValue(file.registers, registerKeys.agreementElement(id, element));
    return check ? [[element, check as ElementCheck] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Why a kept contract was taken back; null when it stands. */
export function contractWithdrawn(file: PartnerFile, agreement: string, contract: string): string | null {
  const reason = currentValue(file.registers, registerKeys.contractWithdrawn(agreement, contract));
  return (reason as string | undefined) ?? null;
}

/** How an agreement's clause check stands, over all elements. */
export function countElements({ elements }: Pick<Agreement, 'elements'>) {
  const states = Object.values(elements).map(({ state }) => state);
  const having = (state: ElementCheck['state']) => states.filter((each) => each === state).length;
  return {
    present: having('present'),
    changed: having('changed'),
    absent: having('absent'),
    notApplicable: having('not-applicable'),
    unchecked: elementIds.length - states.length,
  };
}
