import { compareVersions } from '../../content/files/versions.ts';
import type { LoadedInstrument } from '../../content/instrument/instrument.ts';
import type { Instruments } from '../../content/instrument/instruments.ts';
import type { Assessment } from './assessment.ts';

/** Whether an assessment may still move to another version of its instrument: nothing was submitted on this one yet. */
export function canMove({ status, record }: Pick<Assessment, 'status' | 'record'>): boolean {
  return (status === 'draft' || status === 'in-progress') && record.ledger.length === 0;
}

/** Newer versions of an instrument that are here: the one that is offered for beginning first, then the newest first. */
export function newerVersions(
  { definition }: LoadedInstrument,
  instruments: Instruments,
): LoadedInstrument[] {
  const newer = instruments.all.filter(
    (other) =>
      other.definition.id === definition.id &&
      compareVersions(other.definition.version, definition.version) > 0,
  );
  const offered = instruments.newestOf(definition.id);
  return offered && newer.includes(offered) ? [offered, ...newer.filter((each) => each !== offered)] : newer;
}
