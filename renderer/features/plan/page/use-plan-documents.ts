import { useState } from 'react';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import type { Result } from '../../../../shared/ground/result.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { host } from '../../../client/host.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { ask, type Refusal } from '../../../components/session/requests.ts';
import { useTask } from '../../../components/session/use-command.ts';
import type { Language } from '../../../text/languages.ts';

/** Documents of a plan: printable, the letter to the partner, and the workbook that the partner fills in. */
export const planDocuments = ['plan', 'letter', 'letterWithoutPassed', 'workbook'] as const;
export type PlanDocument = (typeof planDocuments)[number];

interface Asked {
  readonly partner: string;
  readonly language: Language;
}

const requests: Readonly<
  Record<PlanDocument, (asked: Asked) => Promise<Result<{ readonly file: FileContent }>>>
> = {
  plan: (asked) => client.plan.exportWord(asked),
  letter: (asked) => client.plan.exportLetter(asked),
  letterWithoutPassed: (asked) => client.plan.exportLetter({ ...asked, withoutPassed: true }),
  workbook: (asked) => client.plan.exportExcel(asked),
};

export interface PlanDocumentActs {
  readonly write: (document: PlanDocument, language: Language) => Promise<void>;
  /** Asks for a workbook that came back. */
  readonly choose: () => Promise<void>;
  readonly running: boolean;
  readonly refusal: Refusal | null;
}

/** Writes a document and hands it to the person; takes a workbook that came back. */
export function usePlanDocuments(
  { id }: PartnerView,
  onReturned: (file: FileContent) => void,
): PlanDocumentActs {
  const task = useTask(({ document, language }: { document: PlanDocument; language: Language }) =>
    requests[document]({ partner: id, language }),
  );
  const saveFile = useSaveFile();
  const [notPicked, setNotPicked] = useState<Refusal | null>(null);
  return {
    write: async (document, language) => {
      setNotPicked(null);
      const result = await task.run({ document, language });
      if (result.ok) await saveFile(result.value.file);
    },
    choose: async () => {
      task.reset();
      const picked = await ask(() => host.pickFile({ accept: ['.xlsx', '.xls'] }));
      setNotPicked(picked.ok ? null : picked.error);
      if (picked.ok && picked.value) onReturned(picked.value);
    },
    running: task.running,
    refusal: task.refusal ?? notPicked,
  };
}
