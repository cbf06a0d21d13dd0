import type { ImprovementWindow } from '../../../../shared/rules/assessment/window-view.ts';
import { isOutside } from '../../../../shared/rules/plan/due-date.ts';
import type { Proposal } from '../../../../shared/rules/plan/plan-view.ts';

/** What is typed about one proposed action; nothing is chosen beforehand. */
export interface TypedProposal {
  readonly chosen: boolean;
  readonly dueOn: string;
  readonly dueReason: string;
  readonly responsible: string;
  readonly supportedBy: readonly string[];
}

export interface OfferedAction {
  /** The same from one opening of the dialog to the next: what was typed is kept under it. */
  readonly key: string;
  readonly proposal: Proposal;
  readonly action: Proposal['actions'][number];
}

/** Every action offered, gap by gap. */
export function offeredActions(proposals: readonly Proposal[]): OfferedAction[] {
  return proposals.flatMap((proposal) =>
    proposal.actions.map((action) => ({
      key: `${proposal.assessment.id}/${proposal.standard}/${action.library}`,
      proposal,
      action,
    })),
  );
}

/** The dialog as it opens: usual dates, and the office's own entity as the one that supports. */
export function newTyping(
  offers: readonly OfferedAction[],
  entity: string,
): Readonly<Record<string, TypedProposal>> {
  return Object.fromEntries(
    offers.map(({ key, action }) => [
      key,
      {
        chosen: false,
        dueOn: action.dueOn,
        dueReason: '',
        responsible: '',
        supportedBy: entity === '' ? [] : [entity],
      },
    ]),
  );
}

/** Whether a date that was typed lies outside of the window and so needs a reason. */
export function needsReason(dueOn: string, window: ImprovementWindow | null): boolean {
  return dueOn !== '' && isOutside(dueOn, window);
}

/** What the request takes of the actions that were chosen; the library fills in the rest. */
export function chosenActions(
  offers: readonly OfferedAction[],
  typed: Readonly<Record<string, TypedProposal>>,
) {
  return offers.flatMap(({ key, proposal, action }) => {
    const given = typed[key];
    if (!given?.chosen || action.planned) return [];
    const reason = needsReason(given.dueOn, proposal.window) ? given.dueReason.trim() : '';
    return [
      {
        library: action.library,
        assessment: proposal.assessment.id,
        standard: proposal.standard,
        dueOn: given.dueOn,
        dueReason: reason === '' ? null : reason,
        responsible: given.responsible.trim(),
        supportedBy: [...given.supportedBy],
      },
    ];
  });
}
