import type { ActionFields } from '../../../../shared/record/shapes/plan.ts';
import type { ImprovementWindow } from '../../../../shared/rules/assessment/window-view.ts';
import type { PlanView } from '../../../../shared/rules/plan/plan-view.ts';
import { readAmount } from '../../../components/form/read-number.ts';
import { needsReason } from './typed-proposals.ts';

/** An action's fields as typed. */
export interface TypedAction {
  readonly title: string;
  readonly gap: string;
  readonly description: string;
  readonly verification: string;
  readonly responsible: string;
  readonly supportedBy: readonly string[];
  readonly dueOn: string;
  readonly dueReason: string;
  /** High, normal or low. */
  readonly priority: string;
  readonly amount: string;
  readonly currency: string;
}

type EditedFields = Omit<ActionFields, 'assessment' | 'standard'>;

export function newTypedAction(gap: string, entity: string): TypedAction {
  return {
    title: '',
    gap,
    description: '',
    verification: '',
    responsible: '',
    supportedBy: entity === '' ? [] : [entity],
    dueOn: '',
    dueReason: '',
    priority: 'normal',
    amount: '',
    currency: '',
  };
}

export function typedFrom(fields: EditedFields): TypedAction {
  const { title, gap, description, verification, responsible, supportedBy, dueOn, priority, budget } = fields;
  return {
    title,
    gap,
    description,
    verification,
    responsible,
    supportedBy,
    dueOn,
    dueReason: fields.dueReason ?? '',
    priority,
    amount: budget === null ? '' : String(budget.amount),
    currency: budget?.currency ?? '',
  };
}

/** The fields as the request takes them; what was typed has been checked. */
export function fieldsFrom(typed: TypedAction, window: ImprovementWindow | null): EditedFields {
  const { title, gap, description, verification, responsible, supportedBy, dueOn, priority } = typed;
  const amount = readAmount(typed.amount);
  const reason = needsReason(dueOn, window) ? typed.dueReason.trim() : '';
  return {
    title: title.trim(),
    gap,
    description,
    verification: verification.trim(),
    responsible: responsible.trim(),
    supportedBy: [...supportedBy],
    dueOn,
    dueReason: reason === '' ? null : reason,
    priority: priority as ActionFields['priority'],
    budget: amount === null ? null : { amount, currency: typed.currency.trim().toUpperCase() },
  };
}

export const isCurrency = (text: string): boolean => /^[A-Z]{3}$/.test(text.trim().toUpperCase());

/** Standards for which an action can be written: the gaps first, then every other standard of the instrument. */
export interface StandardChoice {
  readonly value: string;
  readonly assessment: string;
  readonly reference: string;
  readonly instrument: string;
  readonly standard: string;
  readonly isGap: boolean;
}

export function standardChoices(
  plan: PlanView,
  standardsOf: (instrument: string) => readonly string[],
): StandardChoice[] {
  return plan.assessments
    .filter(({ final }) => !final)
    .flatMap(({ id, reference, instrument, gaps }) => {
      const open = gaps.filter(({ open: isOpen }) => isOpen).map(({ standard }) => standard);
      const others = standardsOf(instrument).filter((standard) => !open.includes(standard));
      return [...open, ...others].map((standard) => ({
        value: `${id}/${standard}`,
        assessment: id,
        reference,
        instrument,
        standard,
        isGap: open.includes(standard),
      }));
    });
}
