import type { Deviation } from '../../record/shapes/agreement.ts';

/** A deviation with what it was found by. */
export interface FoundDeviation extends Deviation {
  /** The clause as it stands in the contract, title first; ours for a missing one. */
  readonly text: string;
  /** Without its title. */
  readonly body: string;
  /** Number in the contract, as printed; empty for none. */
  readonly number: string;
}
