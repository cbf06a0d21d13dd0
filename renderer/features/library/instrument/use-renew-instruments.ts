import { useQueryClient } from '@tanstack/react-query';

/** Reads everything anew after an approval: another version may be offered, and rows may be judged by it. */
export function useRenewInstruments(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries();
}
