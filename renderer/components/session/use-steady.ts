import { useCallback, useRef } from 'react';

/**
 * A function that stays the same from one drawing to the next and does what the newest one does: for handlers of parts
 * that are drawn again only when theirs changed.
 */
export function useSteady<Given extends readonly unknown[], Told>(
  act: (...given: Given) => Told,
): (...given: Given) => Told {
  const newest = useRef(act);
  newest.current = act;
  return useCallback((...given: Given) => newest.current(...given), []);
}
