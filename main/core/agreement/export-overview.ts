import { buildOverviewDocument } from '../../../shared/documents/overview/build-overview-document.ts';
import { buildOverviewWorkbook } from '../../../shared/documents/overview/build-overview-workbook.ts';
import { overviewText } from '../../../shared/documents/overview/text/overview-text.ts';
import { ok } from '../../../shared/ground/result.ts';
import { buildOverview } from '../../../shared/rules/agreement/build-overview.ts';
import { libraryInUse } from '../clause/library-in-use.ts';
import { documentContext, documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { overviewFacts } from './overview-facts.ts';

export const exportOverview = os.agreement.exportOverview.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const { format, language, ...filter } = input;
    const library = libraryInUse(session, journal);
    const facts = overviewFacts(journal, filter, library);
    if (!facts.ok) return facts;
    const subject = {
      ...documentContext(session, journal, language),
      facts: facts.value,
      overview: buildOverview(facts.value, library),
      filter,
      library,
      sha256: journal.store.sha256,
    };
    const bytes =
      format === 'excel'
        ? await session.ports.writeRegisterExcel(buildOverviewWorkbook(subject))
        : await session.ports.writeWord(buildOverviewDocument(subject));
    const name = [overviewText[language].title, journal.clock.today()];
    return ok({ file: { name: documentName(name, format === 'excel' ? 'xlsx' : 'docx'), bytes } });
  }),
);
