import { client } from '../../../client/client.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import { usePageCommand } from '../../../components/session/page-commands.ts';
import type { Refusal } from '../../../components/session/requests.ts';
import { useTask } from '../../../components/session/use-command.ts';
import type { Language } from '../../../text/languages.ts';
import { useLanguage } from '../../../text/text.ts';

export interface ExportWord {
  readonly run: (language: Language) => Promise<void>;
  readonly running: boolean;
  readonly refusal: Refusal | null;
}

/** Writes the Word report and hands it to the person; the window's menu can ask for it too. */
export function useExportWord(assessment: string): ExportWord {
  const task = useTask(client.assessment.exportWord);
  const saveFile = useSaveFile();
  const { language } = useLanguage();
  async function run(reportLanguage: Language): Promise<void> {
    const result = await task.run({ assessment, language: reportLanguage });
    if (result.ok) await saveFile(result.value.file);
  }
  usePageCommand('save-report', () => void run(language));
  return { run, running: task.running, refusal: task.refusal };
}
