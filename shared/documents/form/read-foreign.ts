import type { Instrument } from '../../content/instrument/instrument.ts';
import { ownValue } from '../../ground/own-value.ts';
import { cellText, emptyCell, type ReadCell, type ReadSheet, savedValue } from '../../ground/sheet/sheet.ts';
import { answerReader } from './answer-words.ts';
import { type FormCell, struckAt } from './form-cells.ts';
import { isHiddenSheet } from './form-identity.ts';
import { finding } from './form-messages.ts';
import type { FormReport } from './form-report.ts';
import { columnNumber } from './merged-ranges.ts';
import { proposeMapping } from './propose-mapping.ts';
import {
  countOutcomes,
  finish,
  judge,
  type ReadForm,
  type ReadTogether,
  type ReturnedFile,
} from './read-form.ts';

/** What a person chose about a workbook that this program did not make. */
export interface ForeignChoices {
  readonly sheet?: string | undefined;
  readonly mapping?:
    | {
        readonly answers: Readonly<Record<string, string>>;
        readonly comments?: Readonly<Record<string, string>> | undefined;
      }
    | undefined;
}

/** Rows and columns that a person is shown to point at. */
const [gridRows, gridColumns, gridText] = [60, 14, 120];

/** Where the answers stand: as chosen, else as proposed, in the sheet chosen or that with most answers. */
export function mappingOf(
  { workbook }: ReturnedFile,
  instrument: Instrument,
  { sheet: chosen, mapping }: ForeignChoices,
): {
  readonly mapping: NonNullable<FormReport['mapping']>;
  readonly found: number;
  readonly sheet: ReadSheet;
} {
  const sheets = workbook.sheets.filter((sheet) => !sheet.hidden && !isHiddenSheet(sheet));
  const proposals = (sheets.length > 0 ? sheets : workbook.sheets).map((sheet) => ({
    sheet,
    proposed: proposeMapping(sheet, instrument),
  }));
  const named = proposals.find(({ sheet }) => sheet.name === chosen);
  const best = named ?? proposals.toSorted((a, b) => b.proposed.found - a.proposed.found)[0];
  if (!best) throw new Error('A workbook that was read has no sheet.');
  const { sheet, proposed } = best;
  return {
    sheet,
    found: proposed.found,
    mapping: {
      sheets: sheets.map(({ name }) => name),
      sheet: sheet.name,
      answers: mapping ? { ...nulls(proposed.answers), ...mapping.answers } : { ...proposed.answers },
      comments: mapping ? { ...nulls(proposed.comments), ...mapping.comments } : { ...proposed.comments },
      grid: sheet.rows
        .slice(0, gridRows)
        .map((row) => row.slice(0, gridColumns).map((cell) => cellText(cell).slice(0, gridText))),
    },
  };
}

const nulls = (record: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(Object.keys(record).map((key) => [key, null]));

/** Reads answers from a workbook that this program did not make, at the cells chosen or proposed. */
export function readForeign(together: ReadTogether, choices: ForeignChoices): ReadForm {
  const { assessment, file } = together;
  const { sheet, mapping, found } = mappingOf(file, assessment.instrument, choices);
  const cells = assessment.instrument.definition.standards.flatMap(({ id }): FormCell[] => {
    const at = (part: 'answer' | 'comment', address: string | null | undefined): FormCell[] =>
      address
        ? [
            {
              sheet: sheet.name,
              address: address.toUpperCase(),
              standard: id,
              part,
              entry: null,
              language: null,
              cell: cellAt(sheet, address),
              remark: null,
              ...struckAt(sheet, address.replaceAll('$', '').toUpperCase()),
            },
          ]
        : [];
    return [...at('answer', ownValue(mapping.answers, id)), ...at('comment', ownValue(mapping.comments, id))];
  });
  const judged = judge(withReasons(cells, assessment.instrument), assessment, together.conflicts);
  const findings = choices.mapping
    ? []
    : [
        finding('warning', 'NOT_OUR_FORM'),
        ...(found > 0
          ? [finding('note', 'MAPPING_PROPOSED', { sheet: sheet.name, count: String(found) })]
          : []),
      ];
  return finish(together, judged, { form: null, language: null, findings, mapping });
}

/** Other people's forms have no cell for the reason of "not applicable": what stands beside it is one. */
function withReasons(cells: readonly FormCell[], instrument: Instrument): FormCell[] {
  const read = answerReader(instrument);
  const isNa = (standard: string | null) =>
    cells.some(
      (cell) =>
        cell.standard === standard &&
        cell.part === 'answer' &&
        read(savedValue(cell.cell), null)?.answer === 'not-applicable',
    );
  return cells.map((cell) =>
    cell.part === 'comment' && isNa(cell.standard) ? { ...cell, part: 'reason' } : cell,
  );
}

/** The report on a workbook of which nobody has said yet to which assessment it belongs. */
export function proposeOnly(file: ReturnedFile, instrument: Instrument, choices: ForeignChoices): FormReport {
  const { mapping, found, sheet } = mappingOf(file, instrument, choices);
  return {
    fileName: file.name,
    sha256: file.sha256,
    assessment: null,
    form: null,
    language: null,
    known: false,
    findings: [
      finding('warning', 'NOT_OUR_FORM'),
      ...(found > 0
        ? [finding('note', 'MAPPING_PROPOSED', { sheet: sheet.name, count: String(found) })]
        : []),
    ],
    cells: [],
    answers: {},
    counts: countOutcomes([]),
    mapping,
  };
}

function cellAt(sheet: ReadSheet, address: string): ReadCell {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address.trim());
  if (!match) return emptyCell;
  return sheet.rows[Number(match[2]) - 1]?.[columnNumber((match[1] ?? '').toUpperCase()) - 1] ?? emptyCell;
}
