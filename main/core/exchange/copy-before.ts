import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import type { Journal } from '../journal.ts';
import type { OpenPackage } from '../ports-packages.ts';
import type { Session } from '../session.ts';
import { keepCopy } from '../workspace/care/own-copies.ts';
import type { Planner } from './plan-merge.ts';

/** Makes a copy of the record before a package changes it; none where it would change nothing. */
export async function copyBefore(
  session: Session,
  journal: Journal,
  opened: OpenPackage,
  plan: Planner,
  { streams }: { readonly streams: readonly string[] },
  drafts: readonly EntryDraft[],
): Promise<Result<null, 'MERGE_NOT_BACKED_UP'>> {
  if (!session.ports.ownCopies) return ok(null);
  const changes =
    drafts.length > 0 || bringsDocuments(journal, opened) || bringsEntries(journal, opened, plan, streams);
  if (!changes) return ok(null);
  const copied = await keepCopy(session, journal, 'merge');
  return copied.ok ? ok(null) : refuse('MERGE_NOT_BACKED_UP', { problem: copied.error.message });
}

const bringsDocuments = ({ store }: Journal, { manifest }: OpenPackage) =>
  manifest.parts.some(({ name, sha256 }) => name.startsWith('documents/') && !store.documents.has(sha256));

/** Looks until the first partner that has something new: mostly that is the first one. */
function bringsEntries(
  { store }: Journal,
  { manifest }: OpenPackage,
  plan: Planner,
  streams: readonly string[],
): boolean {
  if (manifest.workspace === store.workspaceId && plan.office().added.length > 0) return true;
  return streams.some((stream) => plan.partner(stream).merge.added.length > 0);
}
