import ExcelJS, { type DataValidation, type Workbook } from 'exceljs';
import type { FormSheet } from '../../../shared/documents/form/form-model.ts';
import { setZipDates } from '../zip-dates.ts';
import { textValue } from './write-values.ts';

/** What every workbook has that a partner fills in: properties, the sheet that says who it is, hints, page lines. */

export interface FormFile {
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  readonly author: string;
  readonly language: string;
  /** ISO 8601 in UTC. */
  readonly producedAt: string;
}

export function startForm(file: FormFile): Workbook {
  const producedAt = new Date(file.producedAt);
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, {
    creator: textValue(file.author),
    lastModifiedBy: textValue(file.author),
    title: textValue(file.title),
    subject: file.subject,
    description: file.description,
    company: '',
    language: file.language,
    created: producedAt,
    modified: producedAt,
    views: [
      { x: 0, y: 0, width: 20_000, height: 16_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
    ],
  });
  return workbook;
}

/** Adds the sheet that no program shows, and gives the file's bytes. The same form gives the same bytes. */
export async function finishForm(
  workbook: Workbook,
  { name, rows }: { readonly name: string; readonly rows: readonly (readonly string[])[] },
  producedAt: string,
): Promise<Uint8Array> {
  const hidden = workbook.addWorksheet(name, { state: 'veryHidden' });
  for (const row of rows) {
    hidden.addRow(row.map(textValue)).eachCell((cell) => {
      cell.numFmt = '@';
    });
  }
  await hidden.protect('', { selectLockedCells: true, selectUnlockedCells: true });
  return setZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()), producedAt);
}

/** A list of our own words; it stays a list in every program since it names no other cells. */
export function chosenFrom(
  options: readonly string[],
  title: string,
  prompt: string,
  error: string,
): DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${options.map((option) => option.replace(/[",]/g, ' ')).join(',')}"`],
    showInputMessage: true,
    promptTitle: title.slice(0, 32),
    prompt: prompt.slice(0, 255),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: title.slice(0, 32),
    error: error.slice(0, 225),
  };
}

/** A hint beside a cell that takes anything. */
export function onlyPrompt(title: string, prompt: string): DataValidation {
  return {
    // A list that also takes anything else would warn; a free text of any length never does.
    type: 'textLength',
    operator: 'greaterThanOrEqual',
    formulae: [0],
    allowBlank: true,
    showInputMessage: true,
    promptTitle: title.slice(0, 32),
    prompt: prompt.slice(0, 255),
    showErrorMessage: false,
  };
}

/** Header and footer of the printed page; `&` begins a code there and is doubled in a text. */
export function pageLines({ page, direction }: Pick<FormSheet, 'page' | 'direction'>) {
  const mark = direction === 'rtl' ? '\u200F' : '';
  const plain = (text: string) => mark + textValue(text).replace(/&/g, '&&');
  const [before, between, after] = page.number;
  return {
    oddHeader: `&L&8 ${plain(page.header)}&R&8 ${page.reference.replace(/&/g, '&&')}`,
    oddFooter: `&L&7 ${page.identity.replace(/&/g, '&&')}&R&8 ${plain(before)}&P${plain(between)}&N${plain(after)}`,
  };
}
