import { oneNamed } from '../../ground/names/telling-name.ts';
import { type ActionRecord, type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { currentValue } from '../../record/journal/registers.ts';
import { type ActionFields, type ActionStanding, actionFieldsSchema } from '../../record/shapes/plan.ts';

/** One action read out of its partner's file. */
export interface Action {
  readonly id: string;
  readonly reference: string;
  readonly record: ActionRecord;
  readonly fields: ActionFields;
  readonly standing: ActionStanding;
}

export const actionFieldNames = Object.keys(actionFieldsSchema.shape) as (keyof ActionFields)[];

/** All actions of a partner's plan, in the order in which they were added. */
export function readActions(file: PartnerFile): Action[] {
  return Object.entries(file.actions).map(([id, record]) => ({
    id,
    reference: record.added.fact.reference,
    record,
    fields: Object.fromEntries(
      actionFieldNames.map((field) => [
        field,
        currentValue(file.registers, registerKeys.actionField(id, field)),
      ]),
    ) as unknown as ActionFields,
    standing: currentValue(file.registers, registerKeys.actionStanding(id)) as ActionStanding,
  }));
}

/** The action of a reference ("SS-0001-K7Q/A3") or id in one partner's plan, as `oneNamed` finds it. */
export function findOwnAction(file: PartnerFile, reference: string): Action | null {
  return oneNamed(readActions(file), reference);
}

/** Whether an action still asks for something: neither verified nor dropped. */
export function isOpenAction({ standing }: Pick<Action, 'standing'>): boolean {
  return standing.status !== 'verified' && standing.status !== 'dropped';
}
