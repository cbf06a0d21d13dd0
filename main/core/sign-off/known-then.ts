import type { EntryData } from '../../../shared/record/entries/entry-types.ts';
import { workspaceStream } from '../../../shared/record/journal/entry.ts';
import type { WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import { toldByDevices } from '../../../shared/rules/register/told-by-devices.ts';
import type { Journal } from '../journal.ts';
import { putTogether, rowThen, toldWithHeadquarters } from '../portfolio/rows-as-of.ts';
import type { Progress } from '../progress.ts';

/** How many entries of each device lay in each partner's record: what a signed letter rests on. */
export type Known = Pick<EntryData<'figures.signed-off'>, 'devices' | 'known'>;

/** What lies in the journal now. Chains have no gaps, so that a number says which entries. */
export function knownNow({ store }: Pick<Journal, 'store'>): Known {
  const devices: string[] = [];
  const known: Record<string, number[]> = {};
  for (const stream of store.streams()) {
    if (stream === workspaceStream) continue;
    const ends: number[] = [];
    known[stream] = ends;
    // What waits for an earlier entry of its device counts once that is here.
    for (const { device, seq } of store.entries(stream).sort((a, b) => a.seq - b.seq)) {
      if (!devices.includes(device)) devices.push(device);
      const at = devices.indexOf(device);
      while (ends.length <= at) ends.push(0);
      if (seq === (ends[at] ?? 0) + 1) ends[at] = seq;
    }
  }
  return { devices, known };
}

/** A store that gives only the entries that were known, and how many of those are no longer here. */
export function storeThen({ store }: Pick<Journal, 'store'>, { devices, known }: Known) {
  const place = new Map(devices.map((device, at) => [device, at]));
  const wasKnown = (stream: string, device: string, seq: number) =>
    seq <= (known[stream]?.[place.get(device) ?? -1] ?? 0);
  return {
    wasKnown,
    entries: (stream: string) =>
      known[stream] === undefined
        ? []
        : store.entries(stream).filter(({ device, seq }) => wasKnown(stream, device, seq)),
    gone: () => {
      let gone = 0;
      for (const [stream, ends] of Object.entries(known)) {
        const here = store.entries(stream).filter(({ device, seq }) => wasKnown(stream, device, seq)).length;
        gone += Math.max(0, ends.reduce((sum, end) => sum + end, 0) - here);
      }
      return gone;
    },
  };
}

/**
 * The register's rows of a day, by the entries that were known when the letter was signed (`at`, ISO 8601 in UTC).
 * `officeThen` is what the office's own stream said then of offices and their devices.
 */
export function rowsSigned(
  journal: Journal,
  store: Pick<ReturnType<typeof storeThen>, 'entries'>,
  { day, at, officeThen }: { readonly day: string; readonly at: string; readonly officeThen: WorkspaceFile },
  progress?: Progress,
): readonly KeptRow[] {
  const reading = { instruments: journal.instruments, store };
  const found = new Map<string, KeptRow>();
  const records = [...journal.rows.records()];
  for (const [done, row] of records.entries()) {
    progress?.at('partners', done, records.length);
    const then = rowThen(reading, row, [row.id], day, at);
    if (then) found.set(then.id, then);
  }
  putTogether(reading, found, day, at);
  return toldWithHeadquarters(found, toldByDevices(officeThen));
}
