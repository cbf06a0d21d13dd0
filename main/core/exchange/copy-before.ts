import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import type { PackageManifest } from '../../../shared/record/exchange/package-manifest.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';
import { keepCopy } from '../workspace/care/own-copies.ts';
import type { Planner } from './plan-merge.ts';

interface About {
  readonly manifest: PackageManifest;
}

/** Makes a copy of the record before something changes it. */
export type CopyFirst = (
  opened: About,
  plan: Planner,
  chosen: { readonly streams: readonly string[] },
  drafts: readonly EntryDraft[],
) => Promise<Result<null, 'MERGE_NOT_BACKED_UP'>>;

/** One copy before the first package of a run that would change anything; none where none does. */
export function copyOnce(session: Session, journal: Journal): CopyFirst {
  let isMade = session.ports.ownCopies === undefined;
  return async (opened, plan, { streams }, drafts) => {
    const changes = () =>
      drafts.length > 0 || bringsDocuments(journal, opened) || bringsEntries(journal, opened, plan, streams);
    if (isMade || !changes()) return ok(null);
    const copied = await keepCopy(session, journal, 'merge');
    if (!copied.ok) return refuse('MERGE_NOT_BACKED_UP', { problem: copied.error.message });
    isMade = true;
    return ok(null);
  };
}

const bringsDocuments = ({ store }: Journal, { manifest }: About) =>
  manifest.parts.some(({ name, sha256 }) => name.startsWith('documents/') && !store.documents.has(sha256));

/** Looks until the first partner that has something new: mostly that is the first one. */
function bringsEntries(
  { store }: Journal,
  { manifest }: About,
  plan: Planner,
  streams: readonly string[],
): boolean {
  if (manifest.workspace === store.workspaceId && plan.office().added.length > 0) return true;
  return streams.some((stream) => plan.partner(stream).merge.added.length > 0);
}
