import { canonicalJson } from '../../../ground/canonical-json.ts';
import type { AgreementFields } from '../../../record/shapes/agreement.ts';
import type { Block } from '../../diligence/diligence-view.ts';
import { type AgreementTerm, ensureMayGoOn } from '../../diligence/going-on.ts';
import type { AgreementImportRow } from '../agreement-view.ts';
import { type AgreementProblem, agreementProblem } from './agreement-problems.ts';
import type { RowAgreement } from './read-row-agreement.ts';
import { statusOn } from './status-on.ts';

export interface PartnerNamed {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
}

/** The partner of a row, or why there is none. */
export type RowPartner =
  | { readonly kind: 'known'; readonly partner: PartnerNamed }
  | { readonly kind: 'archived'; readonly name: string }
  | { readonly kind: 'unsure'; readonly candidates: readonly PartnerNamed[] }
  | { readonly kind: 'none' | 'not-imported' };

export interface RowToPlan {
  readonly row: number;
  readonly agreement: RowAgreement;
  readonly partner: RowPartner;
}

/** A standing agreement of the register, as a list is compared with it. */
export interface KnownAgreement {
  readonly id: string;
  readonly partner: PartnerNamed;
  readonly fields: AgreementFields;
}

/** Names of several that bear one reference: none of them is it until somebody says which. */
export interface SharedAgreements {
  readonly shared: readonly string[];
}

export interface PlannedAgreement {
  readonly report: AgreementImportRow;
  /** What to write; null when nothing is. */
  readonly change:
    | null
    | {
        readonly kind: 'add';
        readonly partner: string;
        readonly fields: Partial<AgreementFields> & Pick<AgreementFields, 'reference'>;
      }
    | {
        readonly kind: 'edit';
        readonly partner: string;
        readonly agreement: string;
        readonly fields: Partial<AgreementFields>;
      };
}

/** What the register knows of the partners that a list names, by their ids. */
export interface PartnersOfList {
  /** Whether a valid assessment or basis carries active agreements. */
  readonly isCarried: (partner: string) => boolean;
  /** What stands in the way of going on: red flags and matches with sanctions that nobody overrode. */
  readonly blocksOf: (partner: string) => readonly Block[];
}

/**
 * What happens to each agreement of a list. One that the register has by its reference takes on what the row says
 * otherwise and keeps everything else, its status too; a new one gets its status from its dates. Over a red flag or a
 * match with sanctions nothing becomes active and nothing lasts longer: somebody overrides it first.
 */
export function planAgreements(
  rows: readonly RowToPlan[],
  known: (reference: string) => KnownAgreement | SharedAgreements | null,
  today: string,
  partners: PartnersOfList,
): PlannedAgreement[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const { fields, obstacle } = row.agreement;
    const key = fields.reference.toLowerCase();
    if (obstacle) return leftOut(row, obstacle);
    const earlier = first.get(key);
    if (earlier !== undefined)
      return leftOut(row, agreementProblem('REFERENCE_REPEATED', fields.reference, { first: earlier }));
    first.set(key, row.row);
    const before = known(fields.reference);
    if (before === null || !('shared' in before)) return planRow(row, before, today, partners);
    const choices = before.shared.join('; ');
    return leftOut(row, agreementProblem('AGREEMENT_SHARED', fields.reference, { choices }));
  });
}

function planRow(
  row: RowToPlan,
  before: KnownAgreement | null,
  today: string,
  { isCarried, blocksOf }: PartnersOfList,
): PlannedAgreement {
  const { fields, problems } = row.agreement;
  // The register knows whose agreement it is; a list that can't tell its partner apart need not know better.
  const partner = isAmong(row.partner, before) && before ? before.partner : knownPartner(row.partner);
  if (!partner) return leftOut(row, whyNot(row.partner));
  if (before && before.partner.id !== partner.id) {
    const details = { partner: before.partner.name };
    return leftOut(row, agreementProblem('REFERENCE_OF_OTHER_PARTNER', fields.reference, details), partner);
  }
  const notCarried = (status: AgreementFields['status']) =>
    status === 'active' && !isCarried(partner.id)
      ? [agreementProblem('ACTIVE_NOT_CARRIED', partner.name, { partner: partner.name })]
      : [];
  const isStopped = (was: AgreementTerm | null, after: AgreementTerm) =>
    !ensureMayGoOn({ kind: 'agreement', before: was, after }, blocksOf(partner.id), today).ok;
  const about = { partner: partner.name };
  if (!before) {
    const { startsOn = null, endsOn = null } = fields;
    const byDates = statusOn(today, startsOn, endsOn);
    const stopped = isStopped(null, { status: byDates, endsOn });
    const status = stopped ? 'draft' : byDates;
    const note = stopped
      ? agreementProblem('BLOCKED_SO_DRAFT', partner.name, about)
      : agreementProblem('STATUS_FROM_DATES', status, { status });
    return {
      report: report(row, partner, 'added', [...problems, note, ...notCarried(status)]),
      change: { kind: 'add', partner: partner.id, fields: { ...fields, status } },
    };
  }
  const changed = differences(before.fields, fields);
  const after = { ...before.fields, ...changed };
  const { startsOn: start, endsOn: end } = after;
  // Each date fits its row, but one of them not the other that is recorded.
  if (start !== null && end !== null && end < start)
    return leftOut(row, agreementProblem('END_BEFORE_START', end, { start, end }), partner);
  if (isStopped(before.fields, after))
    return leftOut(row, agreementProblem('BLOCKED_NO_LONGER', partner.name, about), partner);
  if (Object.keys(changed).length === 0)
    return { report: report(row, partner, 'same', problems), change: null };
  return {
    report: report(row, partner, 'changed', [
      ...problems,
      ...statusNote(after, changed, today),
      ...notCarried(after.status),
    ]),
    change: { kind: 'edit', partner: partner.id, agreement: before.id, fields: changed },
  };
}

const knownPartner = (partner: RowPartner) => (partner.kind === 'known' ? partner.partner : null);

function isAmong(partner: RowPartner, before: KnownAgreement | null): boolean {
  return (
    before !== null &&
    partner.kind === 'unsure' &&
    partner.candidates.some(({ id }) => id === before.partner.id)
  );
}

function whyNot(partner: Exclude<RowPartner, { kind: 'known' }> | RowPartner): AgreementProblem {
  switch (partner.kind) {
    case 'archived':
      return agreementProblem('PARTNER_ARCHIVED', partner.name, { partner: partner.name });
    case 'unsure': {
      const candidates = partner.candidates.map(({ name, reference }) => `${name} (${reference})`);
      return agreementProblem('PARTNER_UNSURE', candidates.join('; '), { candidates });
    }
    case 'not-imported':
      return agreementProblem('PARTNER_NOT_IMPORTED', '');
    default:
      return agreementProblem('PARTNER_UNKNOWN', '');
  }
}

/** Facts that the row gives otherwise. Where an agreement is carried out is taken from a list only when nothing is known. */
function differences(
  before: AgreementFields,
  { reference: _, countries = [], ...given }: RowAgreement['fields'],
): Partial<AgreementFields> {
  const names = Object.keys(given) as (keyof typeof given)[];
  const changed = names.filter((name) => canonicalJson(given[name]) !== canonicalJson(before[name]));
  return {
    ...Object.fromEntries(changed.map((name) => [name, given[name]])),
    ...(before.countries.length === 0 && countries.length > 0 ? { countries } : {}),
  };
}

function statusNote(
  { status, startsOn, endsOn }: AgreementFields,
  changed: Partial<AgreementFields>,
  today: string,
): AgreementProblem[] {
  if (changed.startsOn === undefined && changed.endsOn === undefined) return [];
  const byDates = statusOn(today, startsOn, endsOn);
  return byDates === status ? [] : [agreementProblem('STATUS_KEPT', status, { status, byDates })];
}

function leftOut(
  row: RowToPlan,
  problem: AgreementProblem,
  partner: PartnerNamed | null = knownPartner(row.partner),
): PlannedAgreement {
  return { report: report(row, partner, 'left-out', [...row.agreement.problems, problem]), change: null };
}

function report(
  { row, agreement }: RowToPlan,
  partner: PartnerNamed | null,
  outcome: AgreementImportRow['outcome'],
  problems: readonly AgreementProblem[],
): AgreementImportRow {
  const { reference } = agreement.fields;
  return { row, reference: reference === '' ? null : reference, partner, outcome, problems: [...problems] };
}

/** How many rows ended how. */
export function countOutcomes(rows: readonly Pick<AgreementImportRow, 'outcome'>[]) {
  const having = (outcome: AgreementImportRow['outcome']) =>
    rows.filter((row) => row.outcome === outcome).length;
  return {
    added: having('added'),
    changed: having('changed'),
    same: having('same'),
    leftOut: having('left-out'),
  };
}
