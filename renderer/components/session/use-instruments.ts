import type { Instrument } from '../../../shared/content/instrument/instrument.ts';
import { type LocalizedInstrument, textFor } from '../../../shared/content/instrument/localize.ts';
import { client } from '../../client/client.ts';
import { useLanguage } from '../../text/text.ts';
import { keys } from './requests.ts';
import { type Answer, useRequest } from './use-request.ts';

type InstrumentRow = Instrument & { readonly reference: string };

/** The instruments that the program carries, with all their texts. */
export function useInstruments(): Answer<{
  readonly rows: readonly InstrumentRow[];
  readonly total: number;
}> {
  return useRequest(keys.instruments, () => client.instrument.list({}));
}

/** One instrument by id with its texts in the language of the screens; null until it is loaded. */
export function useInstrument(
  id: string,
): { readonly instrument: Instrument; readonly texts: LocalizedInstrument } | null {
  const { value } = useInstruments();
  const { language } = useLanguage();
  const instrument = value?.rows.find(({ definition }) => definition.id === id);
  return instrument ? { instrument, texts: textFor(instrument, language) } : null;
}
