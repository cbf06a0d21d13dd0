import { ownValue } from '../../ground/own-value.ts';
import type { EntryDraft } from '../journal/entry.ts';
import type { KnownEntry } from '../journal/read-entry.ts';
import { bornIn } from './fold/joined-facts.ts';
import type { PartnerFile } from './partner-file.ts';

/**
 * The stream into which each draft is written. In a file that holds several records, what is about a thing that was
 * born in one of them goes on there, and so does what is new and belongs to such a thing; everything else is the
 * file's own. So each record is whole again when they are separated.
 */
export function homesOf(file: PartnerFile, drafts: readonly EntryDraft[]): string[] {
  if (file.joined.length === 0) return drafts.map(() => file.id);
  const born = new Map<string, string>();
  // What a reassessment follows, and of which assessment a form came back, stands in an entry of its own.
  const follows = new Map<string, string>();
  for (const { type, data } of drafts as unknown as readonly KnownEntry[]) {
    if (type === 'assessment.reassesses') follows.set(data.assessment, data.previous.assessment);
    if (type === 'assessment.form-returned') follows.set(data.returned.evidence, data.assessment);
  }
  const homeOf = (id: string): string | null => born.get(id) ?? ownValue(file.homes, id) ?? null;
  return drafts.map((draft) => {
    const known = draft as unknown as KnownEntry;
    if (known.type === 'partner.joined') return known.data.record;
    const made = bornIn(known);
    const parents = made === null ? subjectsOf(known) : parentsOf(known, follows);
    const home = parents.map(homeOf).find((stream) => stream !== null) ?? file.id;
    if (made !== null) born.set(made, home);
    return home;
  });
}

/** The file under the name of the record in which what belongs to these things is kept: new things get it from there. */
export function asHome(file: PartnerFile, parents: readonly string[]): PartnerFile {
  const home = parents.map((id) => ownValue(file.homes, id)).find((stream) => stream !== undefined);
  const record = file.joined.find(({ id }) => id === home);
  return record ? { ...file, ...record } : file;
}

/** What an entry is about, by ids: the first that is known decides. */
function subjectsOf({ type, data }: KnownEntry): string[] {
  if (type === 'conflict.settled') return data.key.split('/').slice(1);
  if ('assessment' in data && data.assessment !== null) return [data.assessment];
  if ('agreement' in data) return [data.agreement];
  return 'id' in data ? [data.id] : [];
}

/** What a new thing belongs to. */
function parentsOf({ type, data }: KnownEntry, follows: ReadonlyMap<string, string>): string[] {
  switch (type) {
    case 'assessment.started':
      return [data.revises?.assessment, follows.get(data.assessment)].filter((id) => id !== undefined);
    case 'evidence.added':
      return [data.revises, ...data.fields.links.map((link) => link.assessment), follows.get(data.id)].filter(
        (id) => typeof id === 'string',
      );
    case 'plan.action-added':
      return [data.fields.assessment];
    case 'sub-agreement.added':
      return [data.agreement];
    case 'follow-up.added':
      return data.activity.actions;
    default:
      return [];
  }
}
