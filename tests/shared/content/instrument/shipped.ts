import { instrumentContents } from '../../../../assessments/index.ts';
import type { ParsedContent } from '../../../../shared/content/instrument/checks/instrument-check.ts';
import type { LoadedInstrument } from '../../../../shared/content/instrument/instrument.ts';
import { loadShippedInstruments } from '../../../../shared/content/instrument/load-instruments.ts';

export const shipped = loadShippedInstruments(instrumentContents);

function required(id: string): LoadedInstrument {
  const instrument = shipped.newestOf(id);
  if (!instrument) throw new Error(`${id} does not ship`);
  return instrument;
}

export const harmonized = required('un-ip-psea-2020');
export const legacy = required('unicef-sea-2020');

/** A loaded instrument as the checks see it. */
export function contentOf({
  definition,
  texts,
}: Pick<LoadedInstrument, 'definition' | 'texts'>): ParsedContent {
  return {
    definition,
    texts: Object.values(texts).map((text) => ({ file: `text.${text.language}.json`, text })),
  };
}
