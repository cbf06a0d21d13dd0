import { value } from '../../../support/app.ts';
import { blanks } from '../../../support/final-annex.ts';
import { letterhead } from '../../../support/letterhead.ts';
import type { Cases } from './cases.ts';
import { agreementList, badSpreadsheets, heavier } from './lists.ts';
import { templateRefusals } from './templates.ts';
import { later, nowhere, reason, text } from './words.ts';

const fields = { reference: 'AOC-NEW', languages: ['en'] };
const fieldRefusals = {
  AGREEMENT_REFERENCE_TAKEN: { fields: { ...fields, reference: 'AOC-ANNEX' } },
  AGREEMENT_ENDS_BEFORE_START: { fields: { ...fields, startsOn: '2026-05-01', endsOn: '2026-04-01' } },
  PREVAILING_NOT_AMONG_LANGUAGES: { fields: { ...fields, prevailing: 'fr' } },
  UNKNOWN_COUNTRY: { fields: { ...fields, countries: ['XQ'] } },
};
const unknown = { agreement: nowhere };
const archived = ({ gone }: { gone: { agreement: string } }) => ({ agreement: gone.agreement });

export const agreement: Cases<'agreement'> = {
  list: {
    works: () => ({}),
    refuses: { PARTNER_NOT_FOUND: { partner: nowhere }, AGREEMENT_NOT_FOUND: { agreements: [nowhere] } },
  },
  get: { works: ({ whole }) => ({ agreement: whole.agreement }), refuses: { AGREEMENT_NOT_FOUND: unknown } },
  add: {
    works: ({ whole }) => ({ partner: whole.partner, fields }),
    refuses: {
      ...fieldRefusals,
      PARTNER_NOT_FOUND: { partner: nowhere },
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      AGREEMENT_NOT_CARRIED: ({ plain }) => ({ partner: plain, fields: { ...fields, status: 'active' } }),
      DECISION_MISSING: ({ lowPartner }) => ({
        partner: lowPartner,
        fields: { ...fields, status: 'active' },
      }),
      DILIGENCE_BLOCKS: ({ flagged }) => ({
        partner: flagged.partner,
        fields: { ...fields, status: 'active' },
        despite: reason,
      }),
    },
  },
  edit: {
    works: ({ whole }) => ({ agreement: whole.agreement, fields: { programme: 'Fictional programme' } }),
    refuses: {
      ...fieldRefusals,
      AGREEMENT_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: archived,
      NOTHING_TO_CHANGE: { fields: {} },
      AGREEMENT_NOT_CARRIED: ({ agreementOfPlain }) => ({
        agreement: agreementOfPlain,
        fields: { status: 'active' },
      }),
      DECISION_MISSING: ({ agreementOfLow }) => ({ agreement: agreementOfLow, fields: { status: 'active' } }),
      DILIGENCE_BLOCKS: ({ agreementOfFlagged }) => ({
        agreement: agreementOfFlagged,
        fields: { status: 'active' },
      }),
    },
  },
  withdraw: {
    works: ({ whole }) => ({ agreement: whole.agreement, reason }),
    refuses: {
      AGREEMENT_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: archived,
      NOTHING_TO_CHANGE: ({ withdrawnAgreement }) => ({ agreement: withdrawnAgreement }),
    },
  },
  exportAmendmentLetter: {
    works: ({ whole }) => ({ agreement: whole.agreement }),
    refuses: {
      ...templateRefusals,
      AGREEMENT_NOT_FOUND: unknown,
      NOTHING_TO_AMEND: ({ withdrawnAgreement }) => ({ agreement: withdrawnAgreement }),
    },
  },
  checkElements: {
    works: ({ whole }) => ({ agreement: whole.agreement, elements: { reporting: { state: 'absent' } } }),
    refuses: {
      AGREEMENT_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: archived,
      NA_ELEMENT_WITHOUT_REASON: { elements: { reporting: { state: 'not-applicable' } } },
      NOTHING_TO_CHANGE: { elements: {} },
    },
  },
  registerContract: {
    works: ({ whole }) => ({ agreement: whole.agreement, file: text('signed.pdf', 'A fictional scan') }),
    refuses: {
      AGREEMENT_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: archived,
      EVIDENCE_EMPTY: { file: text('signed.pdf', '') },
      CASE_DETAIL_UNDECIDED: { note: 'A guard raped a girl.' },
      EVIDENCE_TOO_LARGE: { file: { name: 'signed.pdf', bytes: new Uint8Array(2 * 1024 * 1024) } },
    },
  },
  getContract: {
    works: ({ whole, contract }) => ({ agreement: whole.agreement, contract }),
    refuses: {
      AGREEMENT_NOT_FOUND: unknown,
      CONTRACT_NOT_FOUND: { contract: nowhere },
      EVIDENCE_MISSING: async ({ test, annexed }) => {
        const { contracts } = value(await test.client.agreement.get({ agreement: annexed }));
        return { agreement: annexed, contract: contracts.at(-1)?.id ?? '' };
      },
    },
  },
  withdrawContract: {
    works: ({ whole, contract }) => ({ agreement: whole.agreement, contract, reason }),
    refuses: {
      AGREEMENT_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: archived,
      CONTRACT_NOT_FOUND: { contract: nowhere },
      NOTHING_TO_CHANGE: ({ withdrawnContract }) => ({ contract: withdrawnContract }),
    },
  },
  getOverview: {
    works: () => ({}),
    refuses: { PARTNER_NOT_FOUND: { partner: nowhere }, AGREEMENT_NOT_FOUND: { agreements: [nowhere] } },
  },
  exportOverview: {
    works: () => ({ format: 'word' }),
    refuses: { PARTNER_NOT_FOUND: { partner: nowhere }, AGREEMENT_NOT_FOUND: { agreements: [nowhere] } },
  },
  import: {
    works: () => ({ file: agreementList() }),
    refuses: {
      ...badSpreadsheets,
      SHEET_NOT_FOUND: { sheet: nowhere },
      HEADER_NOT_FOUND: { file: text('list.csv', '1,2\n3,4\n') },
      NO_AGREEMENT_COLUMNS: {
        file: text('list.csv', 'Partner name,Country\nFictional plain partner,Kenya\n'),
      },
      CASE_DETAIL_UNDECIDED: {
        file: text(
          'list.csv',
          'Partner name,Agreement number\nFictional plain partner,A guard raped a girl\n',
        ),
      },
    },
  },
};

const badDates = {
  AGREEMENT_ENDS_BEFORE_START: {
    fields: { name: 'Fictional sub-partner', startsOn: '2026-05-01', endsOn: '2026-04-01' },
  },
  FUTURE_DATE: {
    fields: { name: 'Fictional sub-partner', assessed: { state: 'yes', on: '2999-01-01' } },
  },
} as const;
const unknownSub = { subAgreement: nowhere };
const archivedSub = ({ subAgreementOfGone }: { subAgreementOfGone: string }) => ({
  subAgreement: subAgreementOfGone,
});

export const subAgreement: Cases<'subAgreement'> = {
  add: {
    works: ({ whole }) => ({ agreement: whole.agreement, fields: { name: 'Fictional builders' } }),
    refuses: { ...badDates, AGREEMENT_NOT_FOUND: unknown, PARTNER_ARCHIVED: archived },
  },
  edit: {
    works: ({ subAgreement: id }) => ({ subAgreement: id, fields: { flowDown: { state: 'present' } } }),
    refuses: {
      ...badDates,
      SUB_AGREEMENT_NOT_FOUND: unknownSub,
      PARTNER_ARCHIVED: archivedSub,
      NOTHING_TO_CHANGE: { fields: {} },
    },
  },
  withdraw: {
    works: ({ subAgreement: id }) => ({ subAgreement: id, reason }),
    refuses: {
      SUB_AGREEMENT_NOT_FOUND: unknownSub,
      PARTNER_ARCHIVED: archivedSub,
      NOTHING_TO_CHANGE: ({ withdrawnSubAgreement }) => ({ subAgreement: withdrawnSubAgreement }),
    },
  },
};

const options = {
  set: 'standard',
  languages: ['en'],
  variants: { 'marriage-exception': 'none' },
  values: blanks,
} as const;
const optionRefusals = {
  UNKNOWN_CLAUSE: { variants: { singing: 'loudly' } },
  UNKNOWN_VARIANT: { variants: { vetting: 'loudly' } },
  UNKNOWN_PLACEHOLDER: { values: { singing: 'Fictional song' } },
  LANGUAGE_NOT_AVAILABLE: { languages: ['qaa'] },
};

const ofUnicef = ({ ofUnicef: agreement }: { ofUnicef: string }) => ({
  agreement,
  variants: { 'marriage-exception': 'valid-where-citizen' },
});

export const annex: Cases<'annex'> = {
  preview: {
    works: ({ whole }) => ({ agreement: whole.agreement, set: 'standard', languages: ['en'] }),
    refuses: {
      ...optionRefusals,
      SUB_AGREEMENT_NOT_FOUND: unknownSub,
      AGREEMENT_NOT_FOUND: unknown,
      VARIANT_NOT_ALLOWED: ofUnicef,
    },
  },
  create: {
    works: ({ annexed }) => ({ agreement: annexed, ...options, languages: ['en'], final: true }),
    refuses: {
      ...optionRefusals,
      ...templateRefusals,
      SUB_AGREEMENT_NOT_FOUND: unknownSub,
      AGREEMENT_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: archived,
      ANNEX_NOT_COMPLETE: { values: {} },
      VARIANT_NOT_ALLOWED: ofUnicef,
      DUE_OUTSIDE_WINDOW: ({ lateAgreement }) => ({
        agreement: lateAgreement,
        set: 'enhanced',
        values: {
          ...blanks,
          'un-entity': 'UN-Demo',
          'plan-report-dates': later,
          'further-conditions': 'none',
        },
        pastDates: { '*': { do: 'move', to: later } },
      }),
      EVIDENCE_TOO_LARGE: {
        template: { name: 'letterhead.docx', bytes: heavier(letterhead().bytes, 'word/media/logo.png') },
      },
    },
  },
  getDefaults: { works: () => ({}), refuses: {} },
  setDefaults: {
    works: () => ({ values: { 'report-days': '3' } }),
    refuses: { UNKNOWN_PLACEHOLDER: { values: { singing: 'Fictional song' } } },
  },
  getFile: {
    works: ({ annex: made }) => ({ annex: made }),
    refuses: {
      ANNEX_NOT_FOUND: { annex: nowhere },
      EVIDENCE_MISSING: ({ annexed }) => ({ annex: `${annexed}/X99` }),
    },
  },
  previewBatch: {
    works: ({ whole }) => ({ filter: { agreements: [whole.agreement] }, ...options, languages: ['en'] }),
    refuses: {
      ...optionRefusals,
      PARTNER_NOT_FOUND: { filter: { partner: nowhere } },
      AGREEMENT_NOT_FOUND: { filter: { agreements: [nowhere] } },
      NO_AGREEMENTS: { filter: { entity: nowhere } },
    },
  },
  batch: {
    works: ({ whole, place }) => ({
      filter: { agreements: [whole.agreement] },
      ...options,
      languages: ['en'],
      folder: place('annexes'),
    }),
    refuses: {
      ...optionRefusals,
      ...templateRefusals,
      PARTNER_NOT_FOUND: { filter: { partner: nowhere } },
      AGREEMENT_NOT_FOUND: { filter: { agreements: [nowhere] } },
      NO_AGREEMENTS: { filter: { entity: nowhere } },
      FOLDER_NOT_WRITABLE: ({ test }) => ({ folder: `${test.folder}/workspace.json/annexes` }),
    },
  },
};
