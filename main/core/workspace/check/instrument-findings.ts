import { instrumentHash } from '../../../../shared/content/instrument/instrument-hash.ts';
import type { Finding } from '../../../../shared/record/check/finding.ts';
import type {
  AssessmentRecord,
  PartnerFile,
  RecordedInstrument,
} from '../../../../shared/record/file/partner-file.ts';
import type { Journal } from '../../journal.ts';
import type { Say } from './say.ts';

/** Whether an instrument that a record names has the content here that it had then. */
export type HasContentOf = (recorded: RecordedInstrument) => boolean;

/**
 * Compares by the hash that the record names. What names none, or an instrument that isn't here, says nothing to
 * compare: the latter is told wherever the partner is shown. Each version is hashed once.
 */
export function contentComparison({ instruments, store }: Journal): HasContentOf {
  const hashes = new Map<string, string | null>();
  return ({ id, version, hash }) => {
    if (hash === null) return true;
    const name = `${id} ${version}`;
    let here = hashes.get(name);
    if (here === undefined) {
      const instrument = instruments.at(id, version);
      here = instrument && instrumentHash(instrument, store.sha256);
      hashes.set(name, here);
    }
    return here === null || here === hash;
  };
}

/** Assessments that were begun on, or moved to, an instrument whose content is another here. */
export function instrumentFindings({ assessments }: PartnerFile, isHere: HasContentOf, say: Say): Finding[] {
  return Object.values(assessments).flatMap((record) =>
    namedBy(record)
      .filter((recorded) => !isHere(recorded))
      .map(({ id, version }) =>
        say('INSTRUMENT_DIFFERS', {
          reference: record.started.fact.reference,
          instrument: id,
          version,
        }),
      ),
  );
}

/** Every instrument that an assessment ever stood on. */
function namedBy({ started: { fact }, moves }: AssessmentRecord): RecordedInstrument[] {
  const first = { id: fact.instrument, version: fact.instrumentVersion, hash: fact.instrumentHash };
  return [first, ...moves.map((move) => move.fact.to)];
}
