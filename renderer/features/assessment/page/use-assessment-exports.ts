import type { FileContent } from '../../../../shared/ground/refusals/request.ts';
import type { Result } from '../../../../shared/ground/result.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { client } from '../../../client/client.ts';
import { type LetterheadChoice, useLetterhead } from '../../../components/files/use-letterhead.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { usePageCommand } from '../../../components/session/page-commands.ts';
import type { Refusal } from '../../../components/session/requests.ts';
import { useTask } from '../../../components/session/use-command.ts';
import type { Language } from '../../../text/languages.ts';
import { useLanguage } from '../../../text/text.ts';

export type ExportKind = 'report' | 'partnerCopy' | 'decisionLetter' | 'noteForRecord' | 'bundle';

export interface AssessmentExports {
  readonly run: (kind: ExportKind, language: Language) => Promise<void>;
  readonly letterhead: LetterheadChoice;
  readonly running: boolean;
  readonly refusal: Refusal | null;
}

/** What can be exported now: there is nothing to tell the partner before the first determination or decision. */
export function exportKinds(view: AssessmentView): readonly ExportKind[] {
  const isDetermined = view.ledger.some(({ fact }) => fact.kind !== 'self');
  const isDecided = isDetermined && view.decisions.length + view.consequences.length > 0;
  const hasNote = view.decisions.some(({ fact }) => fact.noteForRecord !== null);
  const hasEvidence = view.standards.some(({ ground }) => ground.evidence.length > 0);
  return [
    'report',
    ...(isDetermined ? ['partnerCopy' as const] : []),
    ...(isDecided ? ['decisionLetter' as const] : []),
    ...(hasNote ? ['noteForRecord' as const] : []),
    ...(hasEvidence ? ['bundle' as const] : []),
  ];
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
