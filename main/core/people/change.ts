import type { MessageCode } from '../../../shared/ground/refusals/messages.ts';
import type { Result } from '../../../shared/ground/result.ts';
import type { Person } from '../../../shared/record/journal/entry.ts';
import { settingKeys } from '../../../shared/record/workspace/setting-keys.ts';
import { draftSettings, type WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
import { personAt, readPerson } from '../../../shared/rules/people/people.ts';
import type { PersonView } from '../../../shared/rules/people/person-view.ts';
import { type Batch, changeWorkspace } from '../change.ts';
import type { Asked } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { type FoundPerson, findListed, viewPeople } from './view-people.ts';

/** Changes a person of the list as `decide` says, and answers with what the list says of that person then. */
export function changePerson<No extends MessageCode>(
  asked: Asked,
  reference: string,
  decide: (found: FoundPerson, journal: Journal) => Result<Omit<Batch, 'partners' | 'counters'>, No>,
) {
  return changeWorkspace(
    asked,
    (journal) => findListed(journal, reference),
    (found, _context, journal) => decide(found, journal),
    ({ workspace }, { person }, journal) => viewPerson(journal, workspace, person.id),
  );
}

/** A person as the list has it after a change. */
export function viewPerson(journal: Journal, file: WorkspaceFile, id: string): PersonView {
  const person = readPerson(file, id);
  const [view] = person ? viewPeople(journal, file, [person]) : [];
  if (!view) throw new Error('A person is not on the list that was just changed.');
  return view;
}

/** What makes a person of the list the one who works at this device: entries are signed under that name from then on. */
export function draftsOfChoice(
  { store, officer }: Journal,
  file: WorkspaceFile,
  { id, name, function: title }: Person & { readonly id: string },
): Pick<Batch, 'workspace' | 'officer'> {
  const chosen: Person = { name, function: title };
  const device = store.device.id;
  const isSigned = officer.name === name && officer.function === title;
  const set = {
    ...(isSigned ? {} : { [settingKeys.officer(device)]: chosen }),
    ...(personAt(file, device) === id ? {} : { [settingKeys.person(device)]: id }),
  };
  return Object.keys(set).length === 0 ? {} : { workspace: [draftSettings(set)], officer: chosen };
}
