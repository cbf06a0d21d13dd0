import { useEffect } from 'react';
import { usePartnerRows } from '../components/session/use-partners.ts';
import { prepareLikelyPages } from './pages.ts';

/** Once the list is there and nothing else is to do, pages that are opened next are fetched. */
export function usePreparedPages(): void {
  const isThere = usePartnerRows().value !== null;
  useEffect(() => {
    if (!isThere) return undefined;
    const waiting = requestIdleCallback(prepareLikelyPages);
    return () => cancelIdleCallback(waiting);
  }, [isThere]);
}
