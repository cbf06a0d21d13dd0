import { allowedAnswers } from '../../content/instrument/check-answer.ts';
import type { Instrument } from '../../content/instrument/instrument.ts';
import { cellAddress, cellText, emptyCell, isBlank, type ReadCell } from '../../ground/sheet/sheet.ts';
import { foldForSearch } from '../../ground/words/fold.ts';
import type { Assessment } from '../../rules/assessment/assessment.ts';
import { type FormCell, struckAt } from '../form/form-cells.ts';
import { finding } from '../form/form-messages.ts';
import type { FormFinding } from '../form/form-report.ts';
import { allFormWords } from '../form/form-words.ts';
import {
  finish,
  judge,
  type ReadForm,
  type ReadTogether,
  rowsUnknown,
  versionFindings,
} from '../form/read-form.ts';
import { detailNames } from './names.ts';
import type { OpenedExport } from './open-export.ts';

/** Reads the picked row of an export as the workbook is read: each cell is reported, and held against what is recorded. */
export function readExport(together: ReadTogether, opened: OpenedExport): ReadForm {
  const { assessment, conflicts, file } = together;
  const { cells, unknown, files } = cellsOfRow(opened, file.workbook.sheets[0]?.rows ?? [], assessment);
  return finish(together, judge(cells, assessment, conflicts), {
    form: null,
    language: null,
    findings: [
      ...opened.findings,
      ...instrumentFindings(opened, assessment),
      ...rowsUnknown(unknown),
      ...(files.length > 0 && !opened.hasFiles
        ? [finding('warning', 'FILES_BESIDE', { files: files.join(', ') })]
        : []),
    ],
    mapping: null,
  });
}

/** Of the versions only what the row says of its instrument: one form serves many, so that none was handed out. */
function instrumentFindings({ identity }: OpenedExport, assessment: Assessment): FormFinding[] {
  const { id, version } = assessment.record.instrument;
  const said = {
    ...identity,
    instrument: identity.instrument || id,
    instrumentVersion: identity.instrumentVersion || version,
  };
  const aboutForm = ['FORM_NOT_ISSUED_HERE', 'LATER_FORM_ISSUED'];
  return versionFindings(said, assessment).filter(({ code }) => !aboutForm.includes(code));
}

/** A cell of a question with several answers that says "not this one". */
const notTicked = new Set(['0', 'false', 'no', '']);

function cellsOfRow(
  { header, row }: OpenedExport,
  rows: readonly (readonly ReadCell[])[],
  { instrument }: Assessment,
) {
  const cells: FormCell[] = [];
  const unknown: string[] = [];
  const files: string[] = [];
  const menuWords = menuOf(instrument);
  const standards = new Map(instrument.definition.standards.map((standard) => [standard.id, standard]));
  const split = new Set(
    header.columns.flatMap(({ column }) =>
      column.kind === 'part' && column.part === 'evidence' && column.option !== null ? [column.standard] : [],
    ),
  );
  header.columns.forEach(({ title, column }, index) => {
    const cell = rows[row - 1]?.[index] ?? emptyCell;
    const place = {
      sheet: header.sheet.name,
      address: cellAddress(row, index + 1),
      language: null,
      remark: null,
      cell,
      ...struckAt(header.sheet, cellAddress(row, index + 1)),
    };
    if (column.kind === 'detail')
      cells.push({ ...place, standard: null, part: detailNames[column.name], entry: null });
    if (column.kind !== 'part') return;
    const { standard: id, part, option } = column;
    const standard = standards.get(id);
    const text = cellText(cell).trim();
    if (!standard) {
      if (!isBlank(cell)) unknown.push(title);
    } else if (part === 'file') {
      if (text !== '') files.push(`${id}: ${text.slice(0, 80)}`);
    } else if (part === 'evidence') {
      // What is ticked stands once for all, and once more in a column for each where the server makes them.
      const told = option === null ? (split.has(id) ? [] : ticked(text)) : [option];
      for (const each of told) {
        const entry = standard.evidence.includes(each) ? each : menuWords.get(foldForSearch(each));
        if (entry !== undefined && standard.evidence.includes(entry))
          cells.push({
            ...place,
            standard: id,
            part,
            entry,
            cell: option === null ? { kind: 'text', text: '✓' } : cell,
          });
        else if (option === null || !notTicked.has(text.toLowerCase())) unknown.push(`${id} ${each}`);
      }
    } else if (part !== 'reason' || text !== '' || allowedAnswers(instrument, id).includes('not-applicable'))
      cells.push({ ...place, standard: id, part, entry: null });
  });
  return { cells, unknown, files };
}

/** Names stand with spaces between them; labels have spaces inside, and servers put other signs between those. */
function ticked(text: string): readonly string[] {
  if (text === '') return [];
  const parts = /[,;|\n]/.test(text) ? text.split(/[,;|\n]+/) : text.split(/\s+/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Entries of the evidence menu by their words, in any language of the form. */
function menuOf(instrument: Instrument): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { evidence } of Object.values(allFormWords(instrument)))
    for (const [entry, label] of Object.entries(evidence)) words.set(foldForSearch(label), entry);
  return words;
}
