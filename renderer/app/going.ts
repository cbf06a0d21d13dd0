import { useEffect } from 'react';
import { useLocation } from 'react-router';
import type { router as appRouter } from './routes.tsx';

/**
 * Says on the root element that another page is on its way, so that a click is answered in the next frame by a style
 * alone (`Shell.module.css`), before anything of that page is drawn. Returns how to stop following.
 */
export function followGoing(router: Pick<typeof appRouter, 'subscribe' | 'state'>): () => void {
  let before = router.state.location.pathname;
  return router.subscribe(({ location: { pathname } }) => {
    if (pathname !== before) document.documentElement.dataset.going = '';
    before = pathname;
  });
}

/** Ends it once the page is there; what that page waits for itself it shows by itself. */
export function useArrived(): void {
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page that is shown has arrived.
  useEffect(() => {
    delete document.documentElement.dataset.going;
  }, [key]);
}
