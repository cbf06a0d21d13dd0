import { refuse } from '../../ground/refusals/messages.ts';
import { ok, type Result } from '../../ground/result.ts';
import { emptyCell, type ReadCell, type ReadSheet, type ReadWorkbook } from '../../ground/sheet/sheet.ts';
import { type FormIdentity, formProduct, formVersion } from '../form/form-model.ts';
import type { FormLanguage } from '../form/text/form-text.ts';
import {
  type AnswerFile,
  answerFileBytes,
  answerFileFormat,
  answerFileSchema,
  answerFileVersion,
  pageMark,
} from './answer-file.ts';
import { countStrings, readStrictJson } from './strict-json.ts';

/** An answer file that was opened: whose it says it is, and every text in it under the name of its field. */
export interface OpenedAnswers {
  readonly identity: FormIdentity;
  readonly language: FormLanguage;
  readonly workbook: ReadWorkbook;
}

type AnswerFileError = 'ANSWER_FILE_DAMAGED' | 'ANSWER_FILE_NEWER' | 'FORM_PAGE_UNFINISHED';

/** The name under which fields of an answer file are shown, as a sheet's would be. */
const answersSheet = 'answers';

/** What came back, as text: its beginning in any case, all of it where it is small enough and text in Unicode. */
export interface ReturnedText {
  readonly name: string;
  /** Number of bytes. */
  readonly size: number;
  readonly start: string;
  readonly text: string | null;
}

/**
 * Opens what a page saved. Null for any other file. Nothing in it is believed: it is read whole or refused, with the
 * place that is wrong; it can hold nothing beyond a page's own fields, so that nothing comes in unread.
 */
export function openAnswers(file: ReturnedText): Result<OpenedAnswers, AnswerFileError> | null {
  const { name, size, start, text } = file;
  if (/^\s*<!doctype html/i.test(start) && start.includes(pageMark))
    return refuse('FORM_PAGE_UNFINISHED', { file: name });
  if (!/^\s*\{/.test(start) || !start.includes(answerFileFormat)) return null;
  const damaged = (where: string, problem: string) =>
    refuse('ANSWER_FILE_DAMAGED', { file: name, where, problem });
  if (size > answerFileBytes) {
    const [has, most] = [Math.ceil(size / 1024), answerFileBytes / 1024];
    return damaged('–', `it has ${has} KB, and at most ${most} are read`);
  }
  if (text === null) return damaged('–', 'it is not text in Unicode');
  const json = readStrictJson(text);
  if (!json.ok) return damaged('–', json.problem);
  const newer = newerVersion(json.value);
  if (newer !== null)
    return refuse('ANSWER_FILE_NEWER', { file: name, version: newer, current: answerFileVersion });
  const read = answerFileSchema.safeParse(json.value);
  if (read.success) {
    // A schema can pass over a name, such as "__proto__": what it did not give back was read by nobody.
    if (countStrings(read.data) === countStrings(json.value)) return ok(opened(read.data));
    return damaged('–', 'something in it is not part of an answer file');
  }
  const [issue] = read.error.issues;
  const where = issue?.path.join('.').slice(0, 80) || '–';
  return damaged(where, 'something there is missing, too long or not part of it');
}

function newerVersion(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  const { format, version } = value as { readonly format?: unknown; readonly version?: unknown };
  const isNewer =
    format === answerFileFormat && Number.isSafeInteger(version) && Number(version) > answerFileVersion;
  return isNewer ? Number(version) : null;
}

function opened(file: AnswerFile): OpenedAnswers {
  const { form, assessment, partner, instrument, language, completedBy } = file;
  const fields: [field: string, text: string][] = [
    ['form', form],
    ['assessment.id', assessment.id],
    ['assessment.reference', assessment.reference],
    ['partner.reference', partner.reference],
    ['partner.name', partner.name],
    ['instrument.id', instrument.id],
    ['instrument.version', instrument.version],
    ['form.completed-by-name', completedBy.name],
    ['form.completed-by-function', completedBy.function],
    ['form.email', completedBy.email],
    ['form.date', completedBy.date],
    ...Object.entries(file.answers).flatMap(([id, given]): [string, string][] => [
      [`${id}.answer`, given.answer],
      [`${id}.reason`, given.reason],
      ...given.evidence.map((entry): [string, string] => [`${id}.evidence.${entry}`, '✓']),
      [`${id}.comment`, given.comment],
    ]),
  ];
  const sheet: ReadSheet = {
    name: answersSheet,
    hidden: false,
    fields: fields.map(([field]) => field),
    rows: fields.map(([, text]): ReadCell[] => [text === '' ? emptyCell : { kind: 'text', text }]),
  };
  return {
    language,
    workbook: { format: 'json', encoding: null, separator: null, sheets: [sheet] },
    identity: {
      product: formProduct,
      formVersion,
      instrument: instrument.id,
      instrumentVersion: instrument.version,
      assessment: assessment.id,
      reference: assessment.reference,
      partner: '',
      partnerReference: partner.reference,
      partnerName: partner.name,
      form,
      checksums: {},
    },
  };
}
