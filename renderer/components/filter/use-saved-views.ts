import { useQueryClient } from '@tanstack/react-query';
import { ok } from '../../../shared/ground/result.ts';
import { client } from '../../client/client.ts';
import { ask } from '../session/requests.ts';
import { useRequest } from '../session/use-request.ts';

import { readViews, type SavedView } from './saved-views.ts';

export type ViewedList = 'register' | 'todo';

/**
 * The saved views of a list. They stay on this device, within the encrypted workspace beside unfinished forms, since a
 * search may hold a name; no package takes them along.
 */
export function useSavedViews(list: ViewedList): {
  readonly views: readonly SavedView[];
  readonly keep: (views: readonly SavedView[]) => void;
} {
  const queries = useQueryClient();
  const key = `${list}/views`;
  const queryKey = ['views', list];
  const kept = useRequest(queryKey, () => client.draft.get({ key })).value;
  return {
    views: readViews(kept?.value),
    keep: (views) => {
      const value = views.map(({ name, address }) => ({ name, address }));
      queries.setQueryData(queryKey, ok({ value }));
      void ask(() => client.draft.save({ key, value }));
    },
  };
}
