import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { ContentsInUse, StandingInstrument } from '../../../shared/rules/packs/contents-in-use.ts';

/** The version of a reference such as "un-ip-psea-2020@1.2.0"; the id alone means the one that is offered. */
export function findVersion(
  { versions }: ContentsInUse,
  reference: string,
): Result<StandingInstrument, 'UNKNOWN_INSTRUMENT' | 'UNKNOWN_INSTRUMENT_VERSION'> {
  const sought = reference.trim().toLowerCase();
  const [id = '', version] = sought.split('@');
  const ofInstrument = versions.filter(({ instrument }) => instrument.definition.id === id);
  if (ofInstrument.length === 0)
    return refuse('UNKNOWN_INSTRUMENT', {
      instrument: id,
      known: [...new Set(versions.map(({ instrument }) => instrument.definition.id))],
    });
  const found = ofInstrument.find((each) => (version === undefined ? each.inUse : each.reference === sought));
  return found
    ? ok(found)
    : refuse('UNKNOWN_INSTRUMENT_VERSION', {
        instrument: id,
        version: version ?? '',
        known: ofInstrument.map(({ instrument }) => instrument.definition.version),
      });
}
