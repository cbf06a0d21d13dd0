import { buildDataWorkbook } from '../../../shared/documents/data/build-data-workbook.ts';
import { noLines } from '../../../shared/documents/data/collect-tables.ts';
import { dataText } from '../../../shared/documents/data/text/data-text.ts';
import { ok } from '../../../shared/ground/result.ts';
import { documentContext, documentName, unOnlyName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { csvFiles, jsonFile } from './data-files.ts';
import { loadData } from './load-data.ts';
import { portalFile } from './portal-file.ts';

const endings = { excel: 'xlsx', csv: 'zip', json: 'json' } as const;

export const exportData = os.data.export.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, async (journal) => {
    const { format, language, hxl, portal } = input;
    const context = documentContext(session, journal, language);
    const loaded = loadData(journal, input, progress);
    if (portal) {
      const { bytes, notForPortal } = await portalFile(session.ports, context, loaded, format);
      progress.at('writing', 1, 1);
      const name = documentName(
        [dataText(language).portal.file, unOnlyName, context.today],
        format === 'csv' ? 'csv' : endings[format],
      );
      const coverage = { ...loaded.coverage, lines: noLines(), notForPortal };
      return ok({ file: { name, bytes }, ...coverage });
    }
    const write = async () => {
      switch (format) {
        case 'csv': {
          const { files, lines } = csvFiles(context, loaded, hxl);
          return { bytes: await session.ports.writeZip(files, context.producedAt), lines };
        }
        case 'json':
          return jsonFile(context, loaded);
        case 'excel': {
          const counts = noLines();
          const bytes = await session.ports.writeRegisterExcel(
            buildDataWorkbook({ ...context, ...loaded, counts }),
          );
          return { bytes, lines: counts };
        }
      }
    };
    const { bytes, lines } = await write();
    progress.at('writing', 1, 1);
    const name = documentName([dataText(language).file, unOnlyName, context.today], endings[format]);
    return ok({ file: { name, bytes }, ...loaded.coverage, lines, notForPortal: 0 });
  }),
);
