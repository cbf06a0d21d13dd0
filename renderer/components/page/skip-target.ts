import { type RefObject, useEffect, useSyncExternalStore } from 'react';

/** What somebody may go to at once from the title of a page. */
export type SkipKind = 'list' | 'standard';

interface SkipTarget {
  readonly kind: SkipKind;
  readonly focus: () => void;
}

let target: SkipTarget | null = null;
const listeners = new Set<() => void>();

function put(next: SkipTarget | null): void {
  target = next;
  for (const listener of listeners) listener();
}

/** Offers the part of a page that most people come for: the element under `part` that `selector` finds takes the focus. */
export function useSkipTarget<Part extends HTMLElement>(
  kind: SkipKind,
  part: RefObject<Part | null>,
  selector: string,
): void {
  useEffect(() => {
    const own: SkipTarget = {
      kind,
      focus: () => part.current?.querySelector<HTMLElement>(selector)?.focus(),
    };
    put(own);
    return () => {
      if (target === own) put(null);
    };
  }, [kind, part, selector]);
}

/** What the page at hand offers; null where its beginning is all there is. */
export function useSkip(): SkipTarget | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => target,
  );
}
