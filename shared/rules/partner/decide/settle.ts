import { ownValue } from '../../../ground/own-value.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { type PartnerFile, registerKeys } from '../../../record/file/partner-file.ts';
import type { Decided } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { ensureActive } from './edit.ts';

/**
 * Settles a conflict of concurrent edits with one of its values; the others stay in the history. On an archived
 * partner only the archiving itself can be settled: any other new value would bring it back unasked.
 */
export function decideSettle(
  file: PartnerFile,
  key: string,
  entry: string,
): Decided<'NOTHING_TO_CHANGE' | 'PARTNER_ARCHIVED'> {
  const active = key === registerKeys.archived ? ok(null) : ensureActive(file);
  if (!active.ok) return active;
  const live = ownValue(file.registers, key) ?? [];
  const chosen = live.find((value) => value.entry === entry);
  if (live.length < 2 || !chosen) return refuse('NOTHING_TO_CHANGE');
  return ok([draftEntry('conflict.settled', { key, value: chosen.value })]);
}
