import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type AgreementsView, readView, writeView } from './agreements-view.ts';

interface Kept {
  /** Address of the list as it was left. */
  readonly address: string;
  /** Agreement that was opened last, to come back to. */
  readonly at: string | null;
}

const key = ['agreement-view'];
const nothing: Kept = { address: '', at: null };
const WRITE_AFTER_MS = 300;

/** Address of the list as it was left, to lead back to; kept while the workspace is open. */
export function useListAddress(): string {
  const queries = useQueryClient();
  const { address } = queries.getQueryData<Kept>(key) ?? nothing;
  return address === '' ? '/agreements' : `/agreements?${address}`;
}

/** Search and filters of the list. They stand in the address, so that a link leads to a filtered list. */
export function useAgreementsView(): {
  readonly view: AgreementsView;
  readonly change: (view: AgreementsView) => void;
  readonly lastOpened: string | null;
  readonly setLastOpened: (agreement: string) => void;
} {
  const queries = useQueryClient();
  const [params, setParams] = useSearchParams();
  const [view, setView] = useState(() => readView(params));
  const [lastOpened] = useState(() => queries.getQueryData<Kept>(key)?.at ?? null);
  const written = useRef(writeView(view).toString());
  const keep = useCallback(
    (part: Partial<Kept>) => {
      queries.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY });
      queries.setQueryData<Kept>(key, (before = nothing) => ({ ...before, ...part }));
    },
    [queries],
  );

  // Another link to this page, or the way back.
  const asked = writeView(readView(params)).toString();
  useEffect(() => {
    if (asked === written.current) return;
    written.current = asked;
    setView(readView(new URLSearchParams(asked)));
  }, [asked]);

  // The field shows every letter at once; the address follows when typing pauses.
  useEffect(() => {
    const address = writeView(view).toString();
    keep({ address });
    if (address === written.current) return;
    const timer = setTimeout(() => {
      written.current = address;
      setParams(new URLSearchParams(address), { replace: true });
    }, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [view, keep, setParams]);

  return {
    view,
    change: setView,
    lastOpened,
    setLastOpened: useCallback((at) => keep({ at }), [keep]),
  };
}
