import { client } from '../../../client/client.ts';
import { useSaveFile } from '../../../components/files/use-save-file.ts';
import type { Result } from '../../../components/session/requests.ts';
import { type Asking, useLongTask } from '../../../components/session/use-waiting.ts';

export type ReportChoice = Parameters<typeof client.report.write>[0];
type Made = Awaited<ReturnType<typeof client.report.write>>;
type RunChoice = Parameters<typeof client.reportDefinition.run>[0];

/** Writes a report, chosen anew or saved, and hands the file to the person, who may leave the page meanwhile. */
export function useReport() {
  const saveFile = useSaveFile();
  const give = async (made: Made): Promise<Result<unknown>> => {
    if (made.ok) await saveFile(made.value.file);
    return made as Result<unknown>;
  };
  return useLongTask(
    async (ask: { write: ReportChoice } | { run: RunChoice }, asking: Asking): Promise<Result<unknown>> =>
      give(
        'write' in ask
          ? await client.report.write(ask.write, asking)
          : ((await client.reportDefinition.run(ask.run, asking)) as Made),
      ),
    { goesOn: true },
  );
}
