import type { ActionLibrary } from '../../content/actions/action-library.ts';
import type { EvidenceVocabulary } from '../../content/evidence/vocabulary.ts';
import type { Versions } from '../../content/files/versions.ts';
import type { Term } from '../../content/instrument/glossary.ts';
import type { Instruments } from '../../content/instrument/instruments.ts';
import type { CheckLibrary } from '../../content/practice-checks/check-library.ts';

/** What ships with the program beside clauses: every released version of it. */
export interface ShippedContents {
  readonly instruments: Instruments;
  readonly actions: Versions<ActionLibrary>;
  readonly checks: Versions<CheckLibrary>;
  /** Kinds of evidence that every instrument shares. */
  readonly vocabulary: EvidenceVocabulary;
  readonly terms: readonly Term[];
}
