import { useEffect } from 'react';
import { prepareLikelyPages } from './pages.ts';
import { useToldHome } from './use-told-home.ts';

/** Once the list is there and nothing else is to do, pages that are opened next are fetched. */
export function usePreparedPages(): void {
  const isThere = useToldHome().partners !== null;
  useEffect(() => {
    if (!isThere) return undefined;
    const waiting = requestIdleCallback(prepareLikelyPages);
    return () => cancelIdleCallback(waiting);
  }, [isThere]);
}
