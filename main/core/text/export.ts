import { buildTextWorkbook } from '../../../shared/documents/translation/build-text-workbook.ts';
import { buildXliff } from '../../../shared/documents/translation/xliff.ts';
import { ok } from '../../../shared/ground/result.ts';
import { documentContext, documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { loadTexts } from './load-texts.ts';

export const exportTexts = os.text.export.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const { language, format, kinds } = input;
    const all = (await loadTexts(session, journal, language)).rows;
    const rows = kinds ? all.filter(({ kind }) => kinds.includes(kind)) : all;
    const bytes =
      format === 'xliff'
        ? new TextEncoder().encode(buildXliff(rows, language, session.ports.programVersion))
        : await session.ports.writeRegisterExcel(
            buildTextWorkbook({ ...documentContext(session, journal, 'en'), rows, translated: language }),
          );
    const extension = format === 'xliff' ? 'xliff' : 'xlsx';
    return ok({
      file: { name: documentName(['PSEA texts', language, journal.clock.today()], extension), bytes },
      texts: rows.length,
      reviewed: rows.filter(({ state }) => state.state === 'reviewed').length,
      missing: rows.filter(({ text }) => text === null).length,
    });
  }),
);
