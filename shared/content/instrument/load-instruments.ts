import { refuse } from '../../ground/refusals/messages.ts';
import type { Result } from '../../ground/result.ts';
import { ok } from '../../ground/result.ts';
import type { Instrument } from './instrument.ts';
import type { InstrumentContent } from './load-instrument.ts';
import { loadInstrument } from './load-instrument.ts';

export type Instruments = ReadonlyMap<string, Instrument>;

/**
 * Loads several instruments and keys them by id, in the order given: the first current one is offered
 * first. Refuses with INSTRUMENT_INVALID and the problems of all of them, a repeated id included.
 */
export function loadInstruments(
  contents: readonly InstrumentContent[],
): Result<Instruments, 'INSTRUMENT_INVALID'> {
  const loaded = new Map<string, Instrument>();
  const problems: string[] = [];
  for (const content of contents) {
    const result = loadInstrument(content);
    if (!result.ok) {
      problems.push(...(result.error.details.problems as readonly string[]));
      continue;
    }
    const { id } = result.value.definition;
    if (loaded.has(id))
      problems.push(
        `${content.place}/instrument.json → id: "${id}" is taken by another instrument. Choose an id of its own.`,
      );
    else loaded.set(id, result.value);
  }
  if (problems.length === 0) return ok(loaded);
  return {
    ok: false,
    error: {
      code: 'INSTRUMENT_INVALID',
      message: `The instruments could not be loaded (problems: ${problems.length}); nothing changed. Correct the content. First: ${problems[0]}`,
      details: { problems },
    },
  };
}

/** As `loadInstruments`, for content that ships with the product: a problem there is a bug, so it throws. */
export function loadShippedInstruments(contents: readonly InstrumentContent[]): Instruments {
  const result = loadInstruments(contents);
  if (result.ok) return result.value;
  throw new Error((result.error.details.problems as readonly string[]).join('\n'));
}

/** The instrument of that id, or UNKNOWN_INSTRUMENT with the ids that there are. */
export function findInstrument(
  instruments: Instruments,
  id: string,
): Result<Instrument, 'UNKNOWN_INSTRUMENT'> {
  const instrument = instruments.get(id);
  return instrument
    ? ok(instrument)
    : refuse('UNKNOWN_INSTRUMENT', { instrument: id, known: [...instruments.keys()] });
}
