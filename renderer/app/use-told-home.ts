import { useLocation } from 'react-router';
import type { PartnerRow } from '../../shared/rules/register/partner-view.ts';
import { usePartnerRows } from '../components/session/use-partners.ts';
import { useTodayAnswer } from '../features/todo/use-todo.ts';

/** What the frame knows of the register: its rows, or on the first page what that says until they come. */
export function useToldHome(): {
  readonly atHome: boolean;
  readonly rows: readonly PartnerRow[] | null;
  /** Partners that are not archived; null until that is known. */
  readonly partners: number | null;
} {
  const atHome = useLocation().pathname === '/';
  const told = useTodayAnswer({ enabled: atHome }).value;
  // The whole list comes after what the first page says.
  const rows = usePartnerRows({ enabled: !atHome || told !== null }).value?.rows ?? null;
  const count = rows?.reduce((sum, row) => (row.archived ? sum : sum + 1), 0) ?? told?.partners ?? null;
  return { atHome, rows, partners: count };
}
