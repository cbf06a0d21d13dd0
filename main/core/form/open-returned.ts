import { type OpenedAnswers, openAnswers } from '../../../shared/documents/form-page/open-answers.ts';
import { openDocument } from '../../../shared/documents/form-word/open-document.ts';
import { type OpenedExport, openExport } from '../../../shared/documents/xlsform/open-export.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok } from '../../../shared/ground/result.ts';
import type { ReadWorkbook } from '../../../shared/ground/sheet/sheet.ts';
import type { Ports } from '../app.ts';
import { returnedText } from './returned-text.ts';

/** A file that came back, opened: what stands in it, and who it says it is where it is no workbook of ours. */
export interface OpenedReturned {
  readonly workbook: ReadWorkbook;
  readonly special: OpenedAnswers | OpenedExport | null;
  /** Whether the file also holds what others answered, and so is not kept with one of them. */
  readonly holdsOthers: boolean;
}

/**
 * Opens an answer file, a Word document, an export of a server, or a workbook, told apart by content. `wanted` is the reference of the
 * assessment that a person chose, null while nobody has.
 */
export async function openReturned(ports: Ports, file: FileContent, wanted: string | null) {
  const answers = openAnswers(returnedText(file));
  if (answers && !answers.ok) return answers;
  if (answers)
    return ok<OpenedReturned>({
      workbook: answers.value.workbook,
      special: answers.value,
      holdsOthers: false,
    });
  const document = await ports.readFormWord(file);
  if (document && !document.ok) return document;
  if (document)
    return ok<OpenedReturned>({
      workbook: openDocument(document.value),
      special: null,
      holdsOthers: false,
    });
  const workbook = await ports.readWorkbook(file);
  if (!workbook.ok) return workbook;
  const row = openExport(file.name, workbook.value, wanted);
  if (row && !row.ok) return row;
  return ok<OpenedReturned>(
    row
      ? { workbook: row.value.workbook, special: row.value, holdsOthers: row.value.holdsOthers }
      : { workbook: workbook.value, special: null, holdsOthers: false },
  );
}
