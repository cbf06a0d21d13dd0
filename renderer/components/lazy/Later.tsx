import { type ReactNode, useDeferredValue } from 'react';

/** What stands further down or aside: drawn once the beginning of the page is painted, and never in the way of a key. */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
