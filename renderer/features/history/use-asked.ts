import { useSearchParams } from 'react-router';
import { type HistoryFilter, historyFilterSchema } from '../../../shared/documents/history/history-row.ts';

export interface Asked {
  readonly filter: HistoryFilter;
  readonly isNarrowed: boolean;
  /** Takes what changes; undefined takes a condition away. */
  readonly change: (
    part: { readonly [Name in keyof HistoryFilter]: HistoryFilter[Name] | undefined },
  ) => void;
  readonly clear: () => void;
}

/** What is asked of the history, kept in the address; what makes no sense there is left out. */
export function useAsked(): Asked {
  const [params, setParams] = useSearchParams();
  const filter = Object.fromEntries(
    Object.entries(historyFilterSchema.shape).flatMap(([name, schema]) => {
      const given = schema.safeParse(params.get(name) ?? undefined);
      return given.success && given.data !== undefined ? [[name, given.data]] : [];
    }),
  ) as HistoryFilter;
  return {
    filter,
    isNarrowed: Object.keys(filter).length > 0,
    change: (part) => {
      const next = new URLSearchParams(params);
      for (const [name, value] of Object.entries(part)) {
        if (value === undefined || value === '') next.delete(name);
        else next.set(name, value);
      }
      setParams(next, { replace: true });
    },
    clear: () => setParams({}, { replace: true }),
  };
}
