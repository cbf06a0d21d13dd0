import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import type { Result } from '../../../../shared/ground/result.ts';
import { client } from '../../../client/client.ts';
import { type LetterheadChoice, useLetterhead } from '../../../components/files/use-letterhead.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { usePageCommand } from '../../../components/session/page-commands.ts';
import type { Refusal } from '../../../components/session/requests.ts';
import { useTask } from '../../../components/session/use-command.ts';
import type { Language } from '../../../text/languages.ts';
import { useLanguage } from '../../../text/text.ts';
import type { ExportKind } from '../model/export-kinds.ts';

export interface AssessmentExports {
  readonly run: (kind: ExportKind, language: Language) => Promise<void>;
  readonly letterhead: LetterheadChoice;
  readonly running: boolean;
  readonly refusal: Refusal | null;
}

interface Asked {
  readonly assessment: string;
  readonly language: Language;
  /** The office's letterhead; the evidence in folders has none. */
  readonly template?: FileContent;
}

const requests: Readonly<
  Record<ExportKind, (asked: Asked) => Promise<Result<{ readonly file: FileContent }>>>
> = {
  report: (asked) => client.assessment.exportWord(asked),
  partnerCopy: (asked) => client.assessment.exportPartnerCopy(asked),
  decisionLetter: (asked) => client.assessment.exportDecisionLetter(asked),
  noteForRecord: (asked) => client.assessment.exportNoteForRecord(asked),
  bundle: ({ assessment, language }) => client.evidence.exportBundle({ assessment, language }),
};

/** Writes a document and hands it to the person; the window's menu can ask for the report too. */
export function useAssessmentExports(assessment: string): AssessmentExports {
  const letterhead = useLetterhead();
  const task = useTask(({ kind, language }: { readonly kind: ExportKind; readonly language: Language }) =>
    requests[kind]({ assessment, language, ...letterhead.input }),
  );
  const saveFile = useSaveFile();
  const { language: own } = useLanguage();
  async function run(kind: ExportKind, language: Language): Promise<void> {
    const result = await task.run({ kind, language });
    if (result.ok) await saveFile(result.value.file);
  }
  usePageCommand('save-report', () => void run('report', own));
  return { run, letterhead, running: task.running, refusal: task.refusal ?? letterhead.refusal };
}
