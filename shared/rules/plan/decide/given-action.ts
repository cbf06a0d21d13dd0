import type { ActionFields, ActionStatus } from '../../../record/shapes/plan.ts';

/** What a person gives of a new action; the library entry fills in what is left out. */
export interface NewAction extends Partial<Omit<ActionFields, 'assessment'>> {
  readonly standard: string;
  /** Entry of the action library that it is taken from. */
  readonly library?: string;
  /** Kept on purpose, though the plan holds it already. */
  readonly again?: boolean;
  /** Reference or id; left out, the assessment at hand with that gap. */
  readonly assessment?: string;
}

/** What a person changes of an action. */
export interface ActionUpdate {
  readonly set?: Partial<Omit<ActionFields, 'assessment' | 'standard'>>;
  readonly status?: ActionStatus;
  /** Why it is dropped, or taken up again. */
  readonly reason?: string;
  /** Ids of the partner's evidence that closes it, added to what closes it already. */
  readonly evidence?: readonly string[];
  readonly note?: string;
  /** Day of the status and the note; today when left out. */
  readonly on?: string;
}
