import { mostRowsAsked } from '../../shared/contract/rows-asked.ts';
import type { MessageCode } from '../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../shared/ground/result.ts';
import type { PartnerFile } from '../../shared/record/file/partner-file.ts';
import type { DecisionContext } from '../../shared/record/journal/decision.ts';
import type { EntryDraft, Person } from '../../shared/record/journal/entry.ts';
import { ensureActive } from '../../shared/rules/partner/decide/edit.ts';
import { isSamePerson, someoneElseApproves } from '../../shared/rules/people/people.ts';
import type { AppEvent } from './app.ts';
import type { Asked } from './implement.ts';
import { type BatchDrafts, type Journal, type SealedBatch, sealBatch, type Written } from './journal.ts';
import { loadWorkspaceFile } from './load-file.ts';
import { requireJournal } from './session.ts';

/** A partner's file that is to change, as it was found. */
export interface Subject {
  readonly file: PartnerFile;
  /** Numbers given for references, remembered with the entries that use them. */
  readonly counters?: ReadonlyMap<string, number> | undefined;
  /** Puts content on the disk that the entries name: without an entry it is harmless, an entry without it is not. */
  readonly keep?: (() => void) | undefined;
}

/** What is to be kept together or not at all. */
export interface Batch extends BatchDrafts {
  readonly keep?: (() => void) | undefined;
  /** Whoever the change makes the officer of this device: its entries stand in that name already. */
  readonly officer?: Person | undefined;
}

type Decide<Found, Value, Code extends MessageCode> = (
  found: Found,
  context: DecisionContext,
  journal: Journal,
) => Result<Value, Code>;

/**
 * Changes a partner that is not archived: finds it, asks the domain, writes, and answers with `view` of what the file
 * has become. No step can wait, so that nothing else is written between finding and writing; what takes time comes
 * before. The answer is made and checked first and the transaction comes last: what was recorded is never answered
 * with a fault.
 */
export function change<
  Found extends Subject,
  Answer,
  Missing extends MessageCode = never,
  No extends MessageCode = never,
>(
  asked: Asked,
  find: (journal: Journal) => Result<Found, Missing>,
  decide: Decide<Found, readonly EntryDraft[], No>,
  view: (written: Written, found: Found, journal: Journal) => Answer,
): Result<Answer, Missing | No | 'PARTNER_ARCHIVED' | 'NO_WORKSPACE'> {
  return changeEvenArchived(
    asked,
    (journal): Result<Found, Missing | 'PARTNER_ARCHIVED'> => {
      const found = find(journal);
      if (!found.ok) return found;
      const active = ensureActive(found.value.file);
      return active.ok ? found : active;
    },
    decide,
    view,
  );
}

/** As `change`, of an archived partner too. */
export function changeEvenArchived<
  Found extends Subject,
  Answer,
  Missing extends MessageCode = never,
  No extends MessageCode = never,
>(
  asked: Asked,
  find: (journal: Journal) => Result<Found, Missing>,
  decide: Decide<Found, readonly EntryDraft[], No>,
  view: (written: Written, found: Found, journal: Journal) => Answer,
): Result<Answer, Missing | No | 'NO_WORKSPACE'> {
  return changeMany(
    asked,
    find,
    (found, context, journal): Result<Batch, No> => {
      const decided = decide(found, context, journal);
      if (!decided.ok) return decided;
      const { file, counters, keep } = found;
      return ok({ partners: [{ file, drafts: decided.value }], counters, keep });
    },
    ({ partners: [written] }, found, journal) => view(written as Written, found, journal),
  );
}

/** Changes the workspace's own stream: settings, approvals, content packs. */
export function changeWorkspace<
  Found,
  Answer,
  Missing extends MessageCode = never,
  No extends MessageCode = never,
>(
  asked: Asked,
  find: (journal: Journal) => Result<Found, Missing>,
  decide: Decide<Found, Omit<Batch, 'partners' | 'counters'>, No>,
  view: (sealed: SealedBatch, found: Found, journal: Journal) => Answer,
): Result<Answer, Missing | No | 'NO_WORKSPACE'> {
  return changeMany(asked, find, decide, view);
}

/** Changes several partners, the workspace's own stream, or both. Where nothing is to be written, it only answers. */
export function changeMany<
  Found,
  Answer,
  Missing extends MessageCode = never,
  No extends MessageCode = never,
>(
  asked: Asked,
  find: (journal: Journal) => Result<Found, Missing>,
  decide: Decide<Found, Batch, No>,
  view: (sealed: SealedBatch, found: Found, journal: Journal) => Answer,
): Result<Answer, Missing | No | 'NO_WORKSPACE'> {
  const { session } = asked;
  const open = asked.journal ? ok(asked.journal) : requireJournal(session);
  if (!open.ok) return open;
  const journal = open.value;
  const found = find(journal);
  if (!found.ok) return found;
  const decided = decide(found.value, decisionContext(journal), journal);
  if (!decided.ok) return decided;
  const { keep, officer = journal.officer, ...drafts } = decided.value;
  const sealed = sealBatch({ ...journal, officer }, drafts);
  const answer = asked.ensureAnswer(ok(view(sealed, found.value, journal)));
  if (sealed.isEmpty) return answer;
  if (!asked.changes) throw new Error('A request that the contract says changes nothing tried to write.');
  keep?.();
  sealed.write();
  journal.officer = officer;
  session.savedAt = sealed.at;
  session.emit(eventOf(sealed));
  return answer;
}

/** What a decision may know beside the file. */
export function decisionContext(journal: Journal): DecisionContext {
  const workspace = loadWorkspaceFile(journal.store);
  return {
    today: journal.clock.today(),
    officer: journal.officer,
    sha256: journal.store.sha256,
    ...(someoneElseApproves(workspace)
      ? { isReviewer: (signer, reviewer) => isSamePerson(workspace, signer, reviewer) }
      : {}),
  };
}

function eventOf({ partners, changesWorkspace, changesJoins }: SealedBatch): AppEvent {
  // A record comes onto every list, or leaves it.
  if (changesJoins) return { type: 'workspace.changed' };
  const [only] = partners;
  if (only && partners.length === 1 && !changesWorkspace)
    return { type: 'partner.changed', partner: only.file.id };
  return partners.length > mostRowsAsked
    ? { type: 'workspace.changed' }
    : { type: 'workspace.changed', partners: partners.map(({ file }) => file.id) };
}
