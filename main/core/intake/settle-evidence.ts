import { type CaseDetailAnswers, findInTexts } from '../../../shared/ground/guard/intake.ts';
import { type Settled, settleIntake } from '../../../shared/ground/guard/settle-intake.ts';
import { rulingOut } from '../../../shared/ground/result.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import { draftIntake } from './intake-draft.ts';

type Texts = Parameters<typeof findInTexts>[0];

/**
 * Holds the words of evidence against the answers given with them. The document itself is what the officer hands over:
 * whether it is kept isn't asked.
 */
export function settleEvidence(
  texts: Texts,
  given: Pick<CaseDetailAnswers, 'answers'> | undefined,
  /** What a refusal calls it: a file by its name, else by its reference. */
  name: string,
) {
  const settled = settleIntake(findInTexts(texts), { given, fileName: name, keepsFile: false });
  return rulingOut(settled, 'CASE_DETAIL_FILE_UNDECIDED');
}

/** Fields of evidence with what was answered in the place of title and description. */
export function answeredFields<Fields extends { title?: string; description?: string | null }>(
  fields: Fields,
  { instead }: Settled,
): Fields {
  const title = instead.get('title')?.slice(0, 300);
  const description = instead.get('description')?.slice(0, 2000);
  return {
    ...fields,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
  };
}

/** What was answered, with the reference of the evidence that it is about: "SS-0001-K7Q/E3: title". */
export function draftEvidenceIntake(reference: string, on: string, settled: Settled): readonly EntryDraft[] {
  const answers = settled.answers.map((each) => ({ ...each, place: `${reference}: ${each.place}` }));
  return draftIntake('evidence', on, { fileKept: null, answers });
}
