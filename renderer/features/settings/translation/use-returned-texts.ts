import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TextReport } from '../../../../shared/contract/text.ts';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import { client } from '../../../client/client.ts';
import { host } from '../../../client/host.ts';
import { ask, keys, type Refusal } from '../../../components/session/requests.ts';
import { useCommand, useTask } from '../../../components/session/use-command.ts';

export interface ReturnedTextsWork {
  readonly report: TextReport | null;
  readonly taken: boolean;
  readonly refusal: Refusal | null;
  readonly running: boolean;
  readonly choose: () => Promise<void>;
  readonly takeIn: () => Promise<void>;
  readonly putAside: () => void;
}

/** A file from a translator, from choosing it over what it would change to taking it in. */
export function useReturnedTexts(): ReturnedTextsWork {
  const queries = useQueryClient();
  const [file, setFile] = useState<FileContent | null>(null);
  const [report, setReport] = useState<TextReport | null>(null);
  const [taken, setTaken] = useState(false);
  const [pickRefusal, setPickRefusal] = useState<Refusal | null>(null);
  const look = useTask(client.text.import);
  const take = useCommand(client.text.import);
  return {
    report,
    taken,
    refusal: pickRefusal ?? look.refusal ?? take.refusal,
    running: look.running || take.running,
    choose: async () => {
      const picked = await ask(() => host.pickFile({ accept: ['.xlsx', '.xliff', '.xlf'] }));
      setPickRefusal(picked.ok ? null : picked.error);
      if (!picked.ok || !picked.value) return;
      setTaken(false);
      setReport(null);
      setFile(picked.value);
      const answer = await look.run({ file: picked.value, dryRun: true });
      if (answer.ok) setReport(answer.value);
    },
    takeIn: async () => {
      if (!file) return;
      const answer = await take.run({ file, dryRun: false });
      if (!answer.ok) return;
      setTaken(true);
      void queries.invalidateQueries({ queryKey: keys.content });
    },
    putAside: () => {
      setReport(null);
      look.reset();
      take.reset();
    },
  };
}
