import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import type { ContractCheck } from '../../../../shared/record/shapes/agreement.ts';
import type { AgreementView } from '../../../../shared/rules/agreement/agreement-view.ts';
import { client } from '../../../client/client.ts';
import { host } from '../../../client/host.ts';
import { ask, keys, type Refusal } from '../../../components/session/requests.ts';
import { useCommand } from '../../../components/session/use-command.ts';
import { useRequest } from '../../../components/session/use-request.ts';

export interface ReturnedWork {
  readonly file: FileContent | null;
  /** Id of the annex to compare with; "" for the newest. */
  readonly annex: string;
  readonly setAnnex: (annex: string) => void;
  /** What was found, before or after it was recorded; null while there is nothing. */
  readonly check: ContractCheck | null;
  readonly isRecorded: boolean;
  readonly reading: boolean;
  readonly recording: boolean;
  readonly refusal: Refusal | null;
  readonly choose: () => Promise<void>;
  readonly record: (recordElements: boolean) => Promise<void>;
}

/** Numbers the files chosen, since two of them may have one name. */
let chosenFiles = 0;

/** Reads a returned contract, of the agreement or of a sub-agreement under it, without changing anything, and records the comparison when it is wanted. */
export function useCheck(agreement: Pick<AgreementView, 'id'>, subAgreement: string | null): ReturnedWork {
  const queries = useQueryClient();
  const [file, setFile] = useState<(FileContent & { readonly number: number }) | null>(null);
  const [annex, setAnnex] = useState('');
  const [pickRefusal, setPickRefusal] = useState<Refusal | null>(null);
  const [recorded, setRecorded] = useState<ContractCheck | null>(null);
  const order = {
    agreement: agreement.id,
    ...(subAgreement === null ? {} : { subAgreement }),
    file: contentOf(file),
    ...(annex === '' ? {} : { annex }),
  };
  const dryRun = useRequest(
    [...keys.allClauses, 'check', subAgreement ?? agreement.id, file?.number ?? 0, annex],
    () => client.clause.check({ ...order, dryRun: true }),
    { enabled: file !== null && recorded === null },
  );
  const command = useCommand(client.clause.check);
  return {
    file,
    annex,
    setAnnex,
    check: recorded ?? dryRun.value?.check ?? null,
    isRecorded: recorded !== null,
    reading: dryRun.loading && recorded === null,
    recording: command.running,
    refusal: pickRefusal ?? command.refusal ?? dryRun.refusal,
    choose: async () => {
      const picked = await ask(() => host.pickFile({ accept: ['.docx'] }));
      setPickRefusal(picked.ok ? null : picked.error);
      if (!picked.ok || !picked.value) return;
      command.reset();
      setRecorded(null);
      setFile({ ...picked.value, number: ++chosenFiles });
    },
    record: async (recordElements) => {
      const done = await command.run({ ...order, recordElements });
      if (!done.ok) return;
      setRecorded(done.value.check);
      void queries.invalidateQueries({ queryKey: keys.allAgreements });
    },
  };
}

/** What travels with a request, which is asked only once a file was chosen. */
function contentOf(file: FileContent | null): FileContent {
  return { name: file?.name ?? '', bytes: file?.bytes ?? new Uint8Array() };
}
