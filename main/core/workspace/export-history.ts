import { writeHistory } from '../history/write-history.ts';
import { inWorkspace, os } from '../implement.ts';

export const exportHistory = os.workspace.exportHistory.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const { language, format, template, ...filter } = input;
    return writeHistory(session, journal, { file: null, language, filter, format, template });
  }),
);
