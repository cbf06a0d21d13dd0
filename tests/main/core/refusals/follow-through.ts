import { head, officer } from '../../../support/desk.ts';
import type { Cases } from './cases.ts';
import { before, later, nowhere, reason } from './words.ts';
import type { World } from './world.ts';

const missing = {
  ASSESSMENT_NOT_FOUND: { assessment: nowhere },
  INSTRUMENT_NOT_HERE: ({ elsewhere }: World) => ({ assessment: elsewhere.assessment }),
};
const dates = { FUTURE_DATE: { on: later }, DATE_TOO_EARLY: { on: before } };
const suspend = { kind: 'suspend', justification: reason, approver: head } as const;

/** What follows a preliminary determination: requests of the feature `assessment`. */
export const followThrough: Pick<
  Cases<'assessment'>,
  'extendWindow' | 'recordConsequence' | 'reassess' | 'compare'
> = {
  extendWindow: {
    works: ({ decided }) => ({ assessment: decided, reason, approver: head }),
    refuses: {
      ...dates,
      ...missing,
      PARTNER_ARCHIVED: ({ gone }) => ({ assessment: gone.assessment }),
      NOT_DETERMINED: ({ reviewed }) => ({ assessment: reviewed }),
      DILIGENCE_BLOCKS: ({ flaggedLow }) => ({ assessment: flaggedLow.assessment }),
      EXTENSION_LATE: ({ tooLate }) => ({ assessment: tooLate }),
      REVIEWER_APPROVES: { approver: officer },
      EXTENSION_USED: ({ extended }) => ({ assessment: extended }),
      EXTENSION_NOT_POSSIBLE: ({ final }) => ({ assessment: final }),
      WRONG_STATUS: ({ cancelled }) => ({ assessment: cancelled }),
    },
  },
  recordConsequence: {
    works: ({ finalLow }) => ({ assessment: finalLow, consequence: { ...suspend, kind: 'end' } }),
    refuses: {
      ...missing,
      PARTNER_ARCHIVED: ({ gone }) => ({ assessment: gone.assessment }),
      NOT_DETERMINED: ({ reviewed }) => ({ assessment: reviewed }),
      DILIGENCE_BLOCKS: ({ flaggedFinal }) => ({
        assessment: flaggedFinal.assessment,
        consequence: { ...suspend, kind: 'continue', mitigation: reason },
      }),
      CONSEQUENCE_NOT_NEEDED: ({ final }) => ({ assessment: final }),
      MITIGATION_REQUIRED: { consequence: { ...suspend, kind: 'continue' } },
      REVIEWER_APPROVES: { consequence: { ...suspend, approver: officer } },
      FUTURE_DATE: { consequence: { ...suspend, on: later } },
      DATE_TOO_EARLY: { consequence: { ...suspend, on: before } },
    },
  },
  reassess: {
    works: ({ final }) => ({ assessment: final, trigger: { kind: 'expiry' } }),
    refuses: {
      ...dates,
      ...missing,
      PARTNER_ARCHIVED: ({ gone }) => ({ assessment: gone.assessment }),
      NOT_DETERMINED: ({ reviewed }) => ({ assessment: reviewed }),
      ASSESSMENT_OPEN: ({ decided }) => ({ assessment: decided }),
      COUNTRY_LEVEL_WHY: ({ officeFinal }) => ({ assessment: officeFinal }),
      COUNTRY_LEVEL_INCOMPLETE: (world) => ({
        ...(({ officeFinal }: World) => ({ assessment: officeFinal }))(world),
        countryLevel: { ground: 'other' },
      }),
      REFERENCE_IS_NO_NUMBER: (world) => ({
        ...(({ officeFinal }: World) => ({ assessment: officeFinal }))(world),
        countryLevel: {
          ground: 'allegation',
          reference: { system: 'incident-form', number: 'no digit', on: before },
        },
      }),
      TRIGGER_INCOMPLETE: { trigger: { kind: 'allegation-reported' } },
    },
  },
  compare: {
    works: ({ decided }) => ({ assessment: decided }),
    refuses: {
      ...missing,
      NOT_DETERMINED: ({ reviewed }) => ({ assessment: reviewed }),
      NOT_COMPARABLE: ({ determined }) => ({ with: determined }),
    },
  },
};
