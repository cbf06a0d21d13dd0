import { head } from '../../../support/desk.ts';
import type { Cases } from './cases.ts';
import { large } from './lists.ts';
import { later, nowhere, reason, recorded, text } from './words.ts';
import type { World } from './world.ts';

const file = text('another-policy.txt', 'Another fictional policy.');
const unknown = { evidence: nowhere };
const archived = ({ gone }: { gone: { document: string } }) => ({ evidence: gone.document });
const linkTo = (assessment: string) => ({ fields: { links: [{ assessment, standard: 'CS1' }] } });
const notHere = ({ elsewhere }: World) => ({ assessment: elsewhere.assessment });
/** Its words alone tell of a case. */
const telling = 'A guard raped a girl.';
const fieldRefusals = {
  CASE_DETAIL_UNDECIDED: { fields: { title: telling } },
  UNKNOWN_DOCUMENT_TYPE: { fields: { documentType: nowhere } },
  DESCRIPTION_REQUIRED: { fields: { documentType: 'other' } },
  ASSESSMENT_NOT_FOUND: linkTo(nowhere),
  UNKNOWN_STANDARD: ({ whole }: World) => ({
    fields: { links: [{ assessment: whole.assessment, standard: 'CS99' }] },
  }),
  EVIDENCE_EXPIRES_BEFORE_ISSUE: { fields: { issuedOn: '2026-02-02', expiresOn: '2026-02-01' } },
  FUTURE_DATE: { fields: { issuedOn: later } },
};

export const evidence: Cases<'evidence'> = {
  list: {
    works: ({ whole }) => ({ partner: whole.partner }),
    refuses: {
      PARTNER_NOT_FOUND: { partner: nowhere },
      ASSESSMENT_NOT_FOUND: { assessment: nowhere },
      INSTRUMENT_NOT_HERE: notHere,
    },
  },
  add: {
    works: ({ whole }) => ({ partner: whole.partner, file }),
    refuses: {
      ...fieldRefusals,
      INSTRUMENT_NOT_HERE: ({ elsewhere: { partner, assessment } }) => ({ partner, ...linkTo(assessment) }),
      PARTNER_NOT_FOUND: { partner: nowhere },
      PARTNER_ARCHIVED: ({ gone }) => ({ partner: gone.partner }),
      EVIDENCE_TOO_LARGE: { file: large('large.bin') },
      EVIDENCE_EMPTY: { file: text('empty.txt', '') },
      EVIDENCE_NEEDS_CONTENT: { sighting: { place: 'Fictional office', on: recorded, by: head } },
      EVIDENCE_NOT_FOUND: { revises: nowhere },
    },
  },
  edit: {
    works: ({ whole }) => ({ evidence: whole.document, fields: { title: 'Fictional policy' } }),
    refuses: {
      ...fieldRefusals,
      INSTRUMENT_NOT_HERE: ({ elsewhere }) => ({
        evidence: elsewhere.evidence,
        ...linkTo(elsewhere.assessment),
      }),
      EVIDENCE_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: archived,
      NOTHING_TO_CHANGE: { fields: {} },
    },
  },
  review: {
    works: ({ whole }) => ({ evidence: whole.document, review: { status: 'accepted', reason: null } }),
    refuses: {
      EVIDENCE_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: archived,
      REASON_REQUIRED: { review: { status: 'insufficient', reason: ' ' } },
      NOTHING_TO_CHANGE: { review: { status: 'not-reviewed', reason: null } },
    },
  },
  withdraw: {
    works: ({ whole }) => ({ evidence: whole.document, reason }),
    refuses: {
      EVIDENCE_NOT_FOUND: unknown,
      PARTNER_ARCHIVED: archived,
      NOTHING_TO_CHANGE: ({ withdrawn }) => ({ evidence: withdrawn }),
    },
  },
  getFile: {
    works: ({ whole }) => ({ evidence: whole.document }),
    refuses: {
      EVIDENCE_NOT_FOUND: unknown,
      EVIDENCE_NOT_COPIED: ({ whole }) => ({ evidence: whole.seen }),
      EVIDENCE_MISSING: ({ whole }) => ({ evidence: `${whole.partner}/E98` }),
    },
  },
  exportBundle: {
    works: ({ determined }) => ({ assessment: determined }),
    refuses: {
      ASSESSMENT_NOT_FOUND: { assessment: nowhere },
      INSTRUMENT_NOT_HERE: notHere,
      EVIDENCE_MISSING: ({ whole }) => ({ assessment: whole.assessment }),
      EVIDENCE_BUNDLE_TOO_LARGE: ({ whole }) => ({ assessment: whole.other }),
    },
  },
};
