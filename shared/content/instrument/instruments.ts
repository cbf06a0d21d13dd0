import { refuse } from '../../ground/refusals/messages.ts';
import type { Result } from '../../ground/result.ts';
import { ok } from '../../ground/result.ts';
import { compareVersions } from '../files/versions.ts';
import type { LoadedInstrument } from './instrument.ts';

/** Every version of every instrument that is here: what the program ships, and in a workspace what its packs brought. */
export interface Instruments {
  /**
   * The version of each that is offered for beginning something, in the order in which instruments are offered: the
   * newest that ships, unless a workspace says otherwise.
   */
  readonly newest: readonly LoadedInstrument[];
  /** All versions: instruments in the same order, the newest version first. */
  readonly all: readonly LoadedInstrument[];
  newestOf(id: string): LoadedInstrument | null;
  /** The very version that a record names: what was begun on it stays on it. */
  at(id: string, version: string): LoadedInstrument | null;
}

/**
 * Instruments in the order in which they are offered, their versions in any. `offered` names by id the version to begin
 * on where that isn't the newest.
 */
export function instrumentsOf(
  given: readonly LoadedInstrument[],
  offered: ReadonlyMap<string, string> = new Map(),
): Instruments {
  const byId = new Map<string, LoadedInstrument[]>();
  for (const instrument of given)
    byId.set(instrument.definition.id, [...(byId.get(instrument.definition.id) ?? []), instrument]);
  for (const versions of byId.values())
    versions.sort((a, b) => compareVersions(b.definition.version, a.definition.version));
  const at = (id: string, version: string | undefined) =>
    byId.get(id)?.find(({ definition }) => definition.version === version) ?? null;
  const newestOf = (id: string) => at(id, offered.get(id)) ?? byId.get(id)?.[0] ?? null;
  return {
    newest: [...byId.keys()].flatMap((id) => newestOf(id) ?? []),
    all: [...byId.values()].flat(),
    newestOf,
    at,
  };
}

/** The version of the instrument of that id on which something is begun, or UNKNOWN_INSTRUMENT with the ids that there are. */
export function findInstrument(
  instruments: Instruments,
  id: string,
): Result<LoadedInstrument, 'UNKNOWN_INSTRUMENT'> {
  const instrument = instruments.newestOf(id);
  return instrument
    ? ok(instrument)
    : refuse('UNKNOWN_INSTRUMENT', {
        instrument: id,
        known: instruments.newest.map(({ definition }) => definition.id),
      });
}

/** The instrument on which something is begun when nobody says on which: the first current one. */
export function usualInstrument({ newest }: Instruments): LoadedInstrument {
  const usual = newest.find(({ definition }) => definition.status === 'current') ?? newest[0];
  if (!usual) throw new Error('There is no instrument.');
  return usual;
}

/** Standards that any version of an instrument asks, each once; none for an instrument that is not there. */
export function standardsEver({ all }: Instruments, id: string): readonly string[] {
  const versions = all.filter(({ definition }) => definition.id === id);
  return [...new Set(versions.flatMap(({ definition }) => definition.standards.map((each) => each.id)))];
}
