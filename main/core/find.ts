import { partnerOfOwn } from '../../shared/ground/own-reference.ts';
import { refuse } from '../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../shared/ground/result.ts';
import type { PartnerFile } from '../../shared/record/file/partner-file.ts';
import { type Assessment, readAssessment } from '../../shared/rules/assessment/assessment.ts';
import { refuseNotHere } from '../../shared/rules/instrument/here.ts';
import type { Journal } from './journal.ts';
import { loadFile } from './load-file.ts';

/** The partner of a reference or id; letter case doesn't matter. */
export function findPartner(journal: Journal, reference: string): Result<PartnerFile, 'PARTNER_NOT_FOUND'> {
  const id = journal.rows.partnerOf(reference);
  return id ? ok(loadFile(journal, id)) : refuse('PARTNER_NOT_FOUND', { reference });
}

/** As `findPartner`, as what a change is made to. */
export function findSubject(
  journal: Journal,
  reference: string,
): Result<{ readonly file: PartnerFile }, 'PARTNER_NOT_FOUND'> {
  const file = findPartner(journal, reference);
  return file.ok ? ok({ file: file.value }) : file;
}

/** Partners among whom something with such a reference or id is to be looked for: one that it names, or all. */
export function* partnersToSearch(journal: Journal, reference: string): Generator<string> {
  const named = partnerOfOwn(reference);
  const own = named === null ? null : journal.rows.partnerOf(named);
  if (own !== null) yield own;
  // What was added while two records stood in one file went with the one that it belongs to when they were separated.
  if (own !== null) for (const { id, onceIn } of journal.rows.all()) if (onceIn.includes(own)) yield id;
  if (named !== null) return;
  for (const { id } of journal.rows.all()) yield id;
}

export interface FoundAssessment {
  readonly file: PartnerFile;
  readonly assessment: Assessment;
}

/** The assessment of a reference or id, with its partner's file. */
export function findAssessment(
  journal: Journal,
  reference: string,
): Result<FoundAssessment, 'ASSESSMENT_NOT_FOUND' | 'INSTRUMENT_NOT_HERE'> {
  const place = journal.rows.assessmentOf(reference);
  const file = place && loadFile(journal, place.partner);
  const record = file?.assessments[place?.assessment ?? ''];
  if (!place || !file || !record) return refuse('ASSESSMENT_NOT_FOUND', { reference });
  const assessment = readAssessment(file, place.assessment, journal.instruments);
  return assessment ? ok({ file, assessment }) : refuseNotHere(record);
}
