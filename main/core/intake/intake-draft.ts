import type { Settled } from '../../../shared/ground/guard/settle-intake.ts';
import type { EntryData } from '../../../shared/record/entries/entry-types.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';

type Intake = EntryData<'partner.intake-answered'>['intake'];

/** Records what was answered about texts that looked like detail of a case; nothing where none was found. */
export function draftIntake(
  way: Intake['way'],
  on: string,
  { fileKept, answers }: Pick<Settled, 'fileKept' | 'answers'>,
): readonly EntryDraft[] {
  if (answers.length === 0) return [];
  return [
    draftEntry('partner.intake-answered', {
      intake: { way, on, fileKept, answers: answers.map((each) => ({ ...each })) },
    }),
  ];
}
