import { refuse } from '../../contract/messages.ts';
import type { Decided } from '../../journal/decision.ts';
import { draftEntry } from '../../journal/entry-types.ts';
import { ok } from '../../result.ts';
import type { PartnerFile } from '../partner-file.ts';

/** Settles a conflict of concurrent edits with one of its values; the others stay in the history. */
export function decideSettle(file: PartnerFile, key: string, entry: string): Decided {
  const live = file.registers[key] ?? [];
  const chosen = live.find((value) => value.entry === entry);
  if (live.length < 2 || !chosen) return refuse('NOTHING_TO_CHANGE');
  return ok([draftEntry('conflict.settled', { key, value: chosen.value })]);
}
