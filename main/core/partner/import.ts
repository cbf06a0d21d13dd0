import { type MessageCode, refuse } from '../../../shared/contract/messages.ts';
import type { EntryDraft } from '../../../shared/journal/entry.ts';
import { decideCreate, decideEdit } from '../../../shared/partner/decide/edit.ts';
import type { ImportRow } from '../../../shared/partner/import/import-preview.ts';
import { rememberColumns } from '../../../shared/partner/import/match-columns.ts';
import { mergeRow } from '../../../shared/partner/import/merge-row.ts';
import { emptyPartnerFields, type PartnerFields } from '../../../shared/partner/partner.ts';
import { emptyPartnerFile, type PartnerFile } from '../../../shared/partner/partner-file.ts';
import { partnerFields } from '../../../shared/partner/partner-state.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { draftSettings, rememberedColumns, settingKeys } from '../../../shared/workspace/workspace-file.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { type Journal, loadWorkspaceFile, writePartners } from '../journal.ts';
import { nextPartnerReference } from '../references.ts';
import { readList } from './read-list.ts';

/** What will happen to the partners of a list, before any of it is written. */
interface Plan {
  readonly created: Map<number, { id: string; reference: string; fields: PartnerFields }>;
  readonly updated: Map<
    string,
    { file: PartnerFile; fields: Partial<PartnerFields>; row: number; reference: string }
  >;
  readonly skipped: { row: number; name: string; why: 'duplicate' | 'unreadable' | 'empty' | 'chosen' }[];
}

export const importPartners = os.partner.import.handler(({ input, context: { session } }) =>
  inWorkspace(session, async (journal) => {
    const list = await readList(session, journal, input);
    if (!list.ok) return list;
    const { preview, mapping } = list.value;
    const decisions = input.decisions ?? {};
    const open = preview.rows.filter((row) => row.action === 'decide' && !decisions[row.rowNumber]);
    if (open.length > 0 && input.undecided === 'refuse') {
      return refuse('DUPLICATES_UNDECIDED', { count: open.length, rows: rowNumbers(open) });
    }
    const unreadable = preview.rows.filter((row) => isUnreadable(row) && decisions[row.rowNumber] !== 'skip');
    if (unreadable.length > 0 && input.unreadable === 'refuse') {
      return refuse('IMPORT_HAS_ERRORS', { count: unreadable.length, rows: rowNumbers(unreadable) });
    }
    const plan: Plan = { created: new Map(), updated: new Map(), skipped: [] };
    for (const row of preview.rows) {
      const chosen = decisions[row.rowNumber];
      const decision = chosen ?? suggested(row, input.undecided);
      const planned = planRow(journal, plan, row, decision, chosen !== undefined);
      if (!planned.ok) return planned;
    }
    const columns = rememberColumns(mapping, rememberedColumns(loadWorkspaceFile(journal.store)));
    const written = writePlan(journal, plan, [draftSettings({ [settingKeys.columns]: columns })]);
    if (!written.ok) return written;
    session.savedAt = journal.clock.now();
    session.emit({ type: 'workspace.changed' });
    const problems = [...preview.problems, ...preview.rows.flatMap((row) => row.problems)];
    return ok({
      created: [...plan.created].map(([row, { reference, fields }]) => ({
        row,
        reference,
        name: fields.name,
      })),
      updated: [...plan.updated.values()].map(({ row, reference, file }) => ({
        row,
        reference,
        name: partnerFields(file).name,
      })),
      skipped: plan.skipped,
      warnings: problems.filter(({ severity }) => severity === 'warning'),
    });
  }),
);

/** A row that can't be imported for what stands in it; one that holds nothing is left out without a word. */
function isUnreadable(row: ImportRow): boolean {
  return row.action === 'skip' && row.problems.some(({ severity }) => severity === 'error');
}

const rowNumbers = (rows: readonly ImportRow[]) => rows.map(({ rowNumber }) => String(rowNumber));

function suggested(row: ImportRow, undecided: 'refuse' | 'skip' | 'create' | undefined): string {
  return row.action === 'decide' ? (undecided ?? 'skip') : row.action;
}

function whyLeftOut(row: ImportRow, isChosen: boolean): Plan['skipped'][number]['why'] {
  if (isChosen) return 'chosen';
  if (row.action === 'decide') return 'duplicate';
  return isUnreadable(row) ? 'unreadable' : 'empty';
}

function planRow(
  journal: Journal,
  plan: Plan,
  row: ImportRow,
  decision: string,
  isChosen: boolean,
): Result<null, MessageCode> {
  if (row.action === 'skip' || decision === 'skip') {
    plan.skipped.push({ row: row.rowNumber, name: row.fields.name, why: whyLeftOut(row, isChosen) });
    return ok(null);
  }
  if (decision === 'create') {
    const { reference } = nextPartnerReference(journal.store, row.fields.country ?? null, plan.created.size);
    const fields = { ...emptyPartnerFields, ...row.fields };
    plan.created.set(row.rowNumber, { id: journal.ids.newId(), reference, fields });
    return ok(null);
  }
  const target = decision.slice('update:'.length);
  const earlier = target.startsWith('row:')
    ? plan.created.get(Number(target.slice('row:'.length)))
    : undefined;
  if (earlier) {
    earlier.fields = { ...earlier.fields, ...mergeRow(earlier.fields, row.fields) };
    return ok(null);
  }
  const found = findPartner(journal, target);
  if (!found.ok) return found;
  const before = plan.updated.get(found.value.id);
  const merged = { ...partnerFields(found.value), ...before?.fields };
  plan.updated.set(found.value.id, {
    file: found.value,
    fields: { ...before?.fields, ...mergeRow(merged, row.fields) },
    row: row.rowNumber,
    reference: found.value.reference,
  });
  return ok(null);
}

/** Writes the whole list in one transaction, or nothing of it. */
function writePlan(
  journal: Journal,
  plan: Plan,
  workspace: readonly EntryDraft[],
): Result<null, MessageCode> {
  const changes: { file: PartnerFile; drafts: readonly EntryDraft[] }[] = [];
  for (const { id, reference, fields } of plan.created.values()) {
    const decided = decideCreate(id, reference, fields);
    if (!decided.ok) return decided;
    changes.push({ file: emptyPartnerFile(id), drafts: decided.value });
  }
  for (const { file, fields } of plan.updated.values()) {
    const decided = decideEdit(file, fields);
    if (decided.ok) changes.push({ file, drafts: decided.value });
    else if (decided.error.code !== 'NOTHING_TO_CHANGE') return decided;
  }
  const counters = new Map([['partner', journal.store.counter('partner') + plan.created.size]]);
  writePartners(journal, changes, { counters, workspace });
  return ok(null);
}
