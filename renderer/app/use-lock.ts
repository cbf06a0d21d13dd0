import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { client } from '../client/client.ts';
import { clearFormInbox } from '../components/files/form-inbox.ts';
import { writeSearch } from '../components/session/address.ts';
import { keepPendingDrafts } from '../components/session/pending-drafts.ts';
import { ask, keys } from '../components/session/requests.ts';

/** Locks the workspace, after everything typed is kept. */
export function useLock(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await keepPendingDrafts();
    await ask(() => client.workspace.close({}));
    clearFormInbox();
    // What was searched for is forgotten with the rest.
    writeSearch(new URLSearchParams());
    await queries.invalidateQueries({ queryKey: keys.status });
  }, [queries]);
}
