import { usualInstrument } from '../../../shared/content/instrument/instruments.ts';
import { expectedRows } from '../../../shared/documents/form/build-form.ts';
import { readIdentity } from '../../../shared/documents/form/form-identity.ts';
import { finding } from '../../../shared/documents/form/form-messages.ts';
import type { FormIdentity } from '../../../shared/documents/form/form-model.ts';
import {
  type ForeignChoices,
  proposeOnly,
  readForeign,
} from '../../../shared/documents/form/read-foreign.ts';
import {
  type ReadForm,
  type ReadTogether,
  type ReturnedFile,
  readForm,
} from '../../../shared/documents/form/read-form.ts';
import type { FormLanguage } from '../../../shared/documents/form/text/form-text.ts';
import type { OpenedAnswers } from '../../../shared/documents/form-page/open-answers.ts';
import { readAnswers } from '../../../shared/documents/form-page/read-answers.ts';
import { buildWordForm, ownWordTexts } from '../../../shared/documents/form-word/build-word.ts';
import { languagesOf, writtenRows } from '../../../shared/documents/form-word/written-rows.ts';
import type { OpenedExport } from '../../../shared/documents/xlsform/open-export.ts';
import { readExport } from '../../../shared/documents/xlsform/read-export.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { ok, type Result, rulingOut } from '../../../shared/ground/result.ts';
import type { ReadWorkbook } from '../../../shared/ground/sheet/sheet.ts';
import { foldForSearch } from '../../../shared/ground/words/fold.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { type FoundAssessment, findAssessment } from '../find.ts';
import type { Journal } from '../journal.ts';
import { formSubject } from './form-subject.ts';

export interface ReturnedChoices extends ForeignChoices {
  readonly file: FileContent;
  readonly assessment?: string | undefined;
  readonly conflicts: 'keep' | 'replace';
}

export interface Returned {
  /** Null for a workbook of which nobody said to which assessment it belongs. */
  readonly found: FoundAssessment | null;
  readonly read: ReadForm;
  /** Whether it is known where the answers stand: a form of ours, or cells that a person pointed at. */
  readonly isMapped: boolean;
}

/** Who a file says that it is, and how the rest of it is read once it is known for which assessment. */
interface OwnForm {
  readonly identity: FormIdentity;
  readonly read: (found: FoundAssessment, together: ReadTogether) => ReadForm;
}

/**
 * Reports on what came back, as the record stands now: a workbook, or an answer file whose fields stand in `workbook`, or an export with the one row that is read.
 * Changes nothing.
 */
export function readReturned(
  journal: Journal,
  choices: ReturnedChoices,
  workbook: ReadWorkbook,
  special: OpenedAnswers | OpenedExport | null,
) {
  const chosen = choices.assessment === undefined ? null : findAssessment(journal, choices.assessment);
  if (chosen && !chosen.ok) return chosen;
  const { name, bytes } = choices.file;
  const file = { name, sha256: journal.store.documents.prepare(bytes).sha256, workbook };
  const own = special ? ofSpecial(special) : ofWorkbook(journal, workbook);
  return own
    ? readOwn(journal, file, own, chosen?.value ?? null, choices)
    : readOther(journal, file, chosen?.value ?? null, choices);
}

const ofSpecial = (special: OpenedAnswers | OpenedExport): OwnForm => ({
  identity: special.identity,
  read: (_, together) =>
    'header' in special ? readExport(together, special) : readAnswers(together, special),
});

function ofWorkbook(journal: Journal, workbook: ReadWorkbook): OwnForm | null {
  const own = readIdentity(workbook);
  if (!own) return null;
  const { identity } = own;
  if (workbook.format === 'docx') return ofDocument(journal, workbook, identity);
  const rebuilt = ({ file, assessment }: FoundAssessment) =>
    (Object.keys(identity.checksums) as FormLanguage[]).flatMap((language) =>
      expectedRows(formSubject(journal, file, assessment, identity.form, [language]), language),
    );
  return {
    identity,
    read: (found, together) => readForm(together, own, () => rebuilt(found), journal.store.sha256),
  };
}

/** A Word document has no hidden sheet: its wording is held against the form as it would be written of its own facts. */
function ofDocument(journal: Journal, workbook: ReadWorkbook, identity: FormIdentity): OwnForm {
  const { sha256 } = journal.store;
  return {
    identity,
    read: ({ file, assessment }, together) => {
      const languages = languagesOf(workbook);
      const form = buildWordForm(formSubject(journal, file, assessment, identity.form, languages));
      const rows = writtenRows(form, workbook);
      const own = { identity, written: { sheets: [], rows }, own: ownWordTexts(form) };
      return readForm(together, own, () => rows, sha256);
    },
  };
}

function readOwn(
  journal: Journal,
  file: ReturnedFile,
  { identity, read: readIn }: OwnForm,
  chosen: FoundAssessment | null,
  { conflicts }: ReturnedChoices,
): Result<Returned, 'INSTRUMENT_NOT_HERE' | 'FORM_ASSESSMENT_UNKNOWN' | 'FORM_OF_OTHER_PARTNER'> {
  const ofForm = findNamed(journal, identity, chosen);
  if (!ofForm.ok) return ofForm;
  const named = ofForm.value;
  const problem = belongsElsewhere(file.name, identity, named, chosen);
  if (problem) return problem;
  const found = chosen ?? named;
  if (!found) return refuse('FORM_ASSESSMENT_UNKNOWN', { file: file.name, reference: identity.reference });
  const partner = partnerField(found.file, 'name');
  const read = readIn(found, { file, assessment: found.assessment, partner, conflicts });
  if (named) return ok({ found, read, isMapped: true });
  const details = { found: identity.reference, chosen: found.assessment.record.started.fact.reference };
  const report = {
    ...read.report,
    findings: [finding('warning', 'OTHER_ASSESSMENT_CHOSEN', details), ...read.report.findings],
  };
  return ok({ found, read: { ...read, report }, isMapped: true });
}

/**
 * The assessment that a form names, by its id, else by its reference; null where nothing here is called so. One that is
 * kept here and can't be shown is refused, and never taken for one that is unknown.
 */
function findNamed(
  journal: Journal,
  { assessment, reference }: FormIdentity,
  chosen: FoundAssessment | null,
): Result<FoundAssessment | null, 'INSTRUMENT_NOT_HERE'> {
  for (const name of [assessment, reference]) {
    const bearers = name === '' ? [] : journal.rows.assessmentsOf(name);
    // Of several that bear the reference, the one that a person chose is it; nothing else chooses between them.
    if (chosen && bearers.length > 1 && bearers.some(({ id }) => id === chosen.assessment.id))
      return ok(chosen);
    const found = name === '' ? null : findAssessment(journal, name);
    const isHeld = found && (found.ok || found.error.code !== 'ASSESSMENT_NOT_FOUND');
    if (isHeld) return rulingOut(found, 'ASSESSMENT_NOT_FOUND');
  }
  return ok(null);
}

/** A form of another assessment or another partner than the one chosen is refused. */
function belongsElsewhere(
  file: string,
  identity: FormIdentity,
  named: FoundAssessment | null,
  chosen: FoundAssessment | null,
) {
  if (!chosen) return null;
  const isSame = named
    ? named.assessment.id === chosen.assessment.id
    : identity.partnerReference === chosen.file.reference ||
      foldForSearch(identity.partnerName) === foldForSearch(partnerField(chosen.file, 'name'));
  if (isSame) return null;
  const partner = named
    ? partnerField(named.file, 'name')
    : identity.partnerName || identity.partnerReference;
  return refuse('FORM_OF_OTHER_PARTNER', { file, partner, reference: identity.reference });
}

function readOther(
  journal: Journal,
  file: ReturnedFile,
  chosen: FoundAssessment | null,
  choices: ReturnedChoices,
): Result<Returned, 'SHEET_NOT_FOUND'> {
  const names = file.workbook.sheets.map(({ name }) => name);
  if (choices.sheet !== undefined && !names.includes(choices.sheet))
    return refuse('SHEET_NOT_FOUND', { file: file.name, sheet: choices.sheet, sheets: names });
  const isMapped = choices.mapping !== undefined;
  if (!chosen) {
    const first = usualInstrument(journal.instruments);
    return ok({ found: null, read: { report: proposeOnly(file, first, choices), details: {} }, isMapped });
  }
  const partner = partnerField(chosen.file, 'name');
  const together = { file, assessment: chosen.assessment, partner, conflicts: choices.conflicts };
  return ok({ found: chosen, read: readForeign(together, choices), isMapped });
}
