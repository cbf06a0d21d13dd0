import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ok } from '../../../shared/ground/result.ts';
import { client } from '../../client/client.ts';
import { ask } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { type ColumnId, readColumns } from './columns.ts';

const queryKey = ['partner', 'register-columns'];
// Kept beside unfinished forms: it belongs to this device and is no part of the record.
const draftKey = 'register/columns';

export interface Columns {
  readonly chosen: readonly ColumnId[];
  readonly choose: (columns: readonly ColumnId[]) => void;
}

/** The columns that the person chose for the register, remembered with the workspace on this device. */
export function useColumns(): Columns {
  const queries = useQueryClient();
  const kept = useRequest(queryKey, () => client.draft.get({ key: draftKey })).value;
  // Shown at once; what is kept counts when the page is opened again.
  const [chosen, setChosen] = useState<readonly ColumnId[] | null>(null);
  return {
    chosen: useMemo(() => chosen ?? readColumns(kept?.value), [chosen, kept]),
    choose: (columns) => {
      const value = [...columns];
      setChosen(value);
      queries.setQueryData(queryKey, ok({ value }));
      void ask(() => client.draft.save({ key: draftKey, value }));
    },
  };
}
