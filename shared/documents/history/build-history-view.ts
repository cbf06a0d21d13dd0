import type { Entry } from '../../record/journal/entry.ts';
import { buildHistory } from '../../rules/history/build-history.ts';
import type { HistoryEvent } from '../../rules/history/history-event.ts';
import { historyKinds } from '../../rules/history/history-kind.ts';
import { type HistorySources, historyNames } from './history-names.ts';
import type { HistoryFilter, HistoryRow, HistoryView } from './history-row.ts';
import { tellEvent } from './tell-event.ts';
import { makeTeller, type Teller } from './teller.ts';

/** A moment of a device's clock where this computer is. */
export type LocalMoment = (at: string) => { readonly day: string; readonly time: string };

export interface HistoryFaults {
  readonly entries: ReadonlyMap<string, 'bad-signature' | 'broken-chain'>;
  readonly lost: number;
}

export interface HistoryAsked extends HistorySources {
  /** Of one record and those that were joined into it, in any order. */
  readonly entries: readonly Entry[];
  /** The record whose history it is. */
  readonly stream: string;
  /** Where the chain or a signature fails, by entry, and how many stored texts are no entry any more. */
  readonly faults?: HistoryFaults | undefined;
  readonly filter: HistoryFilter;
  /** The part of the answer that is wanted; all of it when left out. */
  readonly page?: { readonly offset: number; readonly limit: number } | undefined;
  readonly localMoment: LocalMoment;
}

/** The history of a stream in words, narrowed and cut into pages. Every entry is counted, told or not. */
export function buildHistoryView(asked: HistoryAsked): HistoryView {
  const { entries, filter, page, localMoment } = asked;
  const { events, waiting } = buildHistory(entries, asked.stream);
  const of = makeTeller(asked.language, historyNames(asked));
  const found = events.filter((event) => fits(event, filter, localMoment));
  const shown = page ? found.slice(page.offset, page.offset + page.limit) : found;
  const counted = (reading: HistoryEvent['reading']) =>
    events.filter((event) => event.reading === reading).length;
  return {
    rows: shown.map((event) => rowOf(event, of, asked)),
    total: found.length,
    all: events.length,
    newer: counted('newer'),
    unreadable: counted('unreadable'),
    waiting,
    broken: events.filter(({ entry }) => asked.faults?.entries.has(entry)).length,
    lost: asked.faults?.lost ?? 0,
    kinds: historyKinds.flatMap((kind) => {
      const count = events.filter((event) => event.kind === kind).length;
      return count > 0 ? [{ kind, count }] : [];
    }),
    people: peopleOf(events),
  };
}

function fits({ kind, by, at }: HistoryEvent, asked: HistoryFilter, localMoment: LocalMoment): boolean {
  if (asked.kind !== undefined && kind !== asked.kind) return false;
  if (asked.person !== undefined && by.name !== asked.person) return false;
  if (asked.from === undefined && asked.until === undefined) return true;
  const { day } = localMoment(at);
  return (asked.from === undefined || day >= asked.from) && (asked.until === undefined || day <= asked.until);
}

function rowOf(event: HistoryEvent, of: Teller, asked: HistoryAsked): HistoryRow {
  const { entry, kind, reading, at, by, device, stream, subject } = event;
  const { sentence, lines } = tellEvent(event, of);
  const fault = asked.faults?.entries.get(entry);
  return {
    entry,
    kind,
    reading,
    at,
    ...asked.localMoment(at),
    by,
    device: asked.deviceCode(device),
    from: stream === asked.stream ? null : of.names.record(stream),
    subject: subject && of.names.subject(subject),
    sentence,
    lines: [...(fault ? [of.words.faults[fault]] : []), ...lines],
  };
}

function peopleOf(events: readonly HistoryEvent[]): HistoryView['people'] {
  const counts = new Map<string, number>();
  for (const { by } of events) counts.set(by.name, (counts.get(by.name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
