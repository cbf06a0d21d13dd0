import { cellText, emptyCell, type ReadWorkbook } from '../../ground/sheet/sheet.ts';
import { type FixedRow, fixedRows, readKey } from '../form/fixed-text.ts';
import { type FormLanguage, formLanguages } from '../form/text/form-text.ts';
import { formTexts } from '../form/text/form-texts.ts';
import type { WordForm } from './build-word.ts';

/** The languages in which a document is a form, by the names of what stands in it; English where nothing tells. */
export function languagesOf({ sheets }: ReadWorkbook): readonly FormLanguage[] {
  const found = formLanguages.filter((language) =>
    sheets.some(
      ({ name }) => name === formTexts[language].sheet || name.startsWith(`${formTexts[language].sheet} (`),
    ),
  );
  return found.length > 0 ? found : ['en'];
}

/**
 * The fixed rows of a form as they stood when it was handed out: those of today, but for what it says of the partner,
 * which the document itself tells, since that may have changed since. Whether that is the form that was handed out, its
 * checksum tells.
 */
export function writtenRows({ languages }: WordForm, { sheets }: ReadWorkbook): FixedRow[] {
  return languages.flatMap(({ sheet }) => {
    const rows = fixedRows(sheet);
    const all = sheets
      .flatMap((each) => each.rows)
      .flatMap((cells): FixedRow[] => {
        const key = readKey(cellText(cells[0] ?? emptyCell));
        if (key?.language !== sheet.language || !isDetail(key.key)) return [];
        const texts = cells
          .slice(1)
          .map(cellText)
          .filter((text) => text !== '');
        return [{ language: sheet.language, key: key.key, row: 0, kind: 'text', texts }];
      });
    // A form that was pasted twice tells it twice.
    const told = all.filter(({ key }, index) => all.findIndex((each) => each.key === key) === index);
    if (told.length === 0) return rows;
    const at = rows.findIndex(({ key }) => isDetail(key));
    const others = rows.filter(({ key }) => !isDetail(key));
    const place = at < 0 ? rows.findIndex(({ key }) => key === 'form.completed-heading') : at;
    return [...others.slice(0, place), ...told, ...others.slice(place)].map((row, index) => ({
      ...row,
      row: index + 1,
    }));
  });
}

/** A line that tells of the partner; the heading above these is like any other. */
const isDetail = (key: string) => key.startsWith('form.partner-') && key !== 'form.partner-heading';
