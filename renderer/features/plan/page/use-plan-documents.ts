import { useState } from 'react';
import type { PlanFormLanguage } from '../../../../shared/documents/plan-form/text/plan-form-texts.ts';
import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import type { Result } from '../../../../shared/ground/result.ts';
import type { PartnerView } from '../../../../shared/rules/register/partner-view.ts';
import { client } from '../../../client/client.ts';
import { host } from '../../../client/host.ts';
import { type LetterheadChoice, useLetterhead } from '../../../components/files/use-letterhead.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { ask, type Refusal } from '../../../components/session/requests.ts';
import { useTask } from '../../../components/session/use-command.ts';
import type { Language } from '../../../text/languages.ts';

/** Documents of a plan: printable, the letter to the partner, and the workbook that the partner fills in. */
export const planDocuments = ['plan', 'letter', 'letterWithoutPassed', 'workbook'] as const;
export type PlanDocument = (typeof planDocuments)[number];

interface Asked<Code> {
  readonly partner: string;
  readonly language: Code;
  /** The office's letterhead; the workbook has none. */
  readonly template?: FileContent;
}

type Answer = Promise<Result<{ readonly file: FileContent }>>;

const printed: Readonly<Record<Exclude<PlanDocument, 'workbook'>, (asked: Asked<Language>) => Answer>> = {
  plan: (asked) => client.plan.exportWord(asked),
  letter: (asked) => client.plan.exportLetter(asked),
  letterWithoutPassed: (asked) => client.plan.exportLetter({ ...asked, withoutPassed: true }),
};

/** A document of the plan in a language that it can be written in: the workbook has more of them than the screens. */
export type PlanDocumentChoice =
  | { readonly document: keyof typeof printed; readonly language: Language }
  | { readonly document: 'workbook'; readonly language: PlanFormLanguage };

export interface PlanDocumentActs {
  readonly write: (choice: PlanDocumentChoice) => Promise<void>;
  /** Asks for a workbook that came back. */
  readonly choose: () => Promise<void>;
  readonly letterhead: LetterheadChoice;
  readonly running: boolean;
  readonly refusal: Refusal | null;
}

/** Writes a document and hands it to the person; takes a workbook that came back. */
export function usePlanDocuments(
  { id }: PartnerView,
  onReturned: (file: FileContent) => void,
): PlanDocumentActs {
  const letterhead = useLetterhead();
  const task = useTask((choice: PlanDocumentChoice): Answer => {
    if (choice.document === 'workbook')
      return client.plan.exportExcel({ partner: id, language: choice.language });
    return printed[choice.document]({ partner: id, language: choice.language, ...letterhead.input });
  });
  const saveFile = useSaveFile();
  const [notPicked, setNotPicked] = useState<Refusal | null>(null);
  return {
    write: async (choice) => {
      setNotPicked(null);
      const result = await task.run(choice);
      if (result.ok) await saveFile(result.value.file);
    },
    choose: async () => {
      task.reset();
      const picked = await ask(() => host.pickFile({ accept: ['.xlsx', '.xls'] }));
      setNotPicked(picked.ok ? null : picked.error);
      if (picked.ok && picked.value) onReturned(picked.value);
    },
    letterhead,
    running: task.running,
    refusal: task.refusal ?? notPicked ?? letterhead.refusal,
  };
}
