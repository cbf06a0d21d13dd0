import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnnexOptions } from '../../../shared/documents/annex/annex-view.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import type { AnnexRecord } from '../../../shared/record/shapes/agreement.ts';
import { client } from '../../client/client.ts';
import { useSaveFile } from '../../components/files/use-save-file.ts';
import { keys, type Refusal } from '../../components/session/requests.ts';
import { useTask } from '../../components/session/use-command.ts';

export interface AnnexOrder extends AnnexOptions {
  readonly agreement: string;
  readonly subAgreement?: string;
  readonly template?: FileContent;
}

/** A final annex that was just recorded, with its file. */
export interface MadeAnnex {
  readonly file: FileContent;
  readonly annex: AnnexRecord | null;
}

/** Writes drafts, which leave no trace, and hands out what was recorded. */
export function useWriteAnnex(): {
  readonly writeDraft: (order: AnnexOrder) => Promise<void>;
  readonly keep: (made: MadeAnnex) => Promise<void>;
  readonly running: boolean;
  readonly refusal: Refusal | null;
  readonly made: MadeAnnex | null;
} {
  const queries = useQueryClient();
  const save = useSaveFile();
  const create = useTask(client.annex.create);
  const [made, setMade] = useState<MadeAnnex | null>(null);
  return {
    writeDraft: async (order) => {
      setMade(null);
      const written = await create.run({ ...order, final: false });
      if (written.ok) await save(written.value.file);
    },
    keep: async (recorded) => {
      create.reset();
      setMade(recorded);
      void queries.invalidateQueries({ queryKey: keys.allAgreements });
      await save(recorded.file);
    },
    running: create.running,
    refusal: create.refusal,
    made,
  };
}
