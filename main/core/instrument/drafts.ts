import type { EvidenceVocabulary } from '../../../shared/content/evidence/vocabulary.ts';
import type { LoadedInstrument } from '../../../shared/content/instrument/instrument.ts';
import { draftKey, type InstrumentDraft, readDraft } from '../../../shared/content/instrument-draft/draft.ts';
import { draftInstrument } from '../../../shared/content/instrument-draft/draft-instrument.ts';
import type { DraftProblem } from '../../../shared/content/instrument-draft/draft-problem.ts';
import { draftProblems } from '../../../shared/content/instrument-draft/draft-problems.ts';
import { knownEvidence } from '../../../shared/content/instrument-draft/known-evidence.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { suggestVersion } from '../../../shared/rules/instrument-draft/suggest-version.ts';
import type { Journal } from '../journal.ts';

/** A draft that was found, with what it is held against. */
export interface FoundDraft {
  readonly id: string;
  readonly content: InstrumentDraft;
  /** The version that it was copied from, where that is here. */
  readonly base: LoadedInstrument | null;
  readonly vocabulary: EvidenceVocabulary;
}

/** The draft of an id; one that this program can't read is not there for it, and is kept. */
export function findDraft(journal: Journal, id: string): Result<FoundDraft, 'DRAFT_NOT_FOUND'> {
  const content = readDraft(journal.store.draft(draftKey(id)));
  return content ? ok(withBase(journal, id, content)) : refuse('DRAFT_NOT_FOUND', { draft: id });
}

/** A draft with the version that it was copied from, and the kinds of evidence that are known. */
export function withBase({ instruments }: Journal, id: string, content: InstrumentDraft): FoundDraft {
  const { from } = content;
  return {
    id,
    content,
    base: from && instruments.at(from.instrument, from.version),
    vocabulary: knownEvidence(instruments.all),
  };
}

/** A draft as a request answers with it. */
export function tellDraft(journal: Journal, found: FoundDraft) {
  const { id, content, base, vocabulary } = found;
  const instrument = draftInstrument(content, '1.0.0', base, vocabulary);
  return {
    draft: id,
    content,
    problems: [...draftProblems(content, base, vocabulary)],
    suggestedVersion: instrument && suggestVersion(instrument, journal.instruments),
  };
}

/** The draft as an instrument; refused while its numbers are missing. */
export function instrumentOf(
  { content, base, vocabulary }: FoundDraft,
  version: string,
): Result<LoadedInstrument, 'DRAFT_INCOMPLETE'> {
  const instrument = draftInstrument(content, version, base, vocabulary);
  return instrument ? ok(instrument) : refuseIncomplete(content, draftProblems(content, base, vocabulary));
}

/** The refusal of a draft that lacks something, with the place of the first. */
export function refuseIncomplete({ name }: InstrumentDraft, problems: readonly DraftProblem[]) {
  const stops = problems.filter(({ weight }) => weight === 'stops');
  return refuse('DRAFT_INCOMPLETE', {
    draft: name,
    count: stops.length,
    place: stops[0] ? placeOf(stops[0]) : '',
    problems: stops.map(placeOf),
  });
}

/** A place in one line, in codes that every language has: "en CS3 requirement: missing". */
function placeOf({ check, language, standard, field, entry, said }: DraftProblem): string {
  if (said !== '') return said;
  const place = [language, standard, field, entry].filter((part) => part !== null).join(' ');
  return place === '' ? check : `${place}: ${check}`;
}
