import type { QueryClient } from '@tanstack/react-query';
import type { AssessmentView } from '../../../shared/assessment/assessment-view.ts';
import type { EvidenceView } from '../../../shared/evidence/evidence-view.ts';
import type { PartnerRow, PartnerView } from '../../../shared/partner/partner-view.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { keys } from './requests.ts';

type PartnerList = Result<{ readonly rows: readonly PartnerRow[]; readonly total: number }>;

/** Puts what a command answered in the place of what the screens hold. */
export function keepAnswer(queries: QueryClient, value: unknown): void {
  if (!isRecord(value)) return;
  const { row, assessment, evidence, changed } = value;
  if (isPartnerRow(row)) keepRow(queries, row);
  if (isAssessment(assessment)) keepAssessment(queries, assessment);
  if (isPartnerView(value)) keepPartner(queries, value);
  if (isEvidence(value)) renewEvidence(queries, value);
  if (isEvidence(evidence)) renewEvidence(queries, evidence);
  // A returned form answers with what it changed and keeps the file as evidence.
  if (isRecord(changed)) {
    keepAnswer(queries, changed);
    void queries.invalidateQueries({ queryKey: keys.allEvidence });
  }
}

/** Puts one row into the register's list, in the place of the older one. */
export function keepRow(queries: QueryClient, row: PartnerRow): void {
  queries.setQueryData<PartnerList>(keys.partners, (list) => {
    if (!list?.ok) return list;
    const at = list.value.rows.findIndex(({ id }) => id === row.id);
    const rows = at < 0 ? [...list.value.rows, row] : list.value.rows.with(at, row);
    return ok({ rows, total: rows.length });
  });
}

/** Whether the list holds this state of the row, or a newer one. */
export function isKnown(queries: QueryClient, row: PartnerRow): boolean {
  const list = queries.getQueryData<PartnerList>(keys.partners);
  const held = list?.ok ? list.value.rows.find(({ id }) => id === row.id) : undefined;
  return held !== undefined && held.updatedAt >= row.updatedAt;
}

function keepPartner(queries: QueryClient, partner: PartnerView): void {
  for (const reference of [partner.id, partner.reference]) {
    queries.setQueryData(keys.partner(reference), ok(partner));
    void queries.invalidateQueries({ queryKey: keys.partnerHistory(reference) });
  }
}

function keepAssessment(queries: QueryClient, assessment: AssessmentView): void {
  for (const reference of [assessment.id, assessment.reference]) {
    queries.setQueryData(keys.assessment(reference), ok(assessment));
  }
  void queries.invalidateQueries({ queryKey: keys.assessments });
  void queries.invalidateQueries({ queryKey: keys.differences });
  // A revision changes the assessment that it revises.
  if (assessment.revises) {
    for (const reference of [assessment.revises.id, assessment.revises.reference]) {
      void queries.invalidateQueries({ queryKey: keys.assessment(reference) });
    }
  }
  for (const reference of [assessment.partner.id, assessment.partner.reference]) {
    void queries.invalidateQueries({ queryKey: keys.partner(reference) });
    void queries.invalidateQueries({ queryKey: keys.partnerHistory(reference) });
  }
}

/** Evidence stands under the ratings of assessments, so those are read anew with it. */
function renewEvidence(queries: QueryClient, { partner }: EvidenceView): void {
  void queries.invalidateQueries({ queryKey: keys.allEvidence });
  void queries.invalidateQueries({ queryKey: ['assessment', 'show'] });
  for (const reference of [partner.id, partner.reference]) {
    void queries.invalidateQueries({ queryKey: keys.partner(reference) });
    void queries.invalidateQueries({ queryKey: keys.partnerHistory(reference) });
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isPartnerRow = (value: unknown): value is PartnerRow =>
  isRecord(value) && typeof value.searchKey === 'string' && typeof value.id === 'string';

const isPartnerView = (value: unknown): value is PartnerView =>
  isRecord(value) && isRecord(value.fields) && isPartnerRow(value.row) && Array.isArray(value.assessments);

const isEvidence = (value: unknown): value is EvidenceView =>
  isRecord(value) && isRecord(value.fields) && Array.isArray(value.fields.links) && isRecord(value.partner);

const isAssessment = (value: unknown): value is AssessmentView =>
  isRecord(value) && Array.isArray(value.standards) && Array.isArray(value.ledger);
