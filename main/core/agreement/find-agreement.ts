import { partnerOfOwn } from '../../../shared/ground/own-reference.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { type Agreement, readAgreements } from '../../../shared/rules/agreement/agreement-state.ts';
import type { AgreementRow } from '../../../shared/rules/agreement/agreement-view.ts';
import { buildAgreementRow } from '../../../shared/rules/agreement/build-agreement-view.ts';
import type { ReferenceHolder } from '../../../shared/rules/agreement/decide/check-fields.ts';
import {
  type AgreementFilter,
  passesAgreementFilter,
} from '../../../shared/rules/agreement/filter-agreements.ts';
import type { PartnerRow } from '../../../shared/rules/register/partner-view.ts';
import { gateOn, relianceOfRow } from '../../../shared/rules/standing/reliance.ts';
import { findPartner } from '../find.ts';
import type { Journal } from '../journal.ts';
import { loadFile } from '../load-file.ts';

export interface FoundAgreement {
  readonly file: PartnerFile;
  readonly agreement: Agreement;
}

/** The agreement of a reference, or of an id, by which withdrawn ones are found too; letter case doesn't matter. */
export function findAgreement(
  journal: Journal,
  reference: string,
): Result<FoundAgreement, 'AGREEMENT_NOT_FOUND'> {
  const place = journal.rows.agreementOf(reference);
  const id = place?.agreement ?? reference.trim();
  const [partner] = place ? [place.partner] : journal.rows.partnersOf(partnerOfOwn(id) ?? '');
  if (partner === undefined) return refuse('AGREEMENT_NOT_FOUND', { reference });
  const file = loadFile(journal, partner);
  const agreement = readAgreements(file).find((each) => each.id.toLowerCase() === id.toLowerCase());
  return agreement ? ok({ file, agreement }) : refuse('AGREEMENT_NOT_FOUND', { reference });
}

/** Who bears a reference now, for the rule that no two standing agreements share one. */
export function referenceHolder(journal: Journal): ReferenceHolder {
  return (reference, own) => {
    const others = journal.rows.agreementsOf(reference).filter(({ agreement }) => agreement !== own);
    const [place] = others;
    if (!place) return null;
    return { agreement: place.agreement, partner: journal.rows.get(place.partner)?.name ?? '' };
  };
}

export interface AgreementSelection extends AgreementFilter {
  readonly partner?: string | undefined;
  /** References or ids, picked one by one; the filter narrows them too. */
  readonly agreements?: readonly string[] | undefined;
}

/**
 * Standing agreements that pass a filter, by partner. Those of archived partners only when the partner or the agreement
 * itself is named. Refused when a named one is not there. Files are read when asked for: those of a thousand partners
 * would fill the memory.
 */
export function findAgreements(
  journal: Journal,
  selection: AgreementSelection,
): Result<FoundAgreement[], 'AGREEMENT_NOT_FOUND' | 'PARTNER_NOT_FOUND'> {
  const rows = selectAgreementRows(journal, selection);
  return rows.ok ? ok(rows.value.map((row) => foundLater(journal, row))) : rows;
}

/** As `findAgreements`, as rows of a list. */
export function selectAgreementRows(
  journal: Journal,
  selection: AgreementSelection,
): Result<AgreementRow[], 'AGREEMENT_NOT_FOUND' | 'PARTNER_NOT_FOUND'> {
  const partner = selection.partner === undefined ? ok(null) : findPartner(journal, selection.partner);
  if (!partner.ok) return partner;
  const picked = selection.agreements && pick(journal, selection.agreements);
  if (picked && !picked.ok) return picked;
  const isNamed = partner.value !== null || picked !== undefined;
  const found = journal.rows
    .all()
    .filter((row) => (partner.value === null || row.id === partner.value.id) && (!row.archived || isNamed))
    .flatMap((row) =>
      agreementRows(journal, row).filter(
        (agreement) =>
          (!picked || picked.value.has(agreement.id)) &&
          passesAgreementFilter(agreement, row.country, selection),
      ),
    );
  return ok(found);
}

function pick(
  journal: Journal,
  references: readonly string[],
): Result<ReadonlySet<string>, 'AGREEMENT_NOT_FOUND'> {
  const ids = new Set<string>();
  for (const reference of references) {
    const place = journal.rows.agreementOf(reference);
    if (!place) return refuse('AGREEMENT_NOT_FOUND', { reference });
    ids.add(place.agreement);
  }
  return ok(ids);
}

function foundLater(journal: Journal, { id, partner }: AgreementRow): FoundAgreement {
  const found = () => {
    const again = findAgreement(journal, id);
    if (!again.ok) throw new Error(`Agreement ${id} of ${partner.id} is gone.`);
    return again.value;
  };
  return {
    get file() {
      return found().file;
    },
    get agreement() {
      return found().agreement;
    },
  };
}

/** Made once for each state of a partner and each day: its row is another object after every change. */
const made = new WeakMap<PartnerRow, { readonly on: string; readonly rows: readonly AgreementRow[] }>();

/** Standing agreements of a partner as rows of a list. */
function agreementRows(journal: Journal, row: PartnerRow): readonly AgreementRow[] {
  if (row.agreements.length === 0) return [];
  const on = journal.clock.today();
  const before = made.get(row);
  if (before?.on === on) return before.rows;
  const file = loadFile(journal, row.id);
  const gate = gateOn(relianceOfRow(row), on);
  const rows = readAgreements(file)
    .filter(({ withdrawn }) => withdrawn === null)
    .map((agreement) => buildAgreementRow(file, agreement, gate, on));
  made.set(row, { on, rows });
  return rows;
}
