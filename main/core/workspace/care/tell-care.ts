import type { CopiesStatus } from '../../../../shared/contract/restore.ts';
import type { Ports } from '../../app.ts';
import type { Journal } from '../../journal.ts';

/** After so many days a copy elsewhere is old. */
const oldAfter = 30;

/** What a person is told of the copies of the open workspace; null where the program makes none by itself. */
export function careOf(ports: Ports, { store, clock }: Journal): CopiesStatus | null {
  if (!ports.ownCopies || store.readOnly) return null;
  const { place, elsewhere, problem } = ports.workspaces.readCare(store.copiesFolder);
  const age = elsewhere
    ? (Date.parse(`${clock.today()}T00:00:00Z`) - Date.parse(`${elsewhere.on}T00:00:00Z`)) / 86_400_000
    : null;
  return {
    folder: store.copiesFolder,
    place,
    elsewhere,
    remind: age === null ? 'none-elsewhere' : age > oldAfter ? 'old-elsewhere' : null,
    problem,
  };
}
