import { cellText, isBlank, placeIn } from '../../ground/sheet/sheet.ts';
import type { FoundSheet } from './find-rows.ts';
import { comparable, readKey } from './fixed-text.ts';
import type { FormCell } from './form-cells.ts';
import { isIdentityLine } from './form-identity.ts';
import { finding } from './form-messages.ts';
import type { FormFinding } from './form-report.ts';

/** How many places are told with what stands there, and how much of it. */
const [mostPlaces, mostCharacters] = [20, 200];

/**
 * Names what was written on a sheet of the form where nothing is asked: between its rows, or beside its
 * headings. `cells` are those that were read, `own` texts of the form that stand in no row of it.
 */
export function besideFindings(
  form: FoundSheet,
  cells: readonly FormCell[],
  own: ReadonlySet<string> = new Set(),
): FormFinding[] {
  const { sheet } = form;
  const told = new Set(cells.flatMap(({ address, remark }) => [address, ...moreOf(remark)]));
  const rows = new Map(form.rows.map((row) => [row.row, row]));
  const beside = sheet.rows.flatMap((row, index) => {
    const filled = row.flatMap((cell, at) => (isBlank(cell) ? [] : [{ cell, column: at + 1 }]));
    const found = rows.get(index + 1);
    // Where words of ours were written over, that is told already, with the standard that it is about.
    if (found && found.altered.length > 0) return [];
    return (found?.values ?? filled).flatMap(({ cell, column }) => {
      const text = cellText(cell).trim();
      const place = placeIn(sheet, index + 1, column);
      const isOurs = readKey(text) !== null || isIdentityLine(text) || own.has(comparable(text));
      return told.has(place) || isOurs ? [] : [`${place} “${shortened(text)}”`];
    });
  });
  if (beside.length === 0) return [];
  const shown = beside.slice(0, mostPlaces);
  const more = beside.length > shown.length ? [...shown, `… (${beside.length})`] : shown;
  return [finding('warning', 'TEXT_BESIDE', { sheet: sheet.name, more: more.join('; ') })];
}

const moreOf = (remark: FormCell['remark']) =>
  remark?.code === 'MORE_BESIDE' ? (remark.details.more ?? '').split(', ') : [];

const shortened = (text: string) =>
  text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
