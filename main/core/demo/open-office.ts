import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { settingKeys } from '../../../shared/record/workspace/setting-keys.ts';
import { draftSettings } from '../../../shared/record/workspace/workspace-file.ts';
import { type Journal, sealBatch } from '../journal.ts';
import type { Office } from './stories/office.ts';

/** The office before its first partner: its people, who of them works at this device, and its values for annexes. */
export function openOffice(journal: Journal, { list, people, annexValues }: Office): void {
  const added = list.map((fields) => ({ id: journal.ids.newId(), fields }));
  const atDevice = added.find(({ fields }) => fields.name === people.officer.name);
  const settings = Object.fromEntries([
    ...(atDevice ? [[settingKeys.person(journal.store.device.id), atDevice.id] as const] : []),
    ...Object.entries(annexValues).map(([blank, value]) => [settingKeys.annexValue(blank), value] as const),
  ]);
  sealBatch(journal, {
    workspace: [...added.map((person) => draftEntry('person.added', person)), draftSettings(settings)],
  }).write();
}
