import { agreementStatusSchema } from '../../../../shared/record/shapes/agreement.ts';
import {
  type AgreementsView,
  assessmentGroups,
  clauseGroups,
  subAgreementGroups,
} from '../list/agreements-view.ts';

/** The filter of a list as requests take it. */
export function askedOf({ search, filter }: AgreementsView) {
  const { status, assessment, clauses, subAgreements, entity, country, partner } = filter;
  const asked = {
    status: agreementStatusSchema.safeParse(status).data,
    assessment: assessmentGroups.find((group) => group === assessment),
    clauses: clauseGroups.find((group) => group === clauses),
    subAgreements: subAgreementGroups.find((group) => group === subAgreements),
    entity,
    country,
    partner,
    search: search.trim() || undefined,
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as typeof asked;
}
