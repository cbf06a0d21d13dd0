import { signedText } from '../../../shared/record/journal/canonical.ts';
import { type Entry, workspaceStream } from '../../../shared/record/journal/entry.ts';
import { countNotHere, type InstrumentNotHere } from '../../../shared/rules/assessment/count-not-here.ts';
import type { HubAbout, HubBatch, HubEntry, WorkerHub } from '../ports-hub.ts';
import { projectionName } from '../project.ts';
import { foldBatch, type ProjectTools } from './fold-batch.ts';
import { isSettings } from './hub-chains.ts';
import { devicesOf, type HubDevices } from './hub-devices.ts';
import { readRow } from './judge-stream.ts';
import { settleRivals } from './settle-rivals.ts';
import { vouchedText } from './withhold.ts';

export interface ProjectReport {
  readonly day: string;
  /** Streams folded in this run, those of settings among them. */
  readonly folded: number;
  /** Streams put into the queue since a new day began, or since another program folded them. */
  readonly renewed: number;
  /**
   * Versions of instruments that what was folded names and that this program lacks: their assessments are kept and counted,
   * and shown by a program that has them.
   */
  readonly instrumentsNotHere: readonly InstrumentNotHere[];
  /** Records that two offices say they made, and of which the signatures told in this run whose they are. */
  readonly settled: number;
  /** Entries in the hub without the words that people typed: told without them. */
  readonly withoutWords: number;
}

const streamsAtOnce = 50;

/**
 * Folds what changed since, with the rules of a laptop, until nothing waits. Any number may run at once; each has streams
 * of its own, and one that is killed leaves the queue as it was. Connections `beside` the first let one batch be worked out
 * while the server writes another.
 */
export async function projectHub(
  hub: WorkerHub,
  tools: ProjectTools,
  {
    batch = streamsAtOnce,
    beside = [],
    tell,
  }: { batch?: number; beside?: readonly WorkerHub[]; tell?: (folded: number) => void } = {},
): Promise<ProjectReport> {
  const about = await hub.about();
  const version = `${tableVersion}, ${projectionName(tools.instruments)}`;
  const renewed = await hub.enqueueOld(version, tools.today);
  const settled = await settleRivals(hub, tools);
  const notHere = countNotHere();
  let folded = 0;
  const count = (done: number) => {
    folded += done;
    tell?.(folded);
  };
  const ends = await Promise.allSettled(
    [hub, ...beside].map((lane) => drain(lane, { about, tools, version, batch, count, notHere })),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  const { withoutWords } = await hub.left();
  return { day: tools.today, folded, renewed, settled, withoutWords, instrumentsNotHere: notHere.all() };
}

interface Lane {
  readonly about: HubAbout;
  readonly tools: ProjectTools;
  readonly version: string;
  readonly batch: number;
  readonly count: (done: number) => void;
  readonly notHere: ReturnType<typeof countNotHere>;
}

/** Works over one connection until nothing waits. */
async function drain(hub: WorkerHub, { about, tools, version, batch, count, notHere }: Lane): Promise<void> {
  let devices: HubDevices | null = null;
  let place = -1;
  for (;;) {
    const said = await hub.notesAfter(place);
    const done = await hub.batch(batch, async (work) => {
      if (said || devices === null || hasSettings(work)) {
        const notes = said?.notes ?? (await hub.notesAfter(-1))?.notes ?? [];
        devices = await devicesNow(work, about, notes, tools, devices);
        place = said?.place ?? place;
      }
      await foldBatch(work, devices as HubDevices, tools, version, notHere);
    });
    if (done === 0) return;
    count(done);
  }
}

/** Raised when what is written of a partner has another shape, beside that of rows. */
const tableVersion = 1;

const hasSettings = ({ streams }: HubBatch) => streams.some(isSettings);

/** Whose devices are by now. Where that is another word than before, what they wrote is told anew. */
async function devicesNow(
  work: HubBatch,
  about: HubAbout,
  notes: Parameters<typeof devicesOf>[1],
  tools: ProjectTools,
  before: HubDevices | null,
): Promise<HubDevices> {
  const records = [...new Set(notes.map(({ record }) => record))];
  const found = await work.entries(records.map((record) => `${workspaceStream}/${record}`));
  const settings = settingsIn(found, tools);
  const now = devicesOf(about, notes, settings, tools.verify);
  // A worker that has just begun can't tell what was said before: whoever brings a note puts its own streams into the queue.
  const asked = work.streams.filter(isSettings).map((stream) => stream.slice(workspaceStream.length + 1));
  const named = notes.filter(({ record }) => asked.includes(record));
  const changed = new Set(named.flatMap(({ body }) => deviceNames(body)));
  const renewed = [...changed].filter(
    (device) => before === null || before.wordOn(device) !== now.wordOn(device) || !before.isKnown(device),
  );
  if (renewed.length > 0) {
    const own = new Set(work.streams);
    await work.enqueue(
      (await work.writtenBy(renewed)).filter((stream) => !isSettings(stream) && !own.has(stream)),
    );
  }
  return now;
}

/** The settings of records by the record, as far as each entry is signed. */
export function settingsIn(
  found: ReadonlyMap<string, readonly HubEntry[]>,
  tools: Pick<ProjectTools, 'verify'>,
): Map<string, readonly Entry[]> {
  return new Map(
    [...found].map(([stream, rows]) => [
      stream.slice(workspaceStream.length + 1),
      rows.flatMap((row) => (row.rejected ? [] : entryIn(row, tools))),
    ]),
  );
}

function deviceNames(body: string): string[] {
  try {
    const { device, devices } = JSON.parse(body) as { device: string; devices: { device: string }[] };
    return [device, ...devices.map((each) => each.device)];
  } catch {
    return [];
  }
}

/**
 * Settings are believed here as far as each is signed by its own device, or vouched for by it without its words: they end what
 * devices may record.
 */
function entryIn(row: HubEntry, { verify }: Pick<ProjectTools, 'verify'>): Entry[] {
  const entry = readRow(row);
  if (entry === null) return [];
  const { withheld, body } = row;
  const isSigned =
    withheld === null
      ? verify(entry.device, signedText(entry), entry.sig)
      : verify(withheld.vouchedBy, vouchedText(withheld.sha256, body), withheld.vouchedSig);
  return isSigned ? [entry] : [];
}
