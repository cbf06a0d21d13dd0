import { useQueryClient } from '@tanstack/react-query';
import { ok } from '../../../shared/ground/result.ts';
import { client } from '../../client/client.ts';
import { ask } from '../session/requests.ts';
import { useRequest } from '../session/use-request.ts';
import { useSteady } from '../session/use-steady.ts';

const key = 'recovery-key/kept';
const queryKey = ['recovery-kept'];

/** Notes on this device whether somebody said that the recovery key was kept; a new key has to be kept anew. */
export function useNoteRecoveryKept(): (kept: boolean) => void {
  const queries = useQueryClient();
  return useSteady((kept) => {
    queries.setQueryData(queryKey, ok({ value: kept }));
    void ask(() => client.draft.save({ key, value: kept }));
  });
}

/** Whether it was said on this device; null until that is known. */
export function useRecoveryKept(): boolean | null {
  const answer = useRequest(queryKey, () => client.draft.get({ key })).value;
  return answer && answer.value === true;
}
