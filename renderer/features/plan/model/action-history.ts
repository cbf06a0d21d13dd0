import type { ActionStatus } from '../../../../shared/record/shapes/plan.ts';
import type { ActionView } from '../../../../shared/rules/plan/plan-view.ts';

type Said = { readonly key: string; readonly on: string; readonly by: ActionView['addedBy'] };
export type HistoryEntry = Said &
  (
    | { readonly kind: 'note'; readonly text: string }
    | {
        readonly kind: 'move';
        readonly status: ActionStatus;
        readonly reason: string | null;
        readonly evidence: number;
        readonly isFirst: boolean;
      }
  );

/** Moves and notes as one list, newest first; of one day, what was recorded later comes first, and moves before notes. */
export function historyOf({ moves, notes }: Pick<ActionView, 'moves' | 'notes'>): HistoryEntry[] {
  const entries: HistoryEntry[] = [
    ...notes.map(({ on, by, text }, index) => ({
      kind: 'note' as const,
      key: `note-${index}`,
      on,
      by,
      text,
    })),
    ...moves.map(({ on, by, status, reason, evidence }, index) => ({
      kind: 'move' as const,
      key: `move-${index}`,
      on,
      by,
      status,
      reason,
      evidence: evidence.length,
      isFirst: index === 0,
    })),
  ];
  // The order of the recording is turned round first, since sorting keeps it within a day.
  return entries.reverse().sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}
