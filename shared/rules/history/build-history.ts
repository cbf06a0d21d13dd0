import { canonicalJson } from '../../ground/canonical-json.ts';
import { writesIn } from '../../record/file/fold/writes-of.ts';
import type { Entry } from '../../record/journal/entry.ts';
import { splitByGaps } from '../../record/journal/merge.ts';
import { type KnownEntry, readEntry } from '../../record/journal/read-entry.ts';
import { applyWrites, currentValue, type Registers, type Write } from '../../record/journal/registers.ts';
import { workspaceWritesOf } from '../../record/workspace/workspace-writes.ts';
import type { History, HistoryChange, HistoryEvent, HistorySubject } from './history-event.ts';
import { kindOfEntry } from './history-kind.ts';
import { readRegisterKey } from './register-key.ts';

/**
 * Everything that happened in a file. Takes all its entries, in any order, those of records that were joined into
 * `record` among them, and returns one event for each that is
 * ready, the newest first, whether this program knows it or not.
 */
export function buildHistory(entries: readonly Entry[], record?: string): History {
  const { ready, waiting } = splitByGaps(entries);
  const events: HistoryEvent[] = [];
  let registers: Registers = {};
  for (const entry of ready) {
    const { id, at, by, device, stream } = entry;
    const frame = { entry: id, at, by, device, stream };
    const reading = readEntry(entry);
    if (reading.kind !== 'known') {
      events.push({ ...frame, kind: 'not-known', subject: null, reading: reading.kind });
      continue;
    }
    const { known } = reading;
    const writes = writesOfEntry(record ?? stream, stream, known);
    events.push({
      ...frame,
      kind: kindOfEntry[known.type],
      subject: subjectOf(known),
      reading: 'known',
      known,
      changes: changesOf(registers, writes),
    });
    registers = applyWrites(registers, entry, writes);
  }
  return { events: events.reverse(), waiting: waiting.length };
}

/** Registers that an entry sets, whether of a partner's stream or of the office's own. */
function writesOfEntry(record: string, stream: string, known: KnownEntry): Write[] {
  return [...writesIn(record, stream, known), ...workspaceWritesOf(known)];
}

function changesOf(registers: Registers, writes: readonly Write[]): HistoryChange[] {
  return writes.flatMap(([key, value]) => {
    const from = orNothing(currentValue(registers, key));
    const to = orNothing(value);
    if (canonicalJson(from) === canonicalJson(to)) return [];
    return [{ about: readRegisterKey(key), from, to }];
  });
}

/** An empty text or list in the place of nothing is no change for people. */
function orNothing(value: unknown): unknown {
  if (value === undefined || value === '') return null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}

function subjectOf({ type, data }: KnownEntry): HistorySubject | null {
  if ('assessment' in data && data.assessment !== null) return { kind: 'assessment', id: data.assessment };
  if ('agreement' in data) return { kind: 'agreement', id: data.agreement };
  switch (type) {
    case 'conflict.settled':
      return subjectOfKey(data.key);
    case 'evidence.added':
    case 'evidence.edited':
    case 'evidence.reviewed':
    case 'evidence.withdrawn':
      return { kind: 'evidence', id: data.id };
    case 'plan.action-added':
    case 'plan.action-edited':
    case 'plan.action-moved':
    case 'plan.note-added':
      return { kind: 'action', id: data.id };
    case 'follow-up.added':
    case 'follow-up.withdrawn':
      return { kind: 'activity', id: data.id };
    case 'agreement.added':
    case 'agreement.edited':
    case 'agreement.withdrawn':
    case 'agreement.element-checked':
    case 'agreement.annex-made':
    case 'agreement.contract-checked':
    case 'agreement.exception-recorded':
    case 'agreement.contract-registered':
      return { kind: 'agreement', id: data.id };
    case 'clause.approved':
      return { kind: 'clause', id: data.approval.clause };
    case 'clause.approval-withdrawn':
      return { kind: 'clause', id: data.clause };
    default:
      return null;
  }
}

function subjectOfKey(key: string): HistorySubject | null {
  const about = readRegisterKey(key);
  if ('assessment' in about) return { kind: 'assessment', id: about.assessment };
  if ('evidence' in about) return { kind: 'evidence', id: about.evidence };
  if ('action' in about) return { kind: 'action', id: about.action };
  if ('activity' in about) return { kind: 'activity', id: about.activity };
  return 'agreement' in about ? { kind: 'agreement', id: about.agreement } : null;
}
