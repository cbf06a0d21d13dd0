import { useEffect } from 'react';
import { keepPendingDrafts } from '../components/session/pending-drafts.ts';

/** Keeps what is typed as soon as the window is hidden or closed, without the usual short wait. */
export function useKeepOnLeaving(): void {
  useEffect(() => {
    const keep = () => {
      if (document.visibilityState === 'hidden') void keepPendingDrafts();
    };
    document.addEventListener('visibilitychange', keep);
    return () => document.removeEventListener('visibilitychange', keep);
  }, []);
}
