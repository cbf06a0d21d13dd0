import { useQueryClient } from '@tanstack/react-query';

/** Has every screen read again what it shows: a package can change any of it. */
export function useRenewAll(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries();
}
