import type { WorkspaceFile } from '../../record/workspace/workspace-file.ts';
import { type RatedBy, raterOf, withRater } from './rated-by.ts';
import { officeOf, type RegisteredBy } from './registered-by.ts';

/** What a row says that its own stream doesn't know: of whom its devices are. */
interface Told {
  readonly determinedBy: string | null;
  readonly ratedBy: RatedBy | null;
  readonly registeredOn: string | null;
  readonly registeredBy: RegisteredBy | null;
}

export type TellDevices = <Row extends Told>(row: Row) => Row;

/** Gives rows the office that registered the partner, and the other entity whose rating they show. */
export function toldByDevices(file: WorkspaceFile): TellDevices {
  const rater = raterOf(file);
  const office = officeOf(file);
  return (row) => {
    const registeredBy = row.registeredOn === null ? null : office(row.registeredOn);
    const rated = withRater(row, rater);
    return registeredBy === null && rated.registeredBy === null ? rated : { ...rated, registeredBy };
  };
}
