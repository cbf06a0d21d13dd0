import { client } from '../../client/client.ts';
import { useSaveFile } from '../../components/files/use-save-file.ts';
import type { Result } from '../../components/session/requests.ts';
import type { Command } from '../../components/session/use-command.ts';
import { useLongTask, type Waiting } from '../../components/session/use-waiting.ts';
import { useLanguage } from '../../text/text.ts';

interface ExportChoice {
  readonly archived?: boolean;
  /** Ids of the partners; all when left out. */
  readonly partners?: string[];
}

export type RegisterExport = Command<ExportChoice, unknown> & Waiting;

/** Who leaves the page gets the file all the same. */
const goesOn = { goesOn: true };

/** Writes the register, or a part of it, as an Excel workbook and hands it to the person. */
export function useExport(): RegisterExport {
  const { language } = useLanguage();
  const saveFile = useSaveFile();
  return useLongTask(async (choice: ExportChoice, asking): Promise<Result<unknown>> => {
    const made = await client.register.exportExcel({ language, ...choice }, asking);
    if (made.ok) await saveFile(made.value.file);
    return made;
  }, goesOn);
}
