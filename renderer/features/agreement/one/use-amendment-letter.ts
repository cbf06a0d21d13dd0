import { client } from '../../../client/client.ts';
import { type LetterheadChoice, useLetterhead } from '../../../components/files/use-letterhead.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import type { Refusal } from '../../../components/session/requests.ts';
import { useTask } from '../../../components/session/use-command.ts';
import type { Language } from '../../../text/languages.ts';

export interface AmendmentLetter {
  readonly write: (language: Language) => Promise<void>;
  readonly letterhead: LetterheadChoice;
  readonly refusal: Refusal | null;
}

/** Writes the letter that brings an agreement to today's clauses, and hands it to the person. */
export function useAmendmentLetter(agreement: string): AmendmentLetter {
  const letterhead = useLetterhead();
  const task = useTask(client.agreement.exportAmendmentLetter);
  const saveFile = useSaveFile();
  return {
    write: async (language) => {
      const result = await task.run({ agreement, language, ...letterhead.input });
      if (result.ok) await saveFile(result.value.file);
    },
    letterhead,
    refusal: task.refusal ?? letterhead.refusal,
  };
}
