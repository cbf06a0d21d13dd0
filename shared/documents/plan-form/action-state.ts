import type { Action } from '../../rules/plan/plan-state.ts';
import { type PartnerStatus, partnerStatuses } from './plan-form-model.ts';

/**
 * What the office fixed of an action, as one text: two texts differ when the office changed it in between. The status
 * is not part of it, and no words of a language are.
 */
export function actionState({ id, fields }: Pick<Action, 'id' | 'fields'>): string {
  const { assessment, standard, title, description, verification, responsible, dueOn } = fields;
  return [id, assessment, standard, title, description, verification, responsible, dueOn]
    .map((text) => JSON.stringify(text))
    .join('\n');
}

/** Whether a status is one that a partner can give. */
export function isPartnerStatus(status: string): status is PartnerStatus {
  return (partnerStatuses as readonly string[]).includes(status);
}
