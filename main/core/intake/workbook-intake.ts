import {
  type BroughtText,
  type FoundText,
  fileNamePlace,
  findInTexts,
} from '../../../shared/ground/guard/intake.ts';
import { notesOfSheet, textsOfSheet } from '../../../shared/ground/guard/workbook-texts.ts';
import type { ReadWorkbook } from '../../../shared/ground/sheet/sheet.ts';

/**
 * What looks like detail of a case in a workbook that came back, its name included: everything in its sheets, hidden
 * ones and notes on cells too since the file may be kept, but for what stands in the record already. `fileNames` are places
 * at which names of files stand, which are read as such.
 */
export function findInWorkbook(
  fileName: string,
  { sheets }: ReadWorkbook,
  {
    known,
    fileNames = new Set(),
  }: { readonly known: ReadonlySet<string>; readonly fileNames?: ReadonlySet<string> },
): readonly FoundText[] {
  const inSheets = sheets
    .flatMap((sheet) => [...textsOfSheet(sheet), ...notesOfSheet(sheet)])
    .map((text) => (fileNames.has(text.place) ? { ...text, isFileName: true } : text));
  const name: BroughtText = { place: fileNamePlace, text: fileName, isFileName: true };
  return findInTexts([name, ...inSheets].filter(({ text }) => !known.has(text.trim())));
}

/** Every text in a value, trimmed: of a partner's file, all that its record says. */
export function textsIn(value: unknown, into = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') into.add(value.trim());
  else if (value !== null && typeof value === 'object')
    for (const each of Object.values(value)) textsIn(each, into);
  return into;
}
