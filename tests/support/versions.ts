import { instrumentContents } from '../../assessments/index.ts';
import type { InstrumentFile, InstrumentText } from '../../shared/content/instrument/instrument.ts';
import type { Instruments } from '../../shared/content/instrument/instruments.ts';
import type { InstrumentContent } from '../../shared/content/instrument/load-instrument.ts';
import { loadShippedInstruments } from '../../shared/content/instrument/load-instruments.ts';

/** Facts and English words of a version that is made up, free to be changed. */
export interface MadeUp {
  readonly facts: InstrumentFile;
  readonly words: InstrumentText;
}

/** A version of a shipped instrument with some facts and words changed, as content. */
export function madeUpVersion(
  version: string,
  change: (content: MadeUp) => void,
  id = 'un-ip-psea-2020',
): InstrumentContent {
  const shipped = instrumentContents.instruments.find(
    ({ definition }) => (definition as { id: string }).id === id,
  );
  if (!shipped) throw new Error(`${id} does not ship.`);
  const content = structuredClone(shipped) as unknown as {
    place: string;
    definition: InstrumentFile;
    texts: Record<string, InstrumentText>;
  };
  content.definition.version = version;
  const words = content.texts['text.en.json'];
  if (!words) throw new Error(`${id} has no English text.`);
  change({ facts: content.definition, words });
  return { ...content, place: `made-up/${content.definition.id}/${version}` };
}

/** What ships, and made-up content beside it: the instruments of a newer program. */
export function withContent(...contents: readonly InstrumentContent[]): Instruments {
  return loadShippedInstruments({
    ...instrumentContents,
    instruments: [...instrumentContents.instruments, ...contents],
  });
}

/** The harmonized tool in a later version with other clocks, limits, N/A, evidence, labels and words. */
export const version110 = madeUpVersion('1.1.0', ({ facts, words }) => {
  Object.assign(facts.clocks, {
    improvementMonths: 5,
    extensionMonths: 1,
    validityMonths: 36,
    expiryWarningMonths: [6, 1],
    emergencyMonths: 2,
  });
  facts.bands[0]!.capacityLabel = 'Full Capacity (made-up label)';
  facts.bands[1]!.from = 4;
  facts.bands[2]!.to = 3;
  facts.standards[1]!.naAllowed = false;
  facts.standards[2]!.evidence = ['recruitment-procedure', 'other'];
  const [byRating] = facts.rhythms;
  if (byRating?.kind === 'by-rating') byRating.everyMonths = { full: 6, medium: 2, low: 1 };
  words.standards.CS1!.title = 'Made-up title of the first standard';
  words.ratings!.full!.label = 'Made-up words for full';
});
