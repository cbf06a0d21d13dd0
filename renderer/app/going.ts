import { useEffect } from 'react';
import { useLocation } from 'react-router';

interface Place {
  readonly location: { readonly pathname: string };
}

/** What is followed of a router. */
interface Followed {
  readonly state: Place;
  subscribe(hear: (place: Place) => void): () => void;
}

/**
 * Says on the root element that another page is on its way, so that a click is answered in the next frame by a style
 * alone (`Shell.module.css`), before anything of that page is drawn. Returns how to stop following.
 */
export function followGoing(router: Followed): () => void {
  let before = router.state.location.pathname;
  return router.subscribe(({ location: { pathname } }) => {
    if (pathname !== before) document.documentElement.dataset.going = '';
    before = pathname;
  });
}

/** Ends it once the page is there; what that page waits for itself it shows by itself. */
export function useArrived(): void {
  // Not its key: addresses that are typed all have the same.
  const location = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page that is shown has arrived.
  useEffect(() => {
    delete document.documentElement.dataset.going;
  }, [location]);
}
