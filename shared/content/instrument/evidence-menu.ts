import type { EvidenceKind, EvidenceVocabulary } from '../evidence/vocabulary.ts';
import type { InstrumentFile, InstrumentText } from './instrument.ts';

/** Kinds that the standards offer, in the order in which they are first named; what needs a description comes last. */
export function menuOf({ standards }: InstrumentFile, { kinds }: EvidenceVocabulary): EvidenceKind[] {
  const named = [...new Set(standards.flatMap(({ evidence }) => evidence))].flatMap(
    (id) => kinds.get(id) ?? [],
  );
  return [
    ...named.filter(({ needsDescription }) => !needsDescription),
    ...named.filter(({ needsDescription }) => needsDescription),
  ];
}

/** A text of the instrument with the vocabulary's words for its menu; its own words for a kind come first. */
export function withEvidenceWords(
  text: InstrumentText,
  menu: readonly EvidenceKind[],
  { texts }: EvidenceVocabulary,
): InstrumentText {
  const shared = texts[text.language]?.evidence ?? {};
  const words = menu.flatMap(({ id }) => (shared[id] === undefined ? [] : [[id, shared[id]] as const]));
  return { ...text, evidence: { ...Object.fromEntries(words), ...text.evidence } };
}
