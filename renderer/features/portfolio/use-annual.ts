import { client } from '../../client/client.ts';
import { useSaveFile } from '../../components/files/use-save-file.ts';
import type { Result } from '../../components/session/requests.ts';
import { useLongTask } from '../../components/session/use-waiting.ts';

type AnnualChoice = Parameters<typeof client.report.annual>[0];

/** Writes the annual figures and hands the file to the person, who may leave the page meanwhile. */
export function useAnnual() {
  const saveFile = useSaveFile();
  return useLongTask(
    async (choice: AnnualChoice, asking): Promise<Result<unknown>> => {
      const made = await client.report.annual(choice, asking);
      if (made.ok) await saveFile(made.value.file);
      return made;
    },
    { goesOn: true },
  );
}
