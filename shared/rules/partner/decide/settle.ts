import { ownValue } from '../../../ground/own-value.ts';
import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { type PartnerFile, registerKeys } from '../../../record/file/partner-file.ts';
import type { Decided } from '../../../record/journal/decision.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { isConflicting, type Registers } from '../../../record/journal/registers.ts';
import { ensureActive } from './edit.ts';

/** Which of the values of a register is kept, by the entry that set it, and why. */
export interface Settlement {
  readonly key: string;
  readonly entry: string;
  readonly reason: string;
}

/**
 * Settles a conflict of concurrent edits with one of its values; the others stay in the history. On an archived
 * partner only the archiving itself can be settled: any other new value would bring it back unasked.
 */
export function decideSettle(
  file: PartnerFile,
  settlement: Settlement,
): Decided<'NOTHING_TO_CHANGE' | 'PARTNER_ARCHIVED'> {
  const active = settlement.key === registerKeys.archived ? ok(null) : ensureActive(file);
  return active.ok ? decideSettleOffice(file.registers, settlement) : active;
}

/** The same of the office's own settings and people. */
export function decideSettleOffice(
  registers: Registers,
  { key, entry, reason }: Settlement,
): Decided<'NOTHING_TO_CHANGE'> {
  const chosen = (ownValue(registers, key) ?? []).find((live) => live.entry === entry);
  if (!isConflicting(registers, key) || !chosen) return refuse('NOTHING_TO_CHANGE');
  return ok([draftEntry('conflict.settled', { key, value: chosen.value, reason })]);
}
