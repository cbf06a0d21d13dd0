import type { LoadedInstrument } from '../../../shared/content/instrument/instrument.ts';
import type { Instruments } from '../../../shared/content/instrument/instruments.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';

/** A version as a request names it. */
export interface NamedVersion {
  readonly instrument: string;
  readonly version?: string | undefined;
}

/** The version that is named, the newest where none is; else UNKNOWN_INSTRUMENT with every version that there is. */
export function namedVersion(
  instruments: Instruments,
  { instrument, version }: NamedVersion,
): Result<LoadedInstrument, 'UNKNOWN_INSTRUMENT'> {
  const found =
    version === undefined ? instruments.newestOf(instrument) : instruments.at(instrument, version);
  return found
    ? ok(found)
    : refuse('UNKNOWN_INSTRUMENT', {
        instrument: version === undefined ? instrument : `${instrument} ${version}`,
        known: instruments.all.map(({ definition }) => `${definition.id} ${definition.version}`),
      });
}
