import { refuse } from '../../contract/messages.ts';
import type { Decided } from '../../journal/decision.ts';
import { draftEntry } from '../../journal/entry-types.ts';
import { ownValue } from '../../own-value.ts';
import { ok } from '../../result.ts';
import { type PartnerFile, registerKeys } from '../partner-file.ts';
import { ensureActive } from './edit.ts';

/**
 * Settles a conflict of concurrent edits with one of its values; the others stay in the history. On an archived
 * partner only the archiving itself can be settled: any other new value would bring it back unasked.
 */
export function decideSettle(file: PartnerFile, key: string, entry: string): Decided {
  const active = key === registerKeys.archived ? ok(null) : ensureActive(file);
  if (!active.ok) return active;
  const live = ownValue(file.registers, key) ?? [];
  const chosen = live.find((value) => value.entry === entry);
  if (live.length < 2 || !chosen) return refuse('NOTHING_TO_CHANGE');
  return ok([draftEntry('conflict.settled', { key, value: chosen.value })]);
}
