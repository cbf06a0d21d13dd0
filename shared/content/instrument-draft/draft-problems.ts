import type { EvidenceVocabulary } from '../evidence/vocabulary.ts';
import { parseContent, runChecks } from '../files/parse-content.ts';
import type { ParsedContent } from '../instrument/checks/instrument-check.ts';
import { definitionFile } from '../instrument/checks/instrument-check.ts';
import { menuOf, withEvidenceWords } from '../instrument/evidence-menu.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { instrumentFileSchema, instrumentTextSchema } from '../instrument/instrument.ts';
import { findProblems } from '../instrument/load-instrument.ts';
import { packInstrumentChecks } from '../packs/checks/all-checks.ts';
import type { InstrumentDraft } from './draft.ts';
import { draftFiles } from './draft-files.ts';
import { type DraftProblem, problem } from './draft-problem.ts';
import { missingNumbers } from './missing-numbers.ts';
import { missingSources } from './missing-sources.ts';
import { missingWords, releasedLanguages } from './missing-words.ts';
import { modelTexts } from './model-texts.ts';
import { placed } from './placed.ts';

/**
 * Everything that a draft lacks or has wrong, by the checks that a pack is held to when it is taken in. What keeps it
 * from being released comes first; typing is never kept back.
 */
export function draftProblems(
  draft: InstrumentDraft,
  base: Instrument | null,
  vocabulary: EvidenceVocabulary,
): readonly DraftProblem[] {
  const own = [
    ...missingSources(draft),
    ...otherScale(draft, base),
    ...missingNumbers(draft.facts),
    ...missingWords(draft, vocabulary),
    ...modelTexts(draft, base)
      .filter(({ field }) => field === 'requirement')
      .map((left) => problem('model-text', 'words', { ...left, weight: 'open' })),
  ];
  const checked = checkedLikePacks(draft, base, vocabulary).filter(
    (each) => !own.some((known) => isSame(known, each) || isShapeOf(known, each)),
  );
  return [...own, ...checked].toSorted((a, b) => Number(b.weight === 'stops') - Number(a.weight === 'stops'));
}

/** Answers on another scale could not be carried over to a new version of the same instrument. */
function otherScale({ facts }: InstrumentDraft, base: Instrument | null): readonly DraftProblem[] {
  const isSame = base?.definition.id === facts.id.trim();
  return isSame && base?.definition.scale.kind !== facts.scale ? [problem('scale-changed', 'ratings')] : [];
}

/** Whether nothing keeps a draft from being released. */
export function mayBeReleased(problems: readonly DraftProblem[]): boolean {
  return problems.every(({ weight }) => weight !== 'stops');
}

function checkedLikePacks(
  draft: InstrumentDraft,
  base: Instrument | null,
  vocabulary: EvidenceVocabulary,
): readonly DraftProblem[] {
  // The version is chosen at the release.
  const files = draftFiles(draft, '1.0.0', base, releasedLanguages(draft, vocabulary));
  const shape = { file: definitionFile, definition: instrumentFileSchema, text: instrumentTextSchema };
  const { parsed, problems: misshapen } = parseContent(files, shape);
  if (!parsed) return misshapen.map(placed);
  const menu = menuOf(parsed.definition, vocabulary);
  const whole: ParsedContent = {
    definition: { ...parsed.definition, evidence: menu },
    texts: parsed.texts.map(({ file, text }) => ({ file, text: withEvidenceWords(text, menu, vocabulary) })),
  };
  return [...findProblems(files.place, whole), ...runChecks(files.place, whole, packInstrumentChecks)].map(
    placed,
  );
}

/** What the draft's own checks name as missing leaves a hole in the files, which their shape would name once more. */
function isShapeOf({ weight, part }: DraftProblem, { check }: DraftProblem): boolean {
  return check === 'shape' && weight === 'stops' && part !== 'words';
}

/** The draft's own checks say in their words what a check of packs would say of the same place. */
function isSame(own: DraftProblem, checked: DraftProblem): boolean {
  if (own.language !== checked.language || own.standard !== checked.standard) return false;
  if (own.check === 'language-missing') return checked.check === 'english-missing';
  const isWhole =
    checked.field === null && checked.standard !== null && checked.check.endsWith('text-missing');
  return isWhole || (own.field === checked.field && (own.entry === checked.entry || checked.entry === null));
}
