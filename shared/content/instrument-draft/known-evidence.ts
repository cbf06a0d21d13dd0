import type { EvidenceKind, EvidenceText, EvidenceVocabulary } from '../evidence/vocabulary.ts';
import type { Instrument } from '../instrument/instrument.ts';

/**
 * The kinds of evidence that any version of any instrument offers, with their words: what a draft can offer too. A word
 * that several versions have is taken from the first that is given.
 */
export function knownEvidence(instruments: readonly Instrument[]): EvidenceVocabulary {
  const kinds = new Map<string, EvidenceKind>();
  const texts: Record<string, EvidenceText> = {};
  for (const { definition, texts: own } of instruments) {
    for (const kind of definition.evidence) if (!kinds.has(kind.id)) kinds.set(kind.id, kind);
    for (const [language, { evidence }] of Object.entries(own)) {
      const before = texts[language]?.evidence ?? {};
      texts[language] = { language, evidence: { ...evidence, ...before } };
    }
  }
  return { kinds, texts };
}
