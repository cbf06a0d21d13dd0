import type { DataTable } from './data-table.ts';
import { agreements, dues, elements } from './tables/agreement-tables.ts';
import { answers, assessments, determinations } from './tables/assessment-tables.ts';
import { actions, activities, checks, evidence, training } from './tables/follow-up-tables.ts';
import { contacts, partnerNumbers, partners } from './tables/partner-tables.ts';

/** Every table that other programs read, in the order of the workbook's sheets. Names are never changed, only added. */
export const dataTables: readonly DataTable[] = [
  partners,
  partnerNumbers,
  contacts,
  assessments,
  answers,
  determinations,
  evidence,
  actions,
  activities,
  checks,
  training,
  agreements,
  elements,
  dues,
];
