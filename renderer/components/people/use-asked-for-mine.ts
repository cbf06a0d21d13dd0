import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useMe } from './use-people.ts';

/** Follows an address that asks for what is mine ("?mine"), once: then the filter is the person's own again. */
export function useAskedForMine(show: (me: string) => void): void {
  const [params, setParams] = useSearchParams();
  const isAsked = params.has('mine');
  const me = useMe()?.id;
  useEffect(() => {
    if (!isAsked || me === undefined) return;
    show(me);
    setParams({}, { replace: true });
  }, [isAsked, me, show, setParams]);
}
