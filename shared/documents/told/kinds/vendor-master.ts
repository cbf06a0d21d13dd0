import { vendorCells, vendorColumns } from '../../vendor-master/build-vendor-master.ts';
import { vendorLines, vendorMasterText } from '../../vendor-master/vendor-lines.ts';
import type { ToldReport } from '../told-report.ts';
import { beyondPage, reportOf, type ToldSubject } from '../told-subject.ts';

/** The vendor-master extract with its own columns and exact labels. */
export function vendorMasterReport(subject: ToldSubject): ToldReport {
  const { input, words, day } = subject;
  return {
    ...reportOf(subject, 'vendor-master'),
    facts: [],
    sections: [
      {
        heading: words.section.list,
        lines: vendorMasterText(input.language).reading,
        table: {
          key: 'vendors',
          sheet: words.sheet.vendors,
          columns: beyondPage(vendorColumns(input), 'agency', 'kind', 'type'),
          rows: vendorLines(input.rows, day, input.language).map(vendorCells),
        },
      },
    ],
  };
}
