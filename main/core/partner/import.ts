import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import type { Settled } from '../../../shared/ground/guard/settle-intake.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result, rulingOut } from '../../../shared/ground/result.ts';
import { emptyPartnerFile, type PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import { orNothing } from '../../../shared/record/journal/decision.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import { emptyPartnerFields, type PartnerFields } from '../../../shared/record/shapes/partner.ts';
import { settingKeys } from '../../../shared/record/workspace/setting-keys.ts';
import { draftSettings } from '../../../shared/record/workspace/workspace-file.ts';
import type { PlannedAgreement, RowPartner } from '../../../shared/rules/agreement/import/plan-agreements.ts';
import { decideCreate, decideEdit } from '../../../shared/rules/partner/decide/edit.ts';
import type { Assignee } from '../../../shared/rules/partner/import/assignee.ts';
import type { ColumnMapping, ImportRow } from '../../../shared/rules/partner/import/import-preview.ts';
import { columnsLeft, lostValues } from '../../../shared/rules/partner/import/lost-values.ts';
import { rememberColumns } from '../../../shared/rules/partner/import/match-columns.ts';
import { mergeRow } from '../../../shared/rules/partner/import/merge-row.ts';
import { filledDown } from '../../../shared/rules/partner/import/merged-cells.ts';
import { rememberedColumns } from '../../../shared/rules/partner/import/remembered-columns.ts';
import type { DuplicateIndex } from '../../../shared/rules/partner/search/duplicate-index.ts';
import { decideAssignPartner } from '../../../shared/rules/people/decide/assign.ts';
import { draftsOf, matchedPartner, planListAgreements } from '../agreement/list-agreements.ts';
import { type Batch, changeMany } from '../change.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { draftIntake } from '../intake/intake-draft.ts';
import type { Journal, PartnerChange } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { nextPartnerReference } from '../references.ts';
import { placedProblem } from './placed.ts';
import { columnLetter, readList } from './read-list.ts';
import { markList } from './recorded-imports.ts';
import { readAnswered, rowOf, settleList } from './settle-list.ts';

type WhyLeftOut = 'duplicate' | 'unreadable' | 'empty' | 'chosen' | 'unknown';

/** What will happen to the partners of a list, before any of it is written. */
interface Plan {
  readonly created: Map<
    number,
    { id: string; reference: string; fields: PartnerFields; assignee: Assignee | null }
  >;
  readonly updated: Map<
    string,
    { file: PartnerFile; fields: Partial<PartnerFields>; assignee: Assignee | null }
  >;
  /** Rows that add to a partner, with the row that creates it or the id that it has in the register. */
  readonly merged: Map<number, number | string>;
  /** What of a row is not taken over, where it is to be kept in the notes. */
  readonly lost: (row: ImportRow) => readonly string[];
  /** Rows of which nothing more fits into the notes. */
  readonly notKept: number[];
  readonly skipped: { row: number; name: string; why: WhyLeftOut }[];
  /** What the list calls a row, where its number alone doesn't say. */
  readonly placeOf: (row: number) => string | null;
}

export const importPartners = os.partner.import.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const { progress } = context;
    const seen = await readList(context.session, journal, { ...input, progress });
    if (!seen.ok) return seen;
    const decisions = input.decisions ?? {};
    const settled = settleList(seen.value, decisions, input);
    if (!settled.ok) return settled;
    const list = await readAnswered(context.session, journal, input, seen, settled.value);
    if (!list.ok) return list;
    const { preview, mapping, register, places } = list.value;
    const unknown = unknownDecisions(preview.rows, decisions);
    if (unknown !== null) return refuse('INPUT_INVALID', { problem: unknown });
    const open = preview.rows.filter((row) => row.action === 'decide' && !decisions[row.rowNumber]);
    if (open.length > 0 && input.undecided === 'refuse') {
      return refuse('DUPLICATES_UNDECIDED', { count: open.length, rows: rowNumbers(open) });
    }
    const unreadable = preview.rows.filter((row) => isUnreadable(row) && decisions[row.rowNumber] !== 'skip');
    if (unreadable.length > 0 && input.unreadable === 'refuse') {
      return refuse('IMPORT_HAS_ERRORS', { count: unreadable.length, rows: rowNumbers(unreadable) });
    }
    const rows = filledDown(list.value.sheet, preview.headerRow);
    const lost = (row: ImportRow) => (input.keepLost ? lostValues(row, rows, preview.columns) : []);
    const plan: Plan = {
      created: new Map(),
      updated: new Map(),
      merged: new Map(),
      skipped: [],
      lost,
      notKept: [],
      placeOf: places.row,
    };
    for (const row of preview.rows) {
      const chosen = decisions[row.rowNumber];
      const decision = chosen ?? suggested(row, input.undecided);
      const planned = planRow(journal, plan, row, decision, chosen !== undefined);
      if (!planned.ok) return planned;
    }
    const agreements = input.agreements
      ? planListAgreements(journal, preview, partnersOfRows(journal, plan, register))
      : [];
    progress.at('writing', 0, 0);
    const id = journal.ids.newId();
    const mark = (changes: readonly PartnerChange[]) =>
      markList(changes, id, input.file.name, new Set([...plan.created.values()].map((each) => each.id)));
    const problems = [...preview.problems, ...preview.rows.flatMap((row) => row.problems)].map((problem) =>
      placedProblem(problem, places),
    );
    const at = (row: number) => ({ row, place: places.row(row) });
    return changeMany(
      { ...context, journal },
      () => ok(plan),
      () => {
        const batch = decidePlan(journal, plan, agreements, newColumns(journal, mapping), settled.value);
        return batch.ok ? ok({ ...batch.value, partners: mark(batch.value.partners ?? []) }) : batch;
      },
      ({ partners }) => ({
        import: partners.length > 0 ? id : null,
        created: [...plan.created].map(([row, { reference, fields }]) => ({
          ...at(row),
          reference,
          name: fields.name,
        })),
        updated: [...plan.merged].map(([row, into]) => ({ ...at(row), ...mergedInto(plan, into) })),
        skipped: plan.skipped.map((each) => ({ ...each, ...at(each.row) })),
        agreements: agreements.map(({ report }) => report),
        warnings: problems.filter(({ severity }) => severity === 'warning'),
        notTaken: problems.filter(({ severity }) => severity === 'error'),
        notKept: plan.notKept.map(at),
        columnsLeft: columnsLeft(preview.columns, input.agreements).map(({ column, ...rest }) => ({
          letter: columnLetter(column),
          ...rest,
        })),
      }),
    );
  }),
);

/** What is to be remembered of the columns, where it is news. */
function newColumns(journal: Journal, mapping: ColumnMapping): readonly EntryDraft[] {
  const remembered = rememberedColumns(loadWorkspaceFile(journal.store));
  const columns = rememberColumns(mapping, remembered);
  const isNews = canonicalJson(columns) !== canonicalJson(remembered);
  return isNews ? [draftSettings({ [settingKeys.columns]: columns })] : [];
}

/** A row that can't be imported for what stands in it; one that holds nothing is left out without a word. */
function isUnreadable(row: ImportRow): boolean {
  return row.action === 'skip' && row.problems.some(({ severity }) => severity === 'error');
}

/** What is wrong with decisions that fit no row or say nothing known; null when all can be followed. */
function unknownDecisions(
  rows: readonly ImportRow[],
  decisions: Readonly<Record<string, string>>,
): string | null {
  const known = new Set(rowNumbers(rows));
  for (const [row, decision] of Object.entries(decisions)) {
    if (!known.has(row)) return `decisions: the list has no row ${row}`;
    if (!/^(create|skip|update:.+)$/.test(decision)) {
      return `decisions: “${decision}” for row ${row} is none of create, skip, update:<partner>, update:row:<number>`;
    }
  }
  return null;
}

const rowNumbers = (rows: readonly ImportRow[]) => rows.map(({ rowNumber }) => String(rowNumber));

function suggested(row: ImportRow, undecided: 'refuse' | 'skip' | 'create' | undefined): string {
  if (row.action === 'update' && row.known !== null) return `update:${row.known}`;
  if (row.action === 'update') return `update:row:${row.sameAs}`;
  return row.action === 'decide' ? (undecided ?? 'skip') : row.action;
}

function whyLeftOut(row: ImportRow, isChosen: boolean): Plan['skipped'][number]['why'] {
  if (isChosen) return 'chosen';
  if (row.action === 'decide') return 'duplicate';
  if (row.problems.some(({ code }) => code === 'NOT_IN_REGISTER')) return 'unknown';
  return isUnreadable(row) ? 'unreadable' : 'empty';
}

function planRow(
  journal: Journal,
  plan: Plan,
  row: ImportRow,
  decision: string,
  isChosen: boolean,
): Result<null, 'PARTNER_NOT_FOUND'> {
  if (row.action === 'skip' || decision === 'skip') {
    plan.skipped.push({ row: row.rowNumber, name: row.fields.name, why: whyLeftOut(row, isChosen) });
    return ok(null);
  }
  if (decision === 'create') {
    const { reference } = nextPartnerReference(journal, row.fields.country ?? null, plan.created.size);
    const fields = { ...emptyPartnerFields, ...row.fields };
    const notes = notesWith(fields.notes, row, plan);
    const { assignee } = row.assigned;
    plan.created.set(row.rowNumber, {
      id: journal.ids.newId(),
      reference,
      fields: { ...fields, notes },
      assignee,
    });
    return ok(null);
  }
  const target = decision.slice('update:'.length);
  const named = target.startsWith('row:') ? Number(target.slice('row:'.length)) : target;
  // A row that itself adds to a partner stands for that partner.
  const into = typeof named === 'number' ? (plan.merged.get(named) ?? named) : named;
  const earlier = typeof into === 'number' ? plan.created.get(into) : undefined;
  if (earlier && typeof into === 'number') {
    const fields = { ...earlier.fields, ...mergeRow(earlier.fields, row.fields) };
    earlier.fields = { ...fields, notes: notesWith(fields.notes, row, plan) };
    earlier.assignee = row.assigned.assignee ?? earlier.assignee;
    plan.merged.set(row.rowNumber, into);
    return ok(null);
  }
  // A row that goes with one above is left out with it.
  const above = plan.skipped.find((each) => each.row === into);
  if (row.sameAs !== null && row.sameAs === into && above) {
    plan.skipped.push({ ...above, row: row.rowNumber });
    return ok(null);
  }
  const found = findPartner(journal, typeof into === 'number' ? target : into);
  if (!found.ok) return found;
  const before = plan.updated.get(found.value.id);
  const merged = { ...partnerFields(found.value), ...before?.fields };
  const fields = {
    ...before?.fields,
    ...mergeRow(merged, row.fields, row.known === found.value.id ? row.by : 'likeness'),
  };
  const kept = notesWith(fields.notes ?? merged.notes, row, plan);
  plan.updated.set(found.value.id, {
    file: found.value,
    fields: kept === merged.notes ? fields : { ...fields, notes: kept },
    assignee: row.assigned.assignee ?? before?.assignee ?? null,
  });
  plan.merged.set(row.rowNumber, found.value.id);
  return ok(null);
}

/**
 * The notes with what the list gives and nothing else takes: the name that it assigns the row to, where nobody of the
 * office is found under it, and, where that is wanted, what could not be read.
 */
function notesWith(notes: string | null, row: ImportRow, { lost, notKept, placeOf }: Plan): string | null {
  const lines = notes?.split('\n') ?? [];
  const values = lost(row);
  const from =
    values.length > 0 ? [`From the list, row ${placeOf(row.rowNumber) ?? row.rowNumber}:`, ...values] : [];
  const { kept } = row.assigned;
  const more = [...(kept === null ? [] : [kept]), ...from].filter((line) => !lines.includes(line));
  if (more.length === 0) return notes;
  const all = [...lines, ...more].join('\n');
  if (all.length <= longestNotes) return all;
  notKept.push(row.rowNumber);
  return notes;
}

const longestNotes = 4000;

/** The partner to which a row was added: one of the same list, or one of the register. */
function mergedInto(plan: Plan, into: number | string): { reference: string; name: string } {
  if (typeof into === 'number') {
    const created = plan.created.get(into);
    return { reference: created?.reference ?? '', name: created?.fields.name ?? '' };
  }
  const file = plan.updated.get(into)?.file;
  return { reference: file?.reference ?? '', name: file ? partnerFields(file).name : '' };
}

/** Whose agreement a row holds: that of the partner it became or was added to, else of the one that it surely means. */
function partnersOfRows(
  journal: Journal,
  plan: Plan,
  register: DuplicateIndex,
): (row: ImportRow) => RowPartner {
  const created = new Map(
    [...plan.created].map(([row, { id, reference, fields }]) => [row, { id, reference, name: fields.name }]),
  );
  const chosen = new Set(plan.skipped.flatMap(({ row, why }) => (why === 'chosen' ? [row] : [])));
  return (row) => {
    const into = plan.merged.get(row.rowNumber) ?? row.rowNumber;
    if (typeof into === 'string') return { kind: 'known', partner: { id: into, ...mergedInto(plan, into) } };
    const partner = created.get(into);
    if (partner) return { kind: 'known', partner };
    return chosen.has(into) ? { kind: 'not-imported' } : matchedPartner(journal, row, register, created);
  };
}

/** Assigns a partner as its row says; nothing where it says nobody, or whom the partner is assigned to already. */
function draftsOfAssignee(file: PartnerFile, assignee: Assignee | null): readonly EntryDraft[] {
  if (assignee === null) return [];
  const decided = decideAssignPartner(file, { ...assignee, left: null });
  return decided.ok ? decided.value : [];
}

/** What the reading of the list lets nobody through with. */
const readBefore = ['NAME_REQUIRED', 'UNKNOWN_COUNTRY', 'HEADQUARTERS_IS_ITSELF'] as const;

/** The answers about the cells of a list, by the partner that their row became or was added to. */
function answersByPartner(plan: Plan, answers: Settled['answers']): Map<string, Settled['answers']> {
  const idOf = (row: number) => {
    const into = plan.merged.get(row) ?? row;
    return typeof into === 'string' ? into : plan.created.get(into)?.id;
  };
  const grouped = new Map<string, Settled['answers'][number][]>();
  for (const answer of answers) {
    const id = idOf(rowOf(answer.place));
    if (id === undefined) continue;
    const own = grouped.get(id);
    if (own) own.push(answer);
    else grouped.set(id, [answer]);
  }
  return grouped;
}

/** The whole list as one batch, of which all is written or nothing. */
function decidePlan(
  journal: Journal,
  plan: Plan,
  agreements: readonly PlannedAgreement[],
  workspace: readonly EntryDraft[],
  { answers }: Settled,
): Result<Batch, 'PARTNER_ARCHIVED' | 'INPUT_INVALID'> {
  const partners: PartnerChange[] = [];
  const created = new Map<string, PartnerFile>();
  for (const { id, reference, fields, assignee } of plan.created.values()) {
    const decided = rulingOut(decideCreate(id, reference, fields), ...readBefore);
    if (!decided.ok) return decided;
    const file = emptyPartnerFile(id);
    created.set(id, file);
    partners.push({ file, drafts: [...decided.value, ...draftsOfAssignee(file, assignee)] });
  }
  for (const { file, fields, assignee } of plan.updated.values()) {
    const decided = orNothing(rulingOut(decideEdit(file, fields), ...readBefore));
    if (!decided.ok) return decided;
    const drafts = [...decided.value, ...draftsOfAssignee(file, assignee)];
    if (drafts.length > 0) partners.push({ file, drafts });
  }
  const changes = new Map(partners.map((change) => [change.file.id, change]));
  for (const { file, drafts } of draftsOf(journal, agreements, created)) {
    const before = changes.get(file.id);
    changes.set(file.id, before ? { ...before, drafts: [...before.drafts, ...drafts] } : { file, drafts });
  }
  for (const [id, own] of answersByPartner(plan, answers)) {
    const before = changes.get(id);
    const drafts = draftIntake('list', journal.clock.today(), { fileKept: null, answers: own });
    if (before) changes.set(id, { ...before, drafts: [...before.drafts, ...drafts] });
  }
  const given = plan.created.size;
  const counters = given > 0 ? nextPartnerReference(journal, null, given - 1).counters : undefined;
  return ok({ partners: [...changes.values()], counters, workspace });
}
