import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedInstrument } from '../../../../shared/content/instrument/instrument.ts';
import { value } from '../../../support/app.ts';
import { head } from '../../../support/desk.ts';
import { officialDraft } from '../../../support/official-edition.ts';
import { annex } from './agreement.ts';
import type { Cases } from './cases.ts';
import { worldInstruments } from './other-program.ts';
import { pdfRefusals } from './pdf.ts';
import { later, nowhere, reason } from './words.ts';
import type { World } from './world.ts';

const newestTool = worldInstruments.newestOf('un-ip-psea-2020') as LoadedInstrument;

const filterRefusals = {
  PARTNER_NOT_FOUND: { partner: nowhere },
  PERSON_NOT_FOUND: { assignedTo: nowhere },
  PERSON_AMBIGUOUS: ({ people }: World) => ({ assignedTo: people.namesake }),
  PERSON_NOT_CHOSEN: { assignedTo: 'me' },
};

export const todo: Cases<'todo'> = {
  list: { works: ({ people }) => ({ assignedTo: people.listed }), refuses: filterRefusals },
  today: { works: () => ({}), refuses: {} },
};

export const calendar: Cases<'calendar'> = {
  export: { works: () => ({}), refuses: filterRefusals },
};

/** Long work that was begun: annexes that are drafts, and leave no trace in the record. */
const begun = async (world: World) => {
  const started = await world.test.client.annex.batch(await annex.batch.works(world));
  return { job: value(started).job.id };
};

export const job: Cases<'job'> = {
  get: { works: begun, refuses: { JOB_NOT_FOUND: { job: nowhere } } },
  cancel: { works: begun, refuses: { JOB_NOT_FOUND: { job: nowhere } } },
};

const answers = { CS1: 'yes', CS2: 'no' };

export const guide: Cases<'guide'> = { export: { works: () => ({}), refuses: {} } };

const copied = { instrument: 'un-ip-psea-2020' };
const noDraft = { DRAFT_NOT_FOUND: { draft: nowhere } };
/** A draft in which everything is said, and one in which next to nothing is. */
const wholeDraft = async ({ test }: World) => {
  const content = officialDraft(newestTool);
  return { draft: value(await test.client.instrument.edit({ name: 'Fictional edition', content })).draft };
};
const emptyDraft = async ({ test }: World) => ({
  draft: value(await test.client.instrument.edit({ name: 'Fictional tool' })).draft,
});

export const instrument: Cases<'instrument'> = {
  listDrafts: { works: () => ({}), refuses: {} },
  getDraft: { works: wholeDraft, refuses: noDraft },
  edit: {
    works: () => ({ name: 'Fictional edition', from: copied }),
    refuses: { ...noDraft, UNKNOWN_INSTRUMENT: { from: { instrument: nowhere } } },
  },
  discardDraft: { works: wholeDraft, refuses: noDraft },
  compare: {
    works: async (world) => ({ from: copied, to: await wholeDraft(world) }),
    refuses: {
      UNKNOWN_INSTRUMENT: { from: { instrument: nowhere } },
      DRAFT_NOT_FOUND: { to: { draft: nowhere } },
      DRAFT_INCOMPLETE: async (world) => ({ to: await emptyDraft(world) }),
    },
  },
  impact: { works: wholeDraft, refuses: { ...noDraft, DRAFT_INCOMPLETE: emptyDraft } },
  exportPreview: { works: wholeDraft, refuses: { ...noDraft, DRAFT_INCOMPLETE: emptyDraft } },
  release: {
    works: wholeDraft,
    refuses: {
      ...noDraft,
      DRAFT_INCOMPLETE: emptyDraft,
      INSTRUMENT_VERSION_KNOWN: { version: newestTool.definition.version },
    },
  },
  list: { works: () => ({}), refuses: {} },
  approve: {
    works: () => ({ instrument: 'unicef-sea-2020', approver: head }),
    refuses: {
      UNKNOWN_INSTRUMENT: { instrument: nowhere },
      UNKNOWN_INSTRUMENT_VERSION: { instrument: 'unicef-sea-2020@99.0.0' },
      INSTRUMENT_APPROVED_ALREADY: ({ approvedInstrument }) => ({ instrument: approvedInstrument }),
      FUTURE_DATE: { on: later },
    },
  },
  withdrawApproval: {
    works: ({ approvedInstrument }) => ({ instrument: approvedInstrument, reason }),
    refuses: {
      UNKNOWN_INSTRUMENT: { instrument: nowhere },
      UNKNOWN_INSTRUMENT_VERSION: { instrument: 'unicef-sea-2020@99.0.0' },
      INSTRUMENT_NOT_APPROVED: { instrument: 'unicef-sea-2020@1.0.0' },
    },
  },
  score: {
    works: () => ({ instrument: 'un-ip-psea-2020', answers }),
    refuses: {
      UNKNOWN_INSTRUMENT: { instrument: nowhere },
      ANSWERS_UNREADABLE: { answers: { CS1: ['yes'] } },
      UNKNOWN_STANDARD: { answers: { CS99: 'yes' } },
      UNKNOWN_ANSWER: { answers: { CS1: 'perhaps' } },
      NA_NOT_ALLOWED: { answers: { CS1: 'n/a' } },
    },
  },
};

export const register: Cases<'register'> = {
  exportExcel: { works: () => ({}), refuses: { PARTNER_NOT_FOUND: { partners: [nowhere] } } },
};

export const data: Cases<'data'> = {
  export: { works: () => ({}), refuses: {} },
  exportFolder: {
    works: ({ place }) => ({ folder: place('data') }),
    refuses: {
      FOLDER_NOT_WRITABLE: ({ test }) => ({ folder: join(test.folder, 'workspace.json', 'data') }),
      // Where a file has to go, a folder lies in the way.
      FILE_NOT_WRITABLE: ({ place }) => {
        mkdirSync(join(place('data-taken'), 'partners.csv', 'inside'), { recursive: true });
        return { folder: place('data-taken') };
      },
    },
  },
  getSchema: { works: () => ({}), refuses: {} },
};

export const portfolio: Cases<'portfolio'> = {
  figures: {
    works: () => ({}),
    refuses: { DAY_BEFORE_PERIOD: { asOf: '2026-01-31', from: '2026-02-01' } },
  },
  trend: {
    works: () => ({ figure: 'partners:all', from: '2026-01-01', to: '2026-04-20' }),
    refuses: {
      DAY_BEFORE_PERIOD: { from: '2026-04-01', to: '2026-03-31' },
      DAY_AHEAD: { to: '2999-01-01' },
      TREND_TOO_LONG: { from: '1990-01-01' },
      FIGURE_NOT_FOUND: { figure: nowhere },
    },
  },
  compare: {
    works: () => ({ asOf: '2026-03-01' }),
    refuses: { DAY_BEFORE_PERIOD: { asOf: '2026-03-01', to: '2026-02-01' } },
  },
  explain: {
    works: () => ({ figure: 'partners:all' }),
    refuses: {
      DAY_BEFORE_PERIOD: { asOf: '2026-01-31', from: '2026-02-01' },
      FIGURE_NOT_FOUND: { figure: nowhere },
    },
  },
};

export const report: Cases<'report'> = {
  write: {
    works: () => ({ report: 'register', format: 'csv' }),
    refuses: {
      DAY_BEFORE_PERIOD: { report: 'kpi', asOf: '2026-01-31', from: '2026-02-01' },
      PARTNER_NOT_FOUND: { report: 'training', partner: nowhere },
      REPORT_WITHHELD: { report: 'risk-register', audience: 'donor' },
      REPORT_FORMAT: { report: 'country-brief', format: 'csv' },
      ...pdfRefusals((client) => client.report.write({ report: 'country-brief', format: 'pdf' })),
    },
  },
  annual: {
    works: () => ({ format: 'csv' }),
    refuses: {
      DAY_BEFORE_PERIOD: { asOf: '2026-01-31', from: '2026-02-01' },
      ...pdfRefusals((client) => client.report.annual({ format: 'pdf' })),
    },
  },
  trend: {
    works: () => ({ figure: 'partners:all', from: '2026-01-01', to: '2026-04-20', format: 'csv' }),
    refuses: {
      DAY_BEFORE_PERIOD: { from: '2026-04-01', to: '2026-03-31' },
      DAY_AHEAD: { to: '2999-01-01' },
      TREND_TOO_LONG: { from: '1990-01-01' },
      FIGURE_NOT_FOUND: { figure: nowhere },
    },
  },
  vendorMaster: {
    works: () => ({ format: 'json' }),
    refuses: { DAY_BEFORE_PERIOD: { asOf: '2026-01-31', from: '2026-02-01' } },
  },
};

export const draft: Cases<'draft'> = {
  get: { works: () => ({ key: 'fictional form' }), refuses: {} },
  save: { works: () => ({ key: 'fictional form', value: { name: 'Half a name' } }), refuses: {} },
  discard: { works: () => ({ key: 'fictional form' }), refuses: {} },
};
