import { canonicalJson } from '../../ground/canonical-json.ts';
import { writesIn } from '../../record/file/fold/writes-of.ts';
import type { Entry } from '../../record/journal/entry.ts';
import { splitByGaps } from '../../record/journal/merge.ts';
import { knownEntry } from '../../record/journal/read-entry.ts';
import { applyWrites, currentValue, type Registers } from '../../record/journal/registers.ts';
import type { FieldChange } from './partner-view.ts';

/**
 * Who changed what and when, from what to what: newest first. Takes all entries of a partner's file and,
 * to narrow it, a field ("country") or a register key ("assessment/<id>/review/CS3"); `record` is the one whose file it
 * is, where others were joined into it.
 */
export function fieldHistory(entries: readonly Entry[], field?: string, record?: string): FieldChange[] {
  const keys = field === undefined ? null : new Set([field, `partner/${field}`]);
  const changes: FieldChange[] = [];
  let registers: Registers = {};
  for (const entry of splitByGaps(entries).ready) {
    const known = knownEntry(entry);
    if (!known) continue;
    const writes = writesIn(record ?? entry.stream, entry.stream, known);
    for (const [key, to] of writes) {
      const from = currentValue(registers, key) ?? null;
      const isChange = canonicalJson(from) !== canonicalJson(to ?? null);
      if (isChange && (keys === null || keys.has(key))) {
        changes.push({
          entry: entry.id,
          key,
          at: entry.at,
          by: entry.by,
          device: entry.device,
          type: entry.type,
          from,
          to,
        });
      }
    }
    registers = applyWrites(registers, entry, writes);
  }
  return changes.reverse();
}
