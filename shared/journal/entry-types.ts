import type { z } from 'zod';
import { agreementEntryData } from '../agreement/agreement-entries.ts';
import { assessmentEntryData } from '../assessment/assessment-entries.ts';
import { followThroughEntryData } from '../assessment/follow-through-entries.ts';
import { contentEntryData } from '../content/content-entries.ts';
import { evidenceEntryData } from '../evidence/evidence-entries.ts';
import { followUpEntryData } from '../follow-up/follow-up-entries.ts';
import { partnerEntryData } from '../partner/partner-entries.ts';
import { planEntryData } from '../plan/plan-entries.ts';
import { workspaceEntryData } from '../workspace/workspace-entries.ts';
import type { Entry, EntryDraft } from './entry.ts';

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
  const schema = schemaOf(entry);
  if (!schema) return null;
  return { type: entry.type, data: schema.parse(entry.data) } as KnownEntry;
}

/** Why this program couldn't read an entry that it is about to write: type and fields, no value. Null when it can. */
export function draftProblem(draft: EntryDraft): string | null {
  const schema = schemaOf(draft);
  if (!schema) return `there is no entry “${draft.type}”, version ${draft.v}`;
  const { error } = schema.safeParse(draft.data);
  if (!error) return null;
  const fields = [...new Set(error.issues.map(({ path }) => path.filter(isName).join('.') || 'data'))];
  return `an entry “${draft.type}” can’t hold what is given for ${fields.join(', ')}`;
}

/** A field's name or a place in a list; what a person wrote as a key stays out of the message. */
const isName = (part: PropertyKey) => typeof part === 'number' || /^[a-z][a-zA-Z]{0,40}$/.test(String(part));

function schemaOf({ type, v }: Pick<EntryDraft, 'type' | 'v'>): z.ZodType | undefined {
  const versions: Record<number, z.ZodType> | undefined = Object.hasOwn(entryTypes, type)
    ? entryTypes[type as EntryType]
    : undefined;
  return versions && Object.hasOwn(versions, v) ? versions[v] : undefined;
}

/** A draft of a known type in its current version. */
export function draftEntry<Type extends EntryType>(type: Type, data: EntryData<Type>): EntryDraft {
  return { type, v: 1, data: data as Record<string, unknown> };
}
