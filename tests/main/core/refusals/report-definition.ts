import { value } from '../../../support/app.ts';
import type { Cases } from './cases.ts';
import { savedElsewhere } from './other-device.ts';
import { pdfRefusals } from './pdf.ts';
import { nowhere } from './words.ts';
import { reportToSave } from './world.ts';

const ofPdf = pdfRefusals(async (client) => {
  value(await client.reportDefinition.save({ name: 'Brief', report: 'country-brief', format: 'pdf' }));
  return client.reportDefinition.run({ definition: 'brief' });
});

export const reportDefinition: Cases<'reportDefinition'> = {
  list: { works: () => ({}), refuses: {} },
  save: {
    works: () => ({ name: 'Fictional register of next year', report: 'register' }),
    refuses: {
      DEFINITION_NOT_FOUND: { definition: nowhere },
      DEFINITION_NAMED: ({ savedReport }) => ({ name: savedReport.toUpperCase() }),
      NOTHING_TO_CHANGE: ({ savedReport }) => ({ ...reportToSave, definition: savedReport }),
      PARTNER_NOT_FOUND: { partner: nowhere },
      REPORT_WITHHELD: { report: 'vendor-master', audience: 'partner' },
      REPORT_FORMAT: { report: 'country-brief', format: 'excel' },
    },
  },
  retire: {
    works: ({ savedReport }) => ({ definition: savedReport }),
    refuses: { DEFINITION_NOT_FOUND: { definition: nowhere } },
  },
  run: {
    works: ({ savedReport }) => ({ definition: savedReport }),
    refuses: {
      DEFINITION_NOT_FOUND: { definition: nowhere },
      DAY_BEFORE_PERIOD: { asOf: '2026-01-31', from: '2026-02-01' },
      PARTNER_NOT_FOUND: { definition: savedElsewhere.ofMissing.id },
      REPORT_WITHHELD: { definition: savedElsewhere.withheld.name },
      REPORT_FORMAT: ({ savedBrief }) => ({ definition: savedBrief, format: 'csv' }),
      ...ofPdf,
    },
  },
};
