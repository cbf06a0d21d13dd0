import { value } from '../../../support/app.ts';
import { head, officer } from '../../../support/desk.ts';
import type { Cases } from './cases.ts';
import { badSpreadsheets, partnerList } from './lists.ts';
import { pdfRefusals } from './pdf.ts';
import { personRefusals } from './people.ts';
import { templateRefusals } from './templates.ts';
import { before, later, now, nowhere, reason, recorded, text } from './words.ts';
import type { World } from './world.ts';

const unknown = { partner: nowhere };
const fields = { name: 'Fictional newcomer', country: 'KE' };
const fieldRefusals = {
  NAME_REQUIRED: { fields: { ...fields, name: ' ' } },
  UNKNOWN_COUNTRY: { fields: { ...fields, country: 'XQ' } },
};

export const partner: Cases<'partner'> = {
  list: {
    works: ({ plain }) => ({ search: 'fictional', partners: [plain] }),
    refuses: { PARTNER_NOT_FOUND: { partners: [nowhere] } },
  },
  get: { works: ({ plain }) => ({ partner: plain }), refuses: { PARTNER_NOT_FOUND: unknown } },
  create: {
    works: () => ({ fields }),
    refuses: {
      ...fieldRefusals,
      PARTNER_NOT_FOUND: { fields: { ...fields, headquartersId: nowhere } },
      DOUBLES_LIKELY: { fields: { country: 'SS', name: 'Fictional partner of two devices' } },
    },
  },
  edit: {
    works: ({ plain }) => ({ partner: plain, fields: { acronym: 'FPX' } }),
    refuses: {
      ...fieldRefusals,
      HEADQUARTERS_CIRCLE: ({ atHeadquarters, office }) => ({
        partner: atHeadquarters,
        fields: { headquartersId: office },
      }),
      HEADQUARTERS_IS_ITSELF: ({ plain }) => ({ fields: { headquartersId: plain } }),
      PARTNER_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      NOTHING_TO_CHANGE: { fields: { acronym: 'FPP' } },
    },
  },
  archive: {
    works: ({ plain }) => ({ partner: plain, reason }),
    refuses: { PARTNER_NOT_FOUND: unknown, PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }) },
  },
  restore: {
    works: ({ gone }) => ({ partner: gone.partner }),
    refuses: { PARTNER_NOT_FOUND: unknown, PARTNER_NOT_ARCHIVED: ({ plain }) => ({ partner: plain }) },
  },
  assign: {
    works: ({ plain, people }) => ({ partners: [plain], person: people.listed }),
    refuses: {
      ...personRefusals,
      PARTNER_NOT_FOUND: { partners: [nowhere] },
      PARTNER_ARCHIVED: ({ gone, plain }) => ({ partners: [plain, gone.partner] }),
      PERSON_LEFT: ({ people }) => ({ person: people.former }),
      NOTHING_TO_CHANGE: { person: null },
    },
  },
  listContacts: { works: () => ({ search: 'example' }), refuses: {} },
  listDoubles: {
    works: ({ plain }) => ({ partner: plain, limit: 10 }),
    refuses: { PARTNER_NOT_FOUND: unknown },
  },
  join: {
    works: ({ plain, inEmergency }) => ({ partner: plain, into: inEmergency, reason }),
    refuses: {
      PARTNER_NOT_FOUND: { into: nowhere },
      PARTNER_ARCHIVED: ({ gone }) => ({ into: gone.partner }),
      PARTNER_JOINED: ({ joined }) => ({ partner: joined.partner }),
      JOIN_WITH_ITSELF: ({ plain }) => ({ into: plain }),
    },
  },
  separate: {
    works: ({ joined }) => ({ partner: joined.partner, reason }),
    refuses: { PARTNER_NOT_FOUND: unknown, PARTNER_NOT_JOINED: ({ plain }) => ({ partner: plain }) },
  },
  dismissDouble: {
    works: ({ plain, inEmergency }) => ({ partner: plain, other: inEmergency, reason }),
    refuses: {
      PARTNER_NOT_FOUND: { other: nowhere },
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      JOIN_WITH_ITSELF: ({ plain }) => ({ other: plain }),
      NOTHING_TO_CHANGE: ({ joined }) => ({ partner: joined.into, other: joined.toldApart }),
    },
  },
  recordBasis: {
    works: ({ plain }) => ({
      partner: plain,
      kind: 'emergency',
      reason,
      approver: head,
      from: '2026-04-01',
      until: '2026-05-01',
    }),
    refuses: {
      PARTNER_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      DILIGENCE_BLOCKS: ({ flagged }) => ({ partner: flagged.partner }),
      BASIS_ACTIVE: ({ inEmergency }) => ({ partner: inEmergency }),
      BASIS_TOO_LONG: { until: '2031-01-01' },
      BASIS_OVERLAPS: ({ afterEmergency }) => ({ partner: afterEmergency, from: '2026-04-01' }),
      SECOND_APPROVER_REQUIRED: ({ afterEmergency }) => ({ partner: afterEmergency, from: '2026-04-02' }),
      BASIS_ENDS_BEFORE_IT_STARTS: { until: '2026-03-31' },
      CONTACT_CONTRADICTION: { kind: 'no-contact' },
      FUTURE_DATE: { from: later, until: later },
    },
  },
  endBasis: {
    works: ({ inEmergency }) => ({ partner: inEmergency, kind: 'emergency', reason }),
    refuses: {
      PARTNER_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      BASIS_NOT_FOUND: { kind: 'no-contact' },
      FUTURE_DATE: { on: later },
      DATE_TOO_EARLY: { on: before },
    },
  },
  getTimeline: {
    works: ({ whole }) => ({ partner: whole.partner }),
    refuses: { PARTNER_NOT_FOUND: unknown },
  },
  getHistory: { works: ({ whole }) => ({ partner: whole.partner }), refuses: { PARTNER_NOT_FOUND: unknown } },
  listHistory: {
    works: ({ whole }) => ({ partner: whole.partner, kind: 'determination', limit: 5 }),
    refuses: { PARTNER_NOT_FOUND: unknown },
  },
  exportHistory: {
    works: ({ whole }) => ({ partner: whole.partner, language: 'ar' }),
    refuses: { PARTNER_NOT_FOUND: unknown, ...templateRefusals },
  },
  exportDossier: {
    works: ({ whole }) => ({ partner: whole.partner, asOf: now, format: 'json' }),
    refuses: {
      PARTNER_NOT_FOUND: unknown,
      PARTNER_NOT_YET: { asOf: '2000-01-01' },
      DAY_AHEAD: { asOf: '2999-01-01' },
      ...pdfRefusals(async (client) => {
        const made = value(await client.partner.create({ fields }));
        return client.partner.exportDossier({ partner: made.reference, asOf: recorded, format: 'pdf' });
      }),
    },
  },
  previewImport: {
    works: () => ({ file: partnerList() }),
    refuses: {
      ...badSpreadsheets,
      SHEET_NOT_FOUND: { sheet: nowhere },
      HEADER_NOT_FOUND: { file: text('list.csv', '1,2\n3,4\n') },
    },
  },
  listImports: { works: () => ({ limit: 5 }), refuses: {} },
  previewUndo: {
    works: ({ imported }) => ({ import: imported }),
    refuses: { IMPORT_NOT_FOUND: { import: nowhere } },
  },
  undoImport: {
    works: ({ imported }) => ({ import: imported, reason }),
    refuses: {
      IMPORT_NOT_FOUND: { import: nowhere },
      NOTHING_TO_CHANGE: ({ undoneImport }) => ({ import: undoneImport }),
    },
  },
  import: {
    works: () => ({ file: partnerList() }),
    refuses: {
      ...badSpreadsheets,
      SHEET_NOT_FOUND: { sheet: nowhere },
      HEADER_NOT_FOUND: { file: text('list.csv', '1,2\n3,4\n') },
      DUPLICATES_UNDECIDED: { undecided: 'refuse' },
      IMPORT_HAS_ERRORS: { unreadable: 'refuse' },
      CASE_DETAIL_UNDECIDED: { file: text('list.csv', 'Name,Notes\nFictional,A guard raped a girl.\n') },
      PARTNER_NOT_FOUND: { decisions: { 4: `update:${nowhere}` } },
      PARTNER_ARCHIVED: ({ gone }) => ({ decisions: { 4: `update:${gone.partner}` } }),
    },
  },
};

export const reliance: Cases<'reliance'> = {
  record: {
    works: ({ plain }) => ({
      partner: plain,
      entity: 'Fictional UN fund',
      on: '2026-03-12',
      rating: 'medium',
      until: '2028-03-12',
      acceptedBy: head,
      reason,
      evidence: [],
    }),
    refuses: {
      PARTNER_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      DILIGENCE_BLOCKS: ({ flagged }) => ({ partner: flagged.partner }),
      RELIANCE_ACTIVE: ({ relying }) => ({ partner: relying }),
      RELIANCE_NEEDS_RESULT: { points: 14 },
      OWN_RESULT_STANDS: ({ whole }) => ({ partner: whole.partner, on: recorded }),
      BASIS_ENDS_BEFORE_IT_STARTS: { until: '2026-03-12' },
      RELIANCE_TOO_LONG: { until: '2031-03-13' },
      EVIDENCE_NOT_FOUND: { evidence: [nowhere] },
      FUTURE_DATE: { on: later },
      DATE_TOO_EARLY: { acceptedOn: '2026-03-11' },
    },
  },
  end: {
    works: ({ relying }) => ({ partner: relying, reason }),
    refuses: {
      PARTNER_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      RELIANCE_NOT_FOUND: ({ plain }) => ({ partner: plain }),
      FUTURE_DATE: { on: later },
      DATE_TOO_EARLY: { on: before },
    },
  },
};

const factMissing = {
  PARTNER_NOT_FOUND: unknown,
  PARTNER_ARCHIVED: ({ gone }: World) => ({ partner: gone.partner }),
  DILIGENCE_NOT_FOUND: { fact: nowhere },
  DILIGENCE_WITHDRAWN: ({ resolvedFlag, facts }: World) => ({
    partner: resolvedFlag.partner,
    fact: facts.withdrawn,
  }),
};
const flagMissing = {
  ...factMissing,
  DILIGENCE_NO_FLAG: ({ resolvedFlag, facts }: World) => ({
    partner: resolvedFlag.partner,
    fact: facts.portal,
  }),
  DILIGENCE_RESOLVED: ({ resolvedFlag }: World) => ({
    partner: resolvedFlag.partner,
    fact: resolvedFlag.fact,
  }),
  FUTURE_DATE: { on: later },
  DATE_TOO_EARLY: { on: before },
};
const found = 'Fictional: it was another organisation.';
const alone = { REASON_TOO_SHORT: { reason } };
const ofFlagged = ({ flagged }: World) => ({ partner: flagged.partner, fact: flagged.fact });

export const diligence: Cases<'diligence'> = {
  record: {
    works: ({ plain }) => ({
      partner: plain,
      kind: 'sanctions-screening',
      value: 'no-match',
      list: 'un-security-council',
      source: 'Fictional screening tool',
    }),
    refuses: {
      PARTNER_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      DILIGENCE_VALUE: { value: 'red-flag' },
      DILIGENCE_NEEDS: { source: ' ' },
      DILIGENCE_TAKES_NOT: { text: reason },
      REFERENCE_IS_NO_NUMBER: ({ plain }) => ({
        partner: plain,
        kind: 'portal',
        value: 'verified',
        list: undefined,
        number: 'a name and a story',
      }),
      FUTURE_DATE: { on: later },
    },
  },
  escalate: {
    works: (world) => ({ ...ofFlagged(world), to: head }),
    refuses: { ...flagMissing, REFERENCE_IS_NO_NUMBER: { number: 'no digit' } },
  },
  resolve: {
    works: (world) => ({ ...ofFlagged(world), outcome: 'cleared', by: head, reason: found }),
    refuses: { ...flagMissing, ...alone, RECORDER_CLEARS: { by: officer } },
  },
  override: {
    works: (world) => ({ ...ofFlagged(world), by: head, reason: found }),
    refuses: {
      ...alone,
      RECORDER_CLEARS: { by: officer },
      PARTNER_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      DILIGENCE_BLOCKS_NOT: { fact: nowhere },
      FUTURE_DATE: { on: later },
      DATE_TOO_EARLY: { on: before },
    },
  },
  withdraw: {
    works: ({ resolvedFlag, facts }) => ({ partner: resolvedFlag.partner, fact: facts.portal, reason }),
    refuses: {
      ...factMissing,
      REASON_TOO_SHORT: ofFlagged,
      RECORDER_CLEARS: (world) => ({ ...ofFlagged(world), reason: found }),
    },
  },
};
