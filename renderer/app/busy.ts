import type { QueryClient } from '@tanstack/react-query';

/** Shorter ones are over before a sign of them would be seen. */
const SHOWN_AFTER_MS = 30;

/** Does something after so many milliseconds; returns how to give it up. */
type Timer = (ms: number, work: () => void) => () => void;

const inTime: Timer = (ms, work) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

/**
 * Says on the root element that a person waits for an answer, whatever it is for: a first one of a page, or what a
 * button asked for. A style shows it (`Shell.module.css`), so that nothing is drawn again. What is read anew behind
 * what is shown keeps nobody waiting. Returns how to stop following.
 */
export function followBusy(
  queries: QueryClient,
  dataset: DOMStringMap = document.documentElement.dataset,
  after: Timer = inTime,
): () => void {
  let giveUp: (() => void) | undefined;
  const tell = () => {
    const isFirst = ({ state }: { readonly state: { readonly data: unknown } }) => state.data === undefined;
    const waits = queries.isFetching({ predicate: isFirst }) + queries.isMutating() > 0;
    if (!waits) {
      giveUp?.();
      giveUp = undefined;
      delete dataset.busy;
    } else giveUp ??= after(SHOWN_AFTER_MS, () => Object.assign(dataset, { busy: '' }));
  };
  const ends = [queries.getQueryCache().subscribe(tell), queries.getMutationCache().subscribe(tell)];
  return () => {
    for (const end of ends) end();
    giveUp?.();
    delete dataset.busy;
  };
}
