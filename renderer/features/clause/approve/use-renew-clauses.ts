import { useQueryClient } from '@tanstack/react-query';
import { keys } from '../../../components/session/requests.ts';

/** Reads clauses anew after an approval: it may put another version into use. */
export function useRenewClauses(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: keys.allClauses });
}
