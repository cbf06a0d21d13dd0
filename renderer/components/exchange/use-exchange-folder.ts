import { type Draft, useDraft } from '../session/use-draft.ts';

/** The folder through which packages come and go by hand, remembered on this laptop. */
export function useExchangeFolder(): Draft<string> {
  return useDraft('exchange/folder', '', (kept) => (typeof kept === 'string' ? kept : null));
}
