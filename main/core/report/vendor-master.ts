import { commaSeparated } from '../../../shared/documents/report/comma-separated.ts';
import {
  buildVendorMaster,
  vendorCells,
  vendorColumns,
} from '../../../shared/documents/vendor-master/build-vendor-master.ts';
import { vendorLines, vendorMasterText } from '../../../shared/documents/vendor-master/vendor-lines.ts';
import { ok } from '../../../shared/ground/result.ts';
import { selectRows } from '../../../shared/rules/figures/compute-figures.ts';
import { passesScope } from '../../../shared/rules/figures/portfolio-filter.ts';
import { documentContext, documentName } from '../document-context.ts';
import { inWorkspace, os } from '../implement.ts';
import { askFigures } from '../portfolio/ask-figures.ts';

export const vendorMaster = os.report.vendorMaster.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, async (journal) => {
    const { format, ...question } = input;
    const asked = askFigures(journal, question, progress);
    if (!asked.ok) return asked;
    const { asOf, filter } = asked.value;
    const rows = selectRows(asked.value).passed.filter((row) => passesScope(row, filter));
    const context = documentContext(session, journal, input.language);
    const lines = vendorLines(rows, asOf, input.language);
    progress.at('writing', 0, 1);
    const bytes =
      format === 'excel'
        ? await session.ports.writeRegisterExcel(
            buildVendorMaster({ ...context, lines, partners: rows.length, asOf }),
          )
        : new TextEncoder().encode(
            format === 'csv'
              ? commaSeparated([vendorColumns(context).map(({ title }) => title), ...lines.map(vendorCells)])
              : `${JSON.stringify({ asOf, partners: rows.length, lines }, null, 2)}\n`,
          );
    const name = [vendorMasterText(input.language).file, asOf];
    return ok({ file: { name: documentName(name, format === 'excel' ? 'xlsx' : format), bytes } });
  }),
);
