import { z } from 'zod';
import { reasonSchema, referenceSchema, request } from '../ground/refusals/request.ts';
import {
  flowDownCheckSchema,
  subAgreementFieldsSchema,
  subPartnerAssessedSchema,
} from '../record/shapes/sub-agreement.ts';
import { agreementViewSchema } from '../rules/agreement/agreement-view.ts';
import { shownRowSchema } from '../rules/register/partner-view.ts';

/** An id, as the agreement shows it. */
const subAgreement = referenceSchema;
const changed = z.object({ agreement: agreementViewSchema, row: shownRowSchema });
const { shape } = subAgreementFieldsSchema;
/** Who looked, and on which day, is written down by the program. */
const givenSchema = subAgreementFieldsSchema.partial().extend({
  flowDown: flowDownCheckSchema
    .omit({ source: true, on: true })
    .partial()
    .extend({ state: flowDownCheckSchema.shape.state })
    .nullable()
    .optional(),
  assessed: subPartnerAssessedSchema
    .partial()
    .extend({ state: subPartnerAssessedSchema.shape.state })
    .nullable()
    .optional(),
});

export const subAgreementContract = {
  add: request({
    summary:
      'Record a contract that a partner made under its agreement: with whom, what for, clauses passed on, assessed.',
    changes: true,
    input: z.object({ agreement: referenceSchema, fields: givenSchema.extend({ name: shape.name }) }),
    output: changed,
    errors: ['AGREEMENT_NOT_FOUND', 'PARTNER_ARCHIVED', 'AGREEMENT_ENDS_BEFORE_START', 'FUTURE_DATE'],
  }),
  edit: request({
    summary:
      'Change what is recorded of a sub-agreement; null says that nobody looked, or that it is not known.',
    changes: true,
    input: z.object({ subAgreement, fields: givenSchema }),
    output: changed,
    errors: [
      'SUB_AGREEMENT_NOT_FOUND',
      'PARTNER_ARCHIVED',
      'NOTHING_TO_CHANGE',
      'AGREEMENT_ENDS_BEFORE_START',
      'FUTURE_DATE',
    ],
  }),
  withdraw: request({
    summary: 'Withdraw a sub-agreement that was recorded by mistake, with a reason; it stays readable.',
    changes: true,
    input: z.object({ subAgreement, reason: reasonSchema(2000) }),
    output: changed,
    errors: ['SUB_AGREEMENT_NOT_FOUND', 'PARTNER_ARCHIVED', 'NOTHING_TO_CHANGE'],
  }),
};
