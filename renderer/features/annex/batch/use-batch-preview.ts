import { client } from '../../../client/client.ts';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { optionsOf } from '../annex-work.ts';
import { useSettled } from '../use-settled.ts';
import type { BatchFilter } from './batch-filter.ts';
import { type BatchWork, setOf } from './batch-work.ts';

export type BatchPreview = ReturnType<typeof useBatchPreview>;

/** What each annex of the batch would lack with the choices as they are; nothing is asked before there are choices. */
export function useBatchPreview(filter: BatchFilter, work: BatchWork) {
  const { languages, subAgreements } = work;
  const set = setOf(work);
  const options = useSettled(optionsOf(work, languages));
  return useRequest(
    keys.annexBatchPreview(filter, { set, subAgreements, ...options }),
    () => client.annex.previewBatch({ filter, subAgreements, set: set ?? 'standard', ...options }),
    { enabled: set !== null && options.languages.length > 0 },
  );
}
