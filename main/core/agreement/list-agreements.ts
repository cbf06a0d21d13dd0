import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import { cellAddress } from '../../../shared/ground/sheet/sheet.ts';
import { emptyPartnerFile, type PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import type { Decided } from '../../../shared/record/journal/decision.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import { emptyPartnerFields } from '../../../shared/record/shapes/partner.ts';
import { readAgreements } from '../../../shared/rules/agreement/agreement-state.ts';
import { decideAddAgreement, decideEditAgreement } from '../../../shared/rules/agreement/decide/decide.ts';
import { matchPartner } from '../../../shared/rules/agreement/import/match-partner.ts';
import {
  type KnownAgreement,
  type PartnerNamed,
  type PlannedAgreement,
  planAgreements,
  type RowPartner,
  type SharedAgreements,
} from '../../../shared/rules/agreement/import/plan-agreements.ts';
import { type CellOf, readRowAgreement } from '../../../shared/rules/agreement/import/read-row-agreement.ts';
import { blocksOf } from '../../../shared/rules/diligence/blocks.ts';
import type { ImportPreview, ImportRow } from '../../../shared/rules/partner/import/import-preview.ts';
import type { DuplicateIndex } from '../../../shared/rules/partner/search/duplicate-index.ts';
import { type DuplicateCandidate, findDuplicates } from '../../../shared/rules/partner/search/duplicates.ts';
import { gateOn, relianceOfRow } from '../../../shared/rules/standing/reliance.ts';
import { decisionContext } from '../change.ts';
import type { Journal, PartnerChange } from '../journal.ts';
import { loadFile } from '../load-file.ts';
import { findAgreement, referenceHolder } from './find-agreement.ts';
import { gateToday } from './gate-today.ts';

/** What happens to the agreements of a list, row by row. `partnerOf` says whose a row is. Writes nothing. */
export function planListAgreements(
  journal: Journal,
  { rows, columns }: Pick<ImportPreview, 'rows' | 'columns'>,
  partnerOf: (row: ImportRow) => RowPartner,
): PlannedAgreement[] {
  const cellIn =
    (row: number): CellOf =>
    (target) => {
      const column = columns.find((each) => each.target === target)?.column;
      return column === undefined ? null : cellAddress(row, column);
    };
  const toPlan = rows.flatMap((row) => {
    const { rowNumber, agreement: read, fields, problems } = row;
    if (read === null) return [];
    const agreement = readRowAgreement(read, fields.country ?? null, problems, cellIn(rowNumber));
    return [{ row: rowNumber, agreement, partner: partnerOf(row) }];
  });
  const today = journal.clock.today();
  const isCarried = (partner: string) => {
    const known = journal.rows.get(partner);
    // Whom the same list creates was never assessed.
    return known !== null && gateOn(relianceOfRow(known), today) === null;
  };
  const standing = (partner: string) => {
    const known = journal.rows.get(partner);
    return known ? blocksOf(known.diligence, known.headquarters) : [];
  };
  const partners = { isCarried, blocksOf: standing };
  return planAgreements(toPlan, (reference) => knownAgreement(journal, reference), today, partners);
}

function knownAgreement(journal: Journal, reference: string): KnownAgreement | SharedAgreements | null {
  const { rows } = journal;
  const bearers = rows.agreementsOf(reference);
  if (bearers.length > 1) {
    const names = bearers.map(({ partner, agreement }) => {
      const row = rows.get(partner);
      const name = row?.agreements.find(({ id }) => id === agreement)?.reference ?? agreement;
      return `${name} (${row?.name ?? ''})`;
    });
    return { shared: names };
  }
  const found = bearers.length === 1 ? findAgreement(journal, reference) : null;
  if (!found?.ok) return null;
  const { file, agreement } = found.value;
  const { id, reference: partner } = file;
  const name = partnerField(file, 'name');
  return { id: agreement.id, partner: { id, reference: partner, name }, fields: agreement.fields };
}

/**
 * The partner that a row is surely about: one of the register, or one that an earlier row of the same list creates
 * (`created`, by row).
 */
export function matchedPartner(
  journal: Journal,
  row: ImportRow,
  register: DuplicateIndex,
  created: ReadonlyMap<number, PartnerNamed> = new Map(),
): RowPartner {
  // A row without a name was not compared: it is no partner, and its vendor number may still tell whose it is.
  const compared =
    row.action === 'skip'
      ? findDuplicates({ ...emptyPartnerFields, ...row.fields }, register)
      : row.duplicates;
  const duplicates = compared.map((candidate): DuplicateCandidate => {
    const partner = candidate.row === null ? undefined : created.get(candidate.row);
    return partner ? { ...candidate, kind: 'existing', id: partner.id } : candidate;
  });
  const named = (id: string): PartnerNamed | null => {
    const fromList = compared.map(({ row: at }) => created.get(at ?? 0)).find((each) => each?.id === id);
    const known = fromList ?? journal.rows.get(id);
    return known && { id, reference: known.reference, name: known.name };
  };
  const match = matchPartner({ ...row, duplicates }, journal.rows.partnersOf);
  if (match.kind === 'none') return match;
  if (match.kind === 'unsure')
    return { kind: 'unsure', candidates: match.candidates.flatMap((id) => named(id) ?? []) };
  const partner = named(match.partner);
  if (!partner) return { kind: 'none' };
  const isArchived = journal.rows.get(partner.id)?.archived ?? false;
  return isArchived ? { kind: 'archived', name: partner.name } : { kind: 'known', partner };
}

/**
 * The entries of what was planned, all of one partner together. The plan refused everything that could be refused, so
 * that a refusal here is a bug.
 */
export function draftsOf(
  journal: Journal,
  planned: readonly PlannedAgreement[],
  /** Files of partners that the same change creates. */
  created: ReadonlyMap<string, PartnerFile> = new Map(),
): PartnerChange[] {
  const files = new Map<string, PartnerFile>();
  const drafts = new Map<string, EntryDraft[]>();
  for (const { change } of planned) {
    if (!change) continue;
    const { partner } = change;
    const file = files.get(partner) ?? created.get(partner) ?? loadFile(journal, partner);
    files.set(partner, file);
    const decided = decideOne(journal, file, change);
    if (!decided.ok) throw new Error(`${decided.error.code}: ${decided.error.message}`);
    drafts.set(partner, [...(drafts.get(partner) ?? []), ...decided.value]);
  }
  return [...drafts].map(([partner, list]) => ({
    file: files.get(partner) ?? emptyPartnerFile(partner),
    drafts: list,
  }));
}

function decideOne(
  journal: Journal,
  file: PartnerFile,
  change: NonNullable<PlannedAgreement['change']>,
): Decided {
  const holderOf = referenceHolder(journal);
  const { today } = decisionContext(journal);
  // A list tells of agreements that bind already: they are taken in as they are, and shown as not carried.
  const gate = { closed: gateToday(journal, file), reason: null, isReported: true };
  if (change.kind === 'add') {
    const id = ownIdOf(file.id, journal.ids.newId());
    return decideAddAgreement(file, id, change.fields, holderOf, { today, gate });
  }
  const agreement = readAgreements(file).find(({ id }) => id === change.agreement);
  if (!agreement) throw new Error(`Agreement ${change.agreement} is not in the file of ${file.id}.`);
  return decideEditAgreement(file, agreement, change.fields, holderOf, { today, gate });
}
