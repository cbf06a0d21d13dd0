import { instrumentContents } from '../../assessments/index.ts';
import type { InstrumentFile, InstrumentText } from '../../shared/content/instrument/instrument.ts';
import type { Instruments } from '../../shared/content/instrument/instruments.ts';
import type { InstrumentContent } from '../../shared/content/instrument/load-instrument.ts';
import { loadShippedInstruments } from '../../shared/content/instrument/load-instruments.ts';

/** The version of the harmonized tool on which something is begun today, and one that no release has reached. */
export const offeredVersion = offered('un-ip-psea-2020').version;
export const laterVersion = '9.0.0';

interface Shaped {
  readonly place: string;
  readonly definition: InstrumentFile;
  readonly texts: Record<string, InstrumentText>;
}

/** Facts and English words of a version that is made up, free to be changed. */
export interface MadeUp {
  readonly facts: InstrumentFile;
  readonly words: InstrumentText;
}

/** The newest version of a shipped instrument with some facts and words changed, as content. */
export function madeUpVersion(
  version: string,
  change: (content: MadeUp) => void,
  id = 'un-ip-psea-2020',
): InstrumentContent {
  const content = structuredClone(offered(id).content) as unknown as Shaped;
  content.definition.version = version;
  const words = content.texts['text.en.json'];
  if (!words) throw new Error(`${id} has no English text.`);
  change({ facts: content.definition, words });
  leaveOutUnused(content);
  return { ...content, place: `made-up/${content.definition.id}/${version}` };
}

/** Own words for evidence that no standard offers any more would be a fault of the content. */
function leaveOutUnused({ definition, texts }: Shaped): void {
  const offeredKinds = new Set(definition.standards.flatMap(({ evidence }) => evidence));
  for (const text of Object.values(texts))
    for (const id of Object.keys(text.evidence ?? {})) if (!offeredKinds.has(id)) delete text.evidence?.[id];
}

/** The newest released version of an instrument, as content. */
function offered(id: string): { readonly version: string; readonly content: InstrumentContent } {
  const { newest } = loadShippedInstruments(instrumentContents);
  const version = newest.find(({ definition }) => definition.id === id)?.definition.version;
  const content = instrumentContents.instruments.find(({ definition }) => {
    const facts = definition as { id: string; version: string };
    return facts.id === id && facts.version === version;
  });
  if (version === undefined || !content) throw new Error(`${id} does not ship.`);
  return { version, content };
}

/** What ships, and made-up content beside it: the instruments of a newer program. */
export function withContent(...contents: readonly InstrumentContent[]): Instruments {
  return loadShippedInstruments({
    ...instrumentContents,
    instruments: [...instrumentContents.instruments, ...contents],
  });
}

/** The harmonized tool in a later version with other clocks, limits, N/A, evidence, labels and words. */
export const versionToCome = madeUpVersion(laterVersion, ({ facts, words }) => {
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
