import { cellText, emptyCell, isBlank, type ReadCell } from '../../../ground/sheet/sheet.ts';
import { normaliseHeader } from './header-words.ts';
import type { ColumnMapping, ColumnMatch, ImportRow, Problem } from './import-preview.ts';
import type { ImportTarget } from './import-target.ts';
import { type KeyBearer, type KeyIndex, keyValues } from './list-key.ts';
import { passingRow } from './passing-rows.ts';
import { isCountryCode, isPlaceholder } from './placeholders.ts';
import type { ProblemDraft } from './problem-messages.ts';
import { readAgreement } from './read-agreement.ts';
import { readAssignee } from './read-assignee.ts';
import { problemAt, readable, type TargetCell, usableValue } from './read-cell.ts';
import { type FindReference, type ListContext, readFields } from './read-fields.ts';
import { draft } from './value-reading.ts';

/** One row of the list as a partner and an agreement, with its problems in the order of its cells. */
export function readRow(
  rowNumber: number,
  cells: readonly ReadCell[],
  mapping: ColumnMapping,
  context: ListContext,
  /** Why the row is none of the list, where its surroundings say so. */
  heading: ProblemDraft | null = null,
): ImportRow {
  const found = new Map<number, Problem[]>();
  const note = (column: number | null, target: ColumnMatch['target'], problem: ProblemDraft) => {
    const value = column === null ? '' : cellText(cells[column - 1] ?? emptyCell);
    const key = column ?? 0;
    found.set(key, [...(found.get(key) ?? []), problemAt(rowNumber, column, target, value, problem)]);
  };
  const done = (
    parts: Omit<ImportRow, 'rowNumber' | 'problems' | 'duplicates' | 'known' | 'sameAs' | 'by'>,
    known: string | null = null,
    by: ImportRow['by'] = 'reference',
  ): ImportRow => {
    const problems = [...found].sort(([a], [b]) => a - b).flatMap(([, list]) => list);
    return { rowNumber, ...parts, problems, duplicates: [], known, by, sameAs: null };
  };
  const skip = (problem: ProblemDraft) => {
    note(null, null, problem);
    return done({
      // What stands there tells the row again in the report.
      fields: { name: String(problem.details.value ?? '') },
      agreement: null,
      assigned: { assignee: null, kept: null },
      action: 'skip',
    });
  };
  const passing = heading ?? passingRow(cells, mapping);
  if (passing) return skip(passing);
  if (isHeaderAgain(cells, mapping)) return skip(draft('REPEATED_HEADER'));
  if (isOnlyNumbered(cells, mapping)) return skip(draft('ROW_WITHOUT_DATA'));

  const targets: TargetCell[] = [];
  for (const { column, header, target } of mapping.columns) {
    if (target === null || target === 'listNumber') continue;
    const { value, problems } = usableValue(cells[column - 1] ?? emptyCell);
    for (const problem of problems) note(column, target, problem);
    const isNothing = saysNothing(target, column, readable(value), context);
    targets.push({ target, header, column, value: isNothing ? { kind: 'empty' } : value });
  }
  const report = (cell: TargetCell, problem: ProblemDraft) => note(cell.column, cell.target, problem);
  const fields = readFields(targets, context, report);
  const agreement = readAgreement(targets, context.dates, report);
  const assigned = readAssignee(targets, context.findAssignee, report);
  const reference = targets.find((cell) => cell.target === 'partnerReference');
  const known = reference ? context.findReference(readable(reference.value)) : null;
  if (reference && isSeveral(known)) {
    // Neither one of the two nor a third: which is meant a person says, and the row is left until then.
    report(
      reference,
      draft('REFERENCE_SHARED', { value: readable(reference.value), choices: known.join('; ') }),
    );
    return done({ fields, agreement: null, assigned, action: 'skip' });
  }
  const borne = isSeveral(known) ? null : known;
  const meant = borne ? { partner: borne } : byKey(fields, targets, context.key, report);
  if (meant?.partner?.archived && reference !== undefined && borne) report(reference, archivedPartner(borne));
  if (meant?.partner === null || meant?.partner.archived)
    return done({ fields, agreement, assigned, action: 'skip' });
  if (meant)
    return done(
      { fields, agreement, assigned, action: 'update' },
      meant.partner.id,
      borne ? 'reference' : 'number',
    );
  if (reference && readable(reference.value) !== '')
    report(reference, draft('REFERENCE_UNKNOWN', { value: readable(reference.value) }));
  if (fields.name !== '') return done({ fields, agreement, assigned, action: 'create' });
  const name = targets.find((cell) => cell.target === 'name');
  // A name that was too long has said so already.
  if (!name || readable(name.value) === '') note(name?.column ?? null, 'name', draft('NAME_MISSING'));
  return done({ fields, agreement, assigned, action: 'skip' });
}

const isSeveral = (found: ReturnType<FindReference>): found is readonly string[] => Array.isArray(found);

const archivedPartner = ({ reference, name }: KeyBearer) =>
  draft('PARTNER_IS_ARCHIVED', { partner: `${reference} ${name}` });

/**
 * The partner that the number of a row means, null where several bear it; nothing where no partner does, or the list isn't
 * matched by numbers.
 */
function byKey(
  fields: ImportRow['fields'],
  targets: readonly TargetCell[],
  index: KeyIndex | null,
  report: (cell: TargetCell, problem: ProblemDraft) => void,
): { readonly partner: KeyBearer | null } | null {
  const cell = targets.find(({ target }) => target === index?.key);
  if (!index || !cell) return null;
  const numbers = keyValues(index.key, fields);
  const value = numbers.join(', ');
  const [partner, ...more] = index.find(numbers, fields.country ?? null);
  if (!partner) {
    report(cell, value === '' ? draft('KEY_MISSING') : draft('KEY_UNKNOWN', { value }));
    return null;
  }
  if (more.length > 0) {
    const partners = [partner, ...more].map(({ reference, name }) => `${reference} ${name}`).join(', ');
    report(cell, draft('KEY_SEVERAL', { value, partners }));
    return { partner: null };
  }
  if (partner.archived) report(cell, archivedPartner(partner));
  return { partner };
}

/** Whether a cell only says that nothing is known; counted by column, to be told once. */
function saysNothing(target: ImportTarget, column: number, text: string, context: ListContext): boolean {
  // Yes and no have their own words for neither; NA is Namibia, and SO Somalia, in a column of country codes alone.
  if (target === 'directContact' || target === 'inScope' || !isPlaceholder(text)) return false;
  if (target === 'country' && context.countryCodes.has(column) && isCountryCode(text)) return false;
  const before = context.placeholders.get(column) ?? [];
  context.placeholders.set(column, [...before, text]);
  return true;
}

/** Long printed lists repeat their header on every page. */
function isHeaderAgain(cells: readonly ReadCell[], { columns }: ColumnMapping): boolean {
  const named = columns.filter(({ header }) => header !== '');
  return (
    named.length > 1 &&
    named.every(
      ({ column, header }) =>
        normaliseHeader(cellText(cells[column - 1] ?? emptyCell)) === normaliseHeader(header),
    )
  );
}

function isOnlyNumbered(cells: readonly ReadCell[], { columns }: ColumnMapping): boolean {
  const numbering = columns.find(({ target }) => target === 'listNumber')?.column;
  return numbering !== undefined && cells.every((cell, index) => index + 1 === numbering || isBlank(cell));
}
