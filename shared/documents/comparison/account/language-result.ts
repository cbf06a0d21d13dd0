import type { Finding } from '../../../record/shapes/contract-account.ts';
import type { ExpectedClause } from '../expected-clauses.ts';
import type { FoundDeviation } from '../found-deviation.ts';
import type { Segment } from '../segment-returned.ts';

/** What was found of our clauses in one language. */
export interface LanguageResult {
  readonly language: string;
  readonly deviations: readonly FoundDeviation[];
  readonly matches: ReadonlyMap<ExpectedClause, Segment>;
  readonly unchanged: readonly Segment[];
  readonly changed: readonly Segment[];
  readonly added: readonly Segment[];
  readonly findings: readonly Finding[];
}
