import { findPartner } from '../find.ts';
import { writeHistory } from '../history/write-history.ts';
import { inWorkspace, os } from '../implement.ts';

export const exportHistory = os.partner.exportHistory.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const { partner, language, format, template, ...filter } = input;
    const file = findPartner(journal, partner);
    if (!file.ok) return file;
    return writeHistory(session, journal, { file: file.value, language, filter, format, template });
  }),
);
