import { z } from 'zod';
import type { Journal } from '../journal.ts';

/** What this device notes of the folder that it shares with others: under the workspace's key, and on this device alone. */
const folderNote = z.object({
  folder: z.string(),
  seal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('passphrase'), passphrase: z.string() }),
    z.object({ kind: z.literal('recipients'), recipients: z.array(z.string()) }),
  ]),
  documents: z.boolean(),
  /** Of this device's newest file in it; 0 before the first. */
  number: z.int(),
  /** Place of the newest entry that this device put there; 0 before the first. */
  place: z.int(),
  sharedOn: z.string().nullable(),
  collectedOn: z.string().nullable(),
  /** Places of entries that came out of the folder, so that nobody is sent what lies there already. */
  came: z.array(z.tuple([z.int(), z.int()])),
  /** Files of each other device that were read here, by its key: numbers that it signed, and how it is called. */
  arrived: z
    .record(
      z.string(),
      z.object({
        called: z.string(),
        ranges: z.array(z.tuple([z.int(), z.int()])),
        whole: z.int(),
      }),
    )
    .default({}),
});
export type FolderNote = z.infer<typeof folderNote>;

const fileNote = z.object({
  bytes: z.int(),
  /** As the disk tells it: a file with another number may be another file. */
  changed: z.number(),
  /** When it was first seen with these bytes. */
  seen: z.string(),
  state: z.enum(['own', 'taken', 'partly', 'arriving', 'needs-acceptance', 'refused']),
  /** Whether it holds the whole record, so that nothing before it is needed. */
  whole: z.boolean(),
  package: z.string().nullable(),
  from: z
    .object({ name: z.string(), office: z.string(), code: z.string(), fingerprint: z.string() })
    .nullable(),
  madeAt: z.string().nullable(),
  takenAt: z.string().nullable(),
  problem: z.string().nullable(),
  strange: z.enum(['name', 'number']).nullable().default(null),
});
export type FileNote = z.infer<typeof fileNote>;
export type FileNotes = Record<string, FileNote>;

const names = { folder: 'shared-folder', files: 'shared-folder-files' } as const;

/** The folder that this device shares, or null. */
export function loadFolder({ store }: Journal): FolderNote | null {
  return folderNote.safeParse(parse(store.deviceNote(names.folder))).data ?? null;
}

/** Notes the folder; null forgets it. */
export function saveFolder({ store }: Journal, note: FolderNote | null): void {
  store.keepDeviceNote(names.folder, JSON.stringify(note));
}

/** What is known of the folder's files, by their names, also of those that lie there no more. */
export function loadFiles({ store }: Journal): FileNotes {
  return z.record(z.string(), fileNote).safeParse(parse(store.deviceNote(names.files))).data ?? {};
}

export function saveFiles({ store }: Journal, files: FileNotes): void {
  store.keepDeviceNote(names.files, JSON.stringify(files));
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
