import type { Instrument } from '../../../shared/content/instrument/instrument.ts';
import { type LocalizedInstrument, textFor } from '../../../shared/content/instrument/localize.ts';
import type { InstrumentView } from '../../../shared/rules/instrument/instrument-view.ts';
import { client } from '../../client/client.ts';
import { useLanguage } from '../../text/text.ts';
import { keys } from './requests.ts';
import { type Answer, useRequest } from './use-request.ts';

export type InstrumentRow = Instrument & InstrumentView;

/** What stands on a version of an instrument: an assessment, a plan's gaps, a side of a comparison. */
export interface OnInstrument {
  readonly instrument: string;
  readonly instrumentVersion: string;
}

interface FoundInstrument {
  readonly instrument: Instrument;
  readonly texts: LocalizedInstrument;
}

/** The instruments that the program carries, every version of each with all its texts; the newest version first. */
export function useInstruments(): Answer<{
  readonly rows: readonly InstrumentRow[];
  readonly total: number;
}> {
  return useRequest(keys.instruments, () => client.instrument.list({}));
}

/** The newest version of each: what something new is begun on. */
export function useNewestInstruments(): readonly InstrumentRow[] {
  return (useInstruments().value?.rows ?? []).filter(({ isNewest }) => isNewest);
}

/** Finds the version that something stands on. */
export function instrumentIn(
  rows: readonly InstrumentRow[],
  { instrument, instrumentVersion }: OnInstrument,
): InstrumentRow | undefined {
  return rows.find(
    ({ definition }) => definition.id === instrument && definition.version === instrumentVersion,
  );
}

/** The version that an answer stands on, where it stands on one. */
export function standsOn(answer: {
  readonly instrument: string | null;
  readonly instrumentVersion: string | null;
}): OnInstrument | null {
  const { instrument, instrumentVersion } = answer;
  return instrument !== null && instrumentVersion !== null ? { instrument, instrumentVersion } : null;
}

/** That version with its texts in the language of the screens; null until it is loaded, and where nothing is given. */
export function useInstrument(on: OnInstrument | null | undefined): FoundInstrument | null {
  const rows = useInstruments().value?.rows ?? [];
  const { language } = useLanguage();
  const instrument = on ? instrumentIn(rows, on) : undefined;
  return instrument ? { instrument, texts: textFor(instrument, language) } : null;
}

/** The newest version of an instrument, with its texts: for what is told over many assessments. */
export function useNewestInstrument(id: string): FoundInstrument | null {
  const { language } = useLanguage();
  const instrument = useNewestInstruments().find(({ definition }) => definition.id === id);
  return instrument ? { instrument, texts: textFor(instrument, language) } : null;
}
