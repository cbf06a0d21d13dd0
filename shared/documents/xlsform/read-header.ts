import { cellText, type ReadSheet, type ReadWorkbook } from '../../ground/sheet/sheet.ts';
import { foldForSearch } from '../../ground/words/fold.ts';
import { type FormLanguage, formLanguages } from '../form/text/form-text.ts';
import {
  type DetailName,
  detailLabel,
  detailNames,
  instrumentName,
  type PartName,
  partNames,
  questionLabel,
  referenceLabel,
  referenceName,
  versionName,
} from './names.ts';

/** What a column of an export holds. */
export type ExportColumn =
  | { readonly kind: 'reference' | 'instrument' | 'version' | 'submitted' | 'meta' | 'unknown' }
  | { readonly kind: 'detail'; readonly name: DetailName }
  | {
      readonly kind: 'part';
      readonly standard: string;
      readonly part: PartName;
      /** Of a question with several answers: the one that this column ticks, by name or label. */
      readonly option: string | null;
    };

export interface ExportHeader {
  readonly sheet: ReadSheet;
  /** From one. */
  readonly row: number;
  /** In the order of the sheet. */
  readonly columns: readonly { readonly title: string; readonly column: ExportColumn }[];
}

/** How far down a heading is looked for: some offices put a line or two above it. */
const headRows = 10;

/** The sheet and row that head an export of our XLSForm; null for any other workbook. */
export function findHeader({ sheets }: ReadWorkbook): ExportHeader | null {
  for (const sheet of sheets) {
    for (const [index, cells] of sheet.rows.slice(0, headRows).entries()) {
      const columns = cells.map((cell) => {
        const title = cellText(cell).trim();
        return { title, column: columnOf(title) };
      });
      const has = (kind: ExportColumn['kind']) => columns.some(({ column }) => column.kind === kind);
      if (has('reference') && has('part')) return { sheet, row: index + 1, columns };
    }
  }
  return null;
}

/** Columns that servers add: of the device, of the submission, of its review. */
const meta =
  /^(_.*|start|end|today|deviceid|username|phonenumber|simserial|subscriberid|device-?id|key|instance-?i[dn]|instancename|formhub\/uuid|meta[/\-:.].*|submitter-?id|submitter-?name|attachments-?(present|expected)|status|review-?state|edits|form-?version|psea_note|CS\d+_requirement)$/i;
const submitted = /^(_submission_time|submissiondate|__system[/\-:.]submissiondate|completeddate|end)$/i;

function columnOf(title: string): ExportColumn {
  if (title === '') return { kind: 'meta' };
  if (submitted.test(title)) return { kind: 'submitted' };
  const byName = columnOfName(title);
  if (byName) return byName;
  if (meta.test(title) || /[/\-:.](psea_note|CS\d+_requirement)$/i.test(title)) return { kind: 'meta' };
  return columnOfLabel(title) ?? { kind: 'unknown' };
}

/** Groups stand before a name, after a slash, a dash, a colon or a full stop; an option of several answers behind it. */
const named = new RegExp(
  `(?:^|[/\\-:.])(?:(${referenceName})|(${instrumentName})|(${versionName})|(${Object.keys(detailNames).join('|')})|(CS[1-9][0-9]?)_(${partNames.join('|')})(?:[/.](.+)|_url)?)$`,
  'i',
);

function columnOfName(title: string): ExportColumn | null {
  const match = named.exec(title);
  if (!match) return null;
  const [, reference, instrument, version, detail, standard, part, option] = match;
  if (reference) return { kind: 'reference' };
  if (instrument) return { kind: 'instrument' };
  if (version) return { kind: 'version' };
  if (detail) return { kind: 'detail', name: detail.toLowerCase() as DetailName };
  if (/_url$/i.test(title)) return { kind: 'meta' };
  return {
    kind: 'part',
    standard: (standard ?? '').toUpperCase(),
    part: (part ?? '').toLowerCase() as PartName,
    option: option ?? null,
  };
}

const inAnyLanguage = (label: (language: FormLanguage) => string) =>
  formLanguages.map((language) => foldForSearch(label(language)));

let labels: ReadonlyMap<string, ExportColumn> | null = null;

/** What each label heads, in any language of the form. */
function knownLabels(): ReadonlyMap<string, ExportColumn> {
  if (labels) return labels;
  const known = new Map<string, ExportColumn>();
  for (const label of inAnyLanguage((language) => referenceLabel[language]))
    known.set(label, { kind: 'reference' });
  for (const name of Object.keys(detailNames) as DetailName[])
    for (const label of inAnyLanguage((language) => detailLabel(name, language)))
      known.set(label, { kind: 'detail', name });
  for (let number = 1; number <= 99; number += 1) {
    const standard = `CS${number}`;
    for (const part of partNames)
      for (const label of inAnyLanguage((language) => questionLabel(standard, part, language)))
        known.set(label, { kind: 'part', standard, part, option: null });
  }
  labels = known;
  return known;
}

/** A label, with the groups before it and an option behind it, each after a slash. */
function columnOfLabel(title: string): ExportColumn | null {
  const pieces = title.split('/');
  const known = knownLabels();
  for (let start = 0; start < pieces.length; start += 1) {
    for (let end = pieces.length; end > start; end -= 1) {
      const column = known.get(foldForSearch(pieces.slice(start, end).join('/')));
      if (!column) continue;
      const option = pieces.slice(end).join('/').trim();
      if (option === '') return column;
      return column.kind === 'part' ? { ...column, option } : null;
    }
  }
  return null;
}
