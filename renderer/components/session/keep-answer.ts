import type { QueryClient } from '@tanstack/react-query';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { AgreementView } from '../../../shared/rules/agreement/agreement-view.ts';
import type { AssessmentView } from '../../../shared/rules/assessment/assessment-view.ts';
import type { EvidenceView } from '../../../shared/rules/evidence/evidence-view.ts';
import type { PartnerRow, PartnerView } from '../../../shared/rules/register/partner-view.ts';
import { rowsAbove, withHeadquarters } from '../../../shared/rules/register/with-headquarters.ts';
import { keys } from './requests.ts';

type PartnerList = Result<{ readonly rows: readonly PartnerRow[]; readonly total: number }>;

/** Puts what a command answered in the place of what the screens hold. */
export function keepAnswer(queries: QueryClient, value: unknown): void {
  // Settings answer in many shapes, and what the office did is rarely on the screen.
  void queries.invalidateQueries({ queryKey: keys.officeHistory });
  // Any change may be counted somewhere.
  void queries.invalidateQueries({ queryKey: keys.allPortfolio });
  if (!isRecord(value)) return;
  const { row, rows, partner, assessment, agreement, evidence, changed } = value;
  // Whoever is added, leaves, is chosen or gets something assigned changes what the list of people says.
  if ('isMe' in value || 'assigned' in value || 'someoneElseApproves' in value || isAssessment(assessment))
    void queries.invalidateQueries({ queryKey: keys.people });
  if ('assigned' in value && Array.isArray(rows)) keepRows(queries, rows.filter(isPartnerRow));
  if (isPartnerRow(row)) {
    keepRow(queries, row);
    renewWork(queries);
    // The plan and the follow-up are answered in views of their own.
    if (isRecord(value.plan) || isRecord(value.followUp)) renewPartner(queries, row);
  }
  if (isAssessment(assessment)) keepAssessment(queries, assessment);
  if (isAgreement(agreement)) keepAgreement(queries, agreement);
  if (isPartnerView(value)) keepPartner(queries, value);
  if (isPartnerView(partner)) {
    keepPartner(queries, partner);
    void queries.invalidateQueries({ queryKey: ['partner', 'conflicts'] });
  }
  if ('draft' in value && 'content' in value)
    void queries.invalidateQueries({ queryKey: keys.instrumentDrafts });
  if (isEvidence(value)) renewEvidence(queries, value);
  if (isEvidence(evidence)) renewEvidence(queries, evidence);
  // A returned form answers with what it changed and keeps the file as evidence.
  if (isRecord(changed)) {
    keepAnswer(queries, changed);
    void queries.invalidateQueries({ queryKey: keys.allEvidence });
  }
}

/** As `keepAnswer`, for what changed the record: also what may have moved with it. */
export function keepChange(queries: QueryClient, value: unknown): void {
  keepAnswer(queries, value);
  // Any change can move a date or add to a partner's path; what isn't on the screen is read when it is shown next.
  void queries.invalidateQueries({ queryKey: keys.todo });
  void queries.invalidateQueries({ queryKey: keys.timelines });
  void queries.invalidateQueries({ queryKey: keys.training });
  void queries.invalidateQueries({ queryKey: keys.allAnnexPreviews });
  // What is still to be shared, and what was sent.
  void queries.invalidateQueries({ queryKey: keys.sharedFolder });
  void queries.invalidateQueries({ queryKey: keys.exchanges });
}

/** Beyond this many rows at once, every file that is shown is read again. */
const ROW_BY_ROW = 5;

function keepRows(queries: QueryClient, rows: readonly PartnerRow[]): void {
  if (rows.length > ROW_BY_ROW) {
    putRows(queries, rows);
    for (const kind of ['get', 'history']) void queries.invalidateQueries({ queryKey: ['partner', kind] });
    return;
  }
  for (const row of rows) {
    keepRow(queries, row);
    renewPartner(queries, row);
  }
}

/** Puts one row into the register's list, in the place of the older one. */
export function keepRow(queries: QueryClient, row: PartnerRow): void {
  putRows(queries, [row]);
  renewRelatives(queries, row);
}

/** As `keepRow`, for several at once: the list is gone through a single time. */
export function putRows(queries: QueryClient, rows: readonly PartnerRow[]): void {
  queries.setQueryData<PartnerList>(keys.partners, (list) => {
    if (!list?.ok) return list;
    const fresh = new Map(rows.map((row) => [row.id, row]));
    const held = new Set(list.value.rows.map(({ id }) => id));
    const merged = [
      ...list.value.rows.map((row) => fresh.get(row.id) ?? row),
      ...rows.filter(({ id }) => !held.has(id)),
    ];
    const all = new Map(merged.map((row) => [row.id, row]));
    const find = (id: string) => all.get(id) ?? null;
    // Country offices stand on their headquarters, and on those above them.
    const standing = merged.map((each) =>
      rowsAbove(each, find).some(({ id }) => fresh.has(id)) ? withHeadquarters(each, find) : each,
    );
    return ok({ rows: standing, total: standing.length });
  });
}

/** The files of its country offices and of its headquarters, which show what stands here. */
function renewRelatives(queries: QueryClient, row: PartnerRow): void {
  const list = queries.getQueryData<PartnerList>(keys.partners);
  if (!list?.ok) return;
  for (const each of list.value.rows) {
    if (each.headquartersId === row.id || each.id === row.headquartersId) renewPartner(queries, each);
  }
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
  const own = [assessment.id, assessment.reference];
  const isNew = queries.getQueryData(keys.assessment(assessment.id)) === undefined;
  for (const reference of own) queries.setQueryData(keys.assessment(reference), ok(assessment));
  void queries.invalidateQueries({ queryKey: keys.assessments });
  void queries.invalidateQueries({ queryKey: keys.differences });
  void queries.invalidateQueries({ queryKey: ['assessment', 'compare'] });
  // What is started, cancelled or determined after another assessment changes what that one waits for.
  void queries.invalidateQueries({
    queryKey: ['assessment', 'get'],
    predicate: ({ queryKey }) => !own.includes(String(queryKey[2])),
  });
  // A reassessment takes evidence along when it starts.
  if (isNew && assessment.reassesses) void queries.invalidateQueries({ queryKey: keys.allEvidence });
  renewPartner(queries, assessment.partner);
}

function keepAgreement(queries: QueryClient, agreement: AgreementView): void {
  for (const reference of [agreement.id, agreement.reference]) {
    queries.setQueryData(keys.agreement(reference), ok(agreement));
  }
  void queries.invalidateQueries({ queryKey: ['agreement', 'list'] });
  renewPartner(queries, agreement.partner);
}

function renewPartner(
  queries: QueryClient,
  { id, reference }: { readonly id: string; readonly reference: string },
): void {
  for (const key of [id, reference]) {
    void queries.invalidateQueries({ queryKey: keys.partner(key) });
    void queries.invalidateQueries({ queryKey: keys.partnerHistory(key) });
  }
}

/**
 * Every change of a partner can move its plan, its follow-up and what is to do: what is on the screen is read anew at
 * once, everything else when it is shown next.
 */
function renewWork(queries: QueryClient): void {
  for (const queryKey of [['plan'], ['follow-up', 'get'], keys.todo]) {
    void queries.invalidateQueries({ queryKey });
  }
}

/** Evidence stands under the ratings of assessments, so those are read anew with it. */
function renewEvidence(queries: QueryClient, { partner }: EvidenceView): void {
  void queries.invalidateQueries({ queryKey: keys.allEvidence });
  void queries.invalidateQueries({ queryKey: ['assessment', 'get'] });
  renewWork(queries);
  renewPartner(queries, partner);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isPartnerRow = (value: unknown): value is PartnerRow =>
  isRecord(value) && typeof value.searchKey === 'string' && typeof value.id === 'string';

const isPartnerView = (value: unknown): value is PartnerView =>
  isRecord(value) && isRecord(value.fields) && isPartnerRow(value.row) && Array.isArray(value.assessments);

const isEvidence = (value: unknown): value is EvidenceView =>
  isRecord(value) && isRecord(value.fields) && Array.isArray(value.fields.links) && isRecord(value.partner);

const isAgreement = (value: unknown): value is AgreementView =>
  isRecord(value) && Array.isArray(value.elements) && Array.isArray(value.annexRecords);

const isAssessment = (value: unknown): value is AssessmentView =>
  isRecord(value) && Array.isArray(value.standards) && Array.isArray(value.ledger);
