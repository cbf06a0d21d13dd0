import { type FoundText, findInTexts } from '../../../shared/ground/guard/intake.ts';
import { textsOfSheet, withTexts } from '../../../shared/ground/guard/workbook-texts.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import type { SpreadsheetError } from '../../../shared/ground/refusals/spreadsheet-errors.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { cellAddress, type ReadSheet, type ReadWorkbook } from '../../../shared/ground/sheet/sheet.ts';
import type { FindAssignee } from '../../../shared/rules/partner/import/assignee.ts';
import type { ColumnMapping, ImportPreview } from '../../../shared/rules/partner/import/import-preview.ts';
import { type ImportTarget, importTargets } from '../../../shared/rules/partner/import/import-target.ts';
import { joinLists, type ListPlaces, plainPlaces } from '../../../shared/rules/partner/import/join-sheets.ts';
import { indexByKey, type KeyIndex, type ListKey } from '../../../shared/rules/partner/import/list-key.ts';
import {
  chooseSheet,
  chooseTarget,
  findHeader,
  mappingAt,
  otherLists,
  proposeMapping,
  withOwnReferences,
} from '../../../shared/rules/partner/import/match-columns.ts';
import { previewImport } from '../../../shared/rules/partner/import/preview-import.ts';
import type { DateOrder } from '../../../shared/rules/partner/import/read-date.ts';
import type { FindReference } from '../../../shared/rules/partner/import/read-fields.ts';
import { rememberedColumns } from '../../../shared/rules/partner/import/remembered-columns.ts';
import {
  type DuplicateIndex,
  indexForDuplicates,
} from '../../../shared/rules/partner/search/duplicate-index.ts';
import { findPerson } from '../../../shared/rules/people/people.ts';
import { existingFromRow } from '../../../shared/rules/register/existing-from-row.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import { type Progress, silent } from '../progress.ts';
import type { Session } from '../session.ts';

/** What a person chose about a list: its sheet, the row of its titles, and where columns go. */
export interface ListChoices {
  readonly file: FileContent;
  readonly sheet?: string | undefined;
  readonly headerRow?: number | undefined;
  readonly columns?: Readonly<Record<string, string | null>> | undefined;
  /** Whether what is not taken over goes into the notes of its partner. */
  readonly keepLost?: boolean | undefined;
  /** Of a text file, where a person chose another than was found. */
  readonly encoding?: string | undefined;
  /** Of dates that can be read both ways. */
  readonly dateOrder?: DateOrder | undefined;
  /** The number by which rows are matched with the register. */
  readonly key?: ListKey | undefined;
  readonly onlyKnown?: boolean | undefined;
  /** Whether every sheet that looks like a list is read, as one. */
  readonly allSheets?: boolean | undefined;
  /** Where it is told how far the reading has come. */
  readonly progress?: Progress;
}

export interface ReadList {
  readonly workbook: ReadWorkbook;
  readonly sheet: ReadSheet;
  readonly mapping: ColumnMapping;
  /** How many sheets look like lists. */
  readonly lists: number;
  readonly places: ListPlaces;
  readonly preview: ImportPreview;
  /** Cells of columns that are taken in, which look like detail of a case. */
  readonly caseDetail: readonly FoundText[];
  /** Partners of the register, as rows are compared with them. */
  readonly register: DuplicateIndex;
}

/** Reads a partner list and works out what importing it would do. Changes nothing. */
export async function readList(
  session: Session,
  journal: Journal,
  choices: ListChoices,
  /** Fields of which the list must have one, so that its rows say who is meant. */
  needed: readonly ImportTarget[] = ['name'],
  /** What stands in the place of cells that an officer answered about. */
  instead: ReadonlyMap<string, string> = new Map(),
  /** Which columns go into the record, of those that are read. */
  takes: (target: ImportTarget) => boolean = () => true,
): Promise<Result<ReadList, SpreadsheetError | 'SHEET_NOT_FOUND' | 'HEADER_NOT_FOUND' | 'INPUT_INVALID'>> {
  const { at } = choices.progress ?? silent;
  const { encoding } = choices;
  const file = encoding === undefined ? choices.file : { ...choices.file, encoding };
  const workbook = await session.ports.readWorkbook(file);
  if (!workbook.ok) return workbook;
  const remembered = rememberedColumns(loadWorkspaceFile(journal.store));
  const joined = choices.allSheets ? joinLists(workbook.value.sheets, remembered) : null;
  const source = joined ? { ...workbook.value, sheets: [joined.sheet] } : workbook.value;
  const { sheets } = withTexts(source, instead);
  const named = sheets.findIndex(({ name }) => name === choices.sheet);
  const index = choices.sheet === undefined || joined ? (chooseSheet(sheets, remembered) ?? 0) : named;
  const sheet = sheets[index];
  if (!sheet) {
    const names = sheets.map(({ name }) => name);
    return refuse('SHEET_NOT_FOUND', { file: choices.file.name, sheet: choices.sheet ?? '', sheets: names });
  }
  const proposed =
    joined?.mapping ??
    (choices.headerRow === undefined
      ? proposeMapping(sheet, remembered)
      : mappingAt(sheet, choices.headerRow, remembered));
  if (!proposed) return refuse('HEADER_NOT_FOUND', { sheet: sheet.name });
  const chosen = choices.columns ?? {};
  const unknown = unknownField(chosen);
  if (unknown !== null) return refuse('INPUT_INVALID', { problem: unknown });
  const findReference = referencesOf(journal);
  const own = withOwnReferences(
    sheet,
    proposed,
    (text) => findReference(text) !== null || isPartnerReference(text),
  );
  const mapping = withChosenColumns(own, chosen);
  const { key } = choices;
  if (key && !mapping.columns.some(({ target }) => target === key))
    return refuse('INPUT_INVALID', { problem: `key: no column of “${sheet.name}” holds “${key}”` });
  const says = (target: ImportTarget) =>
    target === 'partnerReference' || target === key || needed.includes(target);
  if (!mapping.columns.some(({ target }) => target !== null && says(target)))
    return refuse('HEADER_NOT_FOUND', { sheet: sheet.name });
  const register = indexForDuplicates(journal.rows.all().map(existingFromRow));
  at('reading', 1, 2);
  const preview = previewImport(sheet, mapping, register, assigneesOf(journal), {
    dateOrder: choices.dateOrder ?? null,
    otherLists: joined
      ? listsOf(workbook.value).filter((name) => !joined.sheets.includes(name))
      : otherLists(sheets, sheet),
    onlyKnown: choices.onlyKnown === true,
    joined,
    findReference,
    key: key ? keyIndexOf(journal, key) : null,
    unsureOf: unsureOf(workbook.value),
    mixedWith: workbook.value.isMixed ? workbook.value.encoding : null,
  });
  const caseDetail = findInList(sheet, mapping, takes, choices.keepLost === true);
  const places = joined?.places ?? plainPlaces;
  const lists = workbook.value.sheets.filter(({ hidden }) => !hidden);
  return ok({
    workbook: workbook.value,
    sheet,
    mapping,
    lists: listsOf({ sheets: lists }).length,
    places,
    preview,
    // Told by the cell that the person sees; an answer names it by where it stands in what is read.
    caseDetail: joined ? caseDetail.map((found) => shownAt(found, places)) : caseDetail,
    register,
  });
}

/** Names of the sheets that look like lists. */
function listsOf({ sheets }: Pick<ReadWorkbook, 'sheets'>): string[] {
  return sheets.filter((sheet) => findHeader(sheet) !== null).map(({ name }) => name);
}

function shownAt(found: FoundText, places: ListPlaces): FoundText {
  const at = places.cell(found.cell ?? '');
  const cut = at.lastIndexOf('!');
  return cut < 0 ? found : { ...found, sheet: at.slice(0, cut), cell: at.slice(cut + 1) };
}

/** What looks like detail of a case in the cells below the header, of the columns that go into the register. */
function findInList(
  sheet: ReadSheet,
  { headerRow, columns }: ColumnMapping,
  takes: (target: ImportTarget) => boolean,
  keepsLost: boolean,
): readonly FoundText[] {
  const taken = new Set(
    columns.flatMap(({ column, target }) => ((target === null ? keepsLost : takes(target)) ? [column] : [])),
  );
  return findInTexts(textsOfSheet(sheet, (row, column) => row > headerRow && taken.has(column)));
}

function unsureOf({ encoding, orIn }: ReadWorkbook) {
  return encoding === null || !orIn ? null : { encoding, or: orIn };
}

/** What is wrong with a choice of fields that the register doesn't have; null when all are known. */
function unknownField(chosen: Readonly<Record<string, string | null>>): string | null {
  const known: readonly string[] = importTargets;
  const target = Object.values(chosen).find((each) => each !== null && !known.includes(each));
  return target === undefined ? null : `columns: “${target}” is no field; known are ${known.join(', ')}`;
}

function withChosenColumns(
  mapping: ColumnMapping,
  chosen: Readonly<Record<string, string | null>>,
): ColumnMapping {
  return mapping.columns.reduce((result, { column }) => {
    const target = chosen[columnLetter(column)];
    return target === undefined ? result : chooseTarget(result, column, target as ImportTarget | null);
  }, mapping);
}

/** "A" for column 1. */
export function columnLetter(column: number): string {
  return cellAddress(1, column).slice(0, -1);
}

/** Whether a text has the shape of our references, though of another register. */
function isPartnerReference(text: string): boolean {
  return /^[A-Z]{2}-\d{4,}-[A-Z0-9]{3}(?:~[a-z0-9]{4,})?$/.test(text);
}

/** The partner that bears a reference, or bore it before it was joined; where several do, what tells them apart. */
function referencesOf({ rows }: Journal): FindReference {
  return (text) => {
    if (text === '') return null;
    const found = rows.partnersOf(text).flatMap((id) => rows.get(id) ?? []);
    const [only, ...others] = found;
    if (others.length === 0) return only ?? null;
    return found.map((row) => `${row.reference} (${row.name})`);
  };
}

/** The partners by what a list is matched by. */
function keyIndexOf({ rows }: Journal, key: ListKey): KeyIndex {
  return indexByKey(key, rows.all(), (row) => {
    if (key === 'name') return [row.name, ...row.alike.aliases];
    return key === 'vendorNumber' ? row.vendorNumbers : [row.alike[key]];
  });
}

/** Whom a name of the list means among the office's people. */
function assigneesOf(journal: Journal): FindAssignee {
  const people = loadWorkspaceFile(journal.store);
  return (name) => {
    const person = findPerson(people, name);
    if (!person.ok) return { why: person.error.code === 'PERSON_AMBIGUOUS' ? 'several' : 'unknown' };
    return person.value.left === null ? { found: person.value } : { why: 'left' };
  };
}
