import type { z } from 'zod';
import type { Entry, EntryDraft } from '../journal/entry.ts';
import { agreementEntryData } from '../shapes/agreement.ts';
import { assessmentEntryData } from '../shapes/assessment.ts';
import { partnerEntryData } from '../shapes/basis.ts';
import { contentEntryData } from '../shapes/content.ts';
import { evidenceEntryData } from '../shapes/evidence.ts';
import { followThroughEntryData } from '../shapes/follow-through.ts';
import { followUpEntryData } from '../shapes/follow-up.ts';
import { planEntryData } from '../shapes/plan.ts';
import { workspaceEntryData } from '../shapes/workspace.ts';

/** Every entry type with its versions. A type is only ever added to; old versions stay readable. */
export const entryTypes = {
  ...partnerEntryData,
  ...assessmentEntryData,
  ...followThroughEntryData,
  ...evidenceEntryData,
  ...planEntryData,
  ...followUpEntryData,
  ...agreementEntryData,
  ...contentEntryData,
  ...workspaceEntryData,
} as const;

export type EntryType = keyof typeof entryTypes;
/** Content of an entry of a type, in its current version. */
export type EntryData<Type extends EntryType> = z.infer<(typeof entryTypes)[Type][1]>;

/** An entry whose content was read as its type says. */
export type KnownEntry = {
  [Type in EntryType]: { readonly type: Type; readonly data: EntryData<Type> };
}[EntryType];

/** Reads an entry's content. Null when the type or version is unknown: written by a newer program, kept and counted. */
export function readEntry(entry: Entry): KnownEntry | null {
  const versions: Record<number, z.ZodType> | undefined = entryTypes[entry.type as EntryType];
  const schema = versions?.[entry.v];
  if (!schema) return null;
  return { type: entry.type, data: schema.parse(entry.data) } as KnownEntry;
}

/** A draft of a known type in its current version. */
export function draftEntry<Type extends EntryType>(type: Type, data: EntryData<Type>): EntryDraft {
  return { type, v: 1, data: data as Record<string, unknown> };
}
