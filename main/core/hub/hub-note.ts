import { z } from 'zod';
import { canonicalJson } from '../../../shared/ground/canonical-json.ts';
import { packageDeviceSchema } from '../../../shared/record/exchange/package-manifest.ts';
import { type Person, personSchema } from '../../../shared/record/journal/entry.ts';
import { codeOf } from '../exchange/gather-content.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { SignedNote } from '../ports-hub.ts';

/** What a device says of its record and of the devices whose entries it sends: a manifest without its package. */
export const hubNoteSchema = z.object({
  psea: z.literal('hub-note'),
  workspace: z.string().min(1).max(64),
  office: z.string().max(200),
  entity: z.string().max(60),
  by: personSchema,
  device: z.string().min(1).max(64),
  devices: z.array(packageDeviceSchema),
});
export type HubNote = z.infer<typeof hubNoteSchema>;

/** The note of this device over the devices that wrote what it has, signed. The same record says the same text. */
export function noteOf(journal: Journal, writers: ReadonlyMap<string, Person>): SignedNote {
  const { store, officer } = journal;
  const { office, entity } = loadWorkspaceFile(store);
  const devices = [...writers]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([device, by]) => ({ device, code: codeOf(journal, device), ...by }));
  const { workspaceId: workspace, device } = store;
  const note: HubNote = {
    psea: 'hub-note',
    workspace,
    office,
    entity,
    by: officer,
    device: device.id,
    devices,
  };
  const body = canonicalJson(note);
  return { record: workspace, device: device.id, body, sig: store.sign(body) };
}

/** A note whose signature is that of the device that it names, of the record that it came with; null otherwise. */
export function readNote(
  { record, device, body, sig }: SignedNote,
  verify: (device: string, text: string, signature: string) => boolean,
): HubNote | null {
  if (!verify(device, body, sig)) return null;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  const read = hubNoteSchema.safeParse(value);
  return read.success && read.data.workspace === record && read.data.device === device ? read.data : null;
}
