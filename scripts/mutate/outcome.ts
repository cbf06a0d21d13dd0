import type { Numbered } from './probes.ts';

/** What became of a change. `time` is a test too: it never came to an end. */
export type Fate = 'test' | 'time' | 'types' | 'survived';

export interface Outcome extends Numbered {
  readonly area: string;
  readonly fate: Fate;
  /** The test that saw it, or for a survivor how many tests got there. */
  readonly word: string;
}
