import { useSearchParams } from 'react-router';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { useSteady } from '../../../components/session/use-steady.ts';

/** Which standard is at hand, kept in the address so that gaps, "back" and reloading find it. */
export interface StandardCursor {
  readonly current: string;
  /** Counted from 1. */
  readonly number: number;
  readonly total: number;
  readonly choose: (standard: string) => void;
  /** One on or back; at the ends what was typed is recorded, and the standard stays. */
  readonly move: (step: 1 | -1) => void;
}

/** `onLeave` runs with the standard that is left, before the next one shows. */
export function useStandardCursor(view: AssessmentView, onLeave: (standard: string) => void): StandardCursor {
  const [search, setSearch] = useSearchParams();
  const standards = view.standards.map(({ standard }) => standard);
  const asked = standards.indexOf(search.get('standard') ?? '');
  const at = Math.max(asked, 0);
  const current = standards[at] ?? '';
  const choose = useSteady((standard: string): void => {
    if (standard !== current) onLeave(current);
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        next.set('standard', standard);
        next.delete('part');
        return next;
      },
      { replace: true },
    );
    focusTitle();
  });
  const move = useSteady((step: 1 | -1): void => {
    const next = standards[at + step];
    if (next !== undefined) {
      choose(next);
      return;
    }
    // Past the last one there is nothing, and what was typed there is recorded like that of all others.
    onLeave(current);
    focusTitle();
  });
  return {
    current,
    number: at + 1,
    total: standards.length,
    choose,
    move,
  };
}

/** The heading takes the focus once it shows the new standard, so that readers say it and the number keys work. */
function focusTitle(): void {
  setTimeout(() => document.getElementById('standard-title')?.focus({ preventScroll: true }), 0);
}
