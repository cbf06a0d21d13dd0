import { nameKey } from '../../shared/ground/names/name-key.ts';
import { SharedReference } from '../../shared/ground/names/shared-reference.ts';
import { type Bearer, oneNamed, splitTelling } from '../../shared/ground/names/telling-name.ts';
import { partnerOfOwn } from '../../shared/ground/own-reference.ts';
import { refuse } from '../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../shared/ground/result.ts';
import type { PartnerFile } from '../../shared/record/file/partner-file.ts';
import { partnerField } from '../../shared/record/file/partner-state.ts';
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
  const own = named === null ? [] : journal.rows.partnersOf(named);
  yield* own;
  // What was added while two records stood in one file went with the one that it belongs to when they were separated.
  if (own.length > 0)
    for (const { id, onceIn } of journal.rows.all())
      if (!own.includes(id) && onceIn.some((each) => own.includes(each))) yield id;
  if (named !== null) return;
  for (const { id } of journal.rows.all()) yield id;
}

/**
 * What a reference or id of something means that belongs to a partner, with the file in which it stands. Where more than
 * one bears it, in one file or in several, none is chosen: it throws `SharedReference`.
 */
export function findOwn<Own extends Bearer>(
  journal: Journal,
  reference: string,
  ownIn: (file: PartnerFile) => readonly Own[],
): { readonly file: PartnerFile; readonly own: Own } | null {
  const found = new Map<string, { readonly file: PartnerFile; readonly own: Own }>();
  for (const partner of partnersToSearch(journal, reference.trim())) {
    const file = loadFile(journal, partner);
    const own = oneNamed(ownIn(file), spelledIn(file, reference.trim()));
    if (own) found.set(own.id, { file, own });
  }
  if (found.size > 1) throw new SharedReference(reference, [...found.values()].map(tellOwn(journal)));
  return [...found.values()][0] ?? null;
}

/** The reference as the file has it: of a partner whose own reference another bears it is told in a longer form. */
function spelledIn(file: PartnerFile, reference: string): string {
  const partner = partnerOfOwn(reference);
  const longer = partner === null ? null : splitTelling(partner);
  return partner !== null && longer !== null && nameKey(longer.reference) === nameKey(file.reference)
    ? `${file.reference}${reference.slice(partner.length)}`
    : reference;
}

const tellOwn =
  ({ rows }: Journal) =>
  ({ file, own: { id, reference } }: { readonly file: PartnerFile; readonly own: Bearer }) => [
    rows.namesApart()?.tell({ id, reference }).reference ?? reference,
    partnerField(file, 'name'),
    id,
  ];

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
