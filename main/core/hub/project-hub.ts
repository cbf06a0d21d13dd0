import { signedText } from '../../../shared/record/journal/canonical.ts';
import { type Entry, isEntry, workspaceStream } from '../../../shared/record/journal/entry.ts';
import { countNotHere, type InstrumentNotHere } from '../../../shared/rules/assessment/count-not-here.ts';
import type { HubAbout, HubBatch, HubEntry, WorkerHub } from '../ports-hub.ts';
import { projectionName } from '../project.ts';
import { foldBatch, type ProjectTools } from './fold-batch.ts';
import { isSettings } from './hub-chains.ts';
import { devicesOf, type HubDevices } from './hub-devices.ts';

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
}

const streamsAtOnce = 50;

/**
 * Folds what changed since, with the rules of a laptop, until nothing waits. Any number may run at once; each has streams
 * of its own, and one that is killed leaves the queue as it was.
 */
export async function projectHub(
  hub: WorkerHub,
  tools: ProjectTools,
  { batch = streamsAtOnce, tell }: { batch?: number; tell?: (folded: number) => void } = {},
): Promise<ProjectReport> {
  const about = await hub.about();
  const version = `${tableVersion}, ${projectionName(tools.instruments)}`;
  const renewed = await hub.enqueueOld(version, tools.today);
  let devices: HubDevices | null = null;
  let place = -1;
  let folded = 0;
  const notHere = countNotHere();
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
    if (done === 0) return { day: tools.today, folded, renewed, instrumentsNotHere: notHere.all() };
    folded += done;
    tell?.(folded);
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
      rows.flatMap(({ body }) => entryIn(body, tools)),
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

/** Settings are believed here as far as each is signed by its own device: they end what devices may record. */
function entryIn(body: string, { verify }: Pick<ProjectTools, 'verify'>): Entry[] {
  try {
    const entry: unknown = JSON.parse(body);
    return isEntry(entry) && verify(entry.device, signedText(entry), entry.sig) ? [entry] : [];
  } catch {
    return [];
  }
}
