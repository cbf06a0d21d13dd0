import type { Versions } from '../../../shared/content/files/versions.ts';
import type { Instruments } from '../../../shared/content/instrument/instruments.ts';
import type { CheckLibrary } from '../../../shared/content/practice-checks/check-library.ts';
import { foldPartner } from '../../../shared/record/file/fold.ts';
import { type Joins, joinsOf } from '../../../shared/record/file/joins.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { ChainTools } from '../../../shared/record/journal/chain.ts';
import { compareEntries } from '../../../shared/record/journal/entry.ts';
import type { countNotHere } from '../../../shared/rules/assessment/count-not-here.ts';
import { buildPartnerRow } from '../../../shared/rules/register/build-row.ts';
import type { KeptRow } from '../../../shared/rules/register/partner-view.ts';
import { withHeadquarters } from '../../../shared/rules/register/with-headquarters.ts';
import { gateOn, relianceOfRow } from '../../../shared/rules/standing/reliance.ts';
import { dataPartnerOf } from '../data/data-partner.ts';
import type { FoldedRow, HubBatch, HubStone, Projected } from '../ports-hub.ts';
import { rowToKeep } from '../project.ts';
import { linesOf } from './data-lines.ts';
import { figuresOf, type KnownMeasure, measuresFor, seedsOf } from './figure-facts.ts';
import { isSettings } from './hub-chains.ts';
import type { HubDevices } from './hub-devices.ts';
import { type JudgedStream, judgeStream } from './judge-stream.ts';

export interface ProjectTools extends Pick<ChainTools, 'sha256' | 'verify'> {
  readonly instruments: Instruments;
  readonly checks: Versions<CheckLibrary>;
  /** Day that everything is told as of, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A stream with what its own entries make of it. */
interface Alone {
  readonly stream: string;
  readonly judged: JudgedStream;
  /** Null of settings. */
  readonly file: PartnerFile | null;
  readonly row: KeptRow | null;
}

/** Folds the streams of a batch and writes what comes of them. `notHere` counts the instruments that they name and that are not here. */
export async function foldBatch(
  work: HubBatch,
  devices: HubDevices,
  tools: ProjectTools,
  version: string,
  notHere?: ReturnType<typeof countNotHere>,
): Promise<void> {
  const before = new Map((await work.folded(work.streams)).map((row) => [row.stream, row]));
  const judge = await judging(work, work.streams, devices, tools);
  const alone = work.streams.map((stream): Alone => foldAlone(stream, judge(stream), tools));
  for (const { file } of alone) if (file) notHere?.add(file, tools.instruments);
  const joins = await joinsNow(work, alone);
  const files = await together(work, alone, joins, devices, tools);
  const find = await above(work, files, joins);
  const tell = (row: KeptRow) =>
    withHeadquarters(
      devices.tell(row),
      (id) => find(joins.rootOf(id)) && devices.tell(find(joins.rootOf(id)) as KeptRow),
    );
  const measures = await measuresNow(work, files, tell, tools);
  const projected = alone.map(({ stream, judged, row }): Projected => {
    const standing = files.get(stream) ?? null;
    const isListed = standing !== null && joins.rootOf(stream) === stream;
    const told = isListed ? tell(standing.row) : null;
    return {
      folded: {
        stream,
        version,
        entries: judged.ready.length,
        waiting: judged.waiting,
        refused: judged.refused,
        forks: judged.forks,
        joinedInto: row?.joinedInto ?? null,
        headquartersId: standing?.row.headquartersId ?? null,
        registeredOn: row?.registeredOn ?? null,
        kept: standing ? JSON.stringify(standing.row) : null,
        toldOn: isSettings(stream) ? null : tools.today,
      },
      states: judged.states,
      lines: told && standing ? linesTold(standing.file, told, devices, tools, find, joins) : null,
      figures: told ? figuresOf(told, measures, tools.today, tools, tools.sha256) : null,
    };
  });
  await work.write(projected);
  await work.enqueue(await touched(work, projected, before, joins));
}

async function judging(work: HubBatch, streams: readonly string[], devices: HubDevices, tools: ProjectTools) {
  const entries = await work.entries(streams);
  const stones = Map.groupBy(await work.stones(streams), ({ stream }) => stream);
  const none: readonly HubStone[] = [];
  return (stream: string) =>
    judgeStream(entries.get(stream) ?? [], stones.get(stream) ?? none, tools, devices);
}

function foldAlone(stream: string, judged: JudgedStream, tools: ProjectTools): Alone {
  if (isSettings(stream)) return { stream, judged, file: null, row: null };
  const file = fileOf(stream, [judged]);
  return { stream, judged, file, row: rowToKeep(file, tools.instruments) };
}

/** A file from what was judged sound: behind nothing but stones there is nothing that waits among it. */
function fileOf(stream: string, judged: readonly JudgedStream[]): PartnerFile {
  const ready = judged.flatMap((each) => each.ready).sort(compareEntries);
  const waiting = judged.reduce((sum, each) => sum + each.waiting, 0);
  const hasGaps = judged.some(({ hasStones }) => hasStones);
  return { ...foldPartner(stream, ready, hasGaps ? 'across' : 'wait'), waiting };
}

/** Who stands in whose file, with what this batch says of it. */
async function joinsNow(work: HubBatch, alone: readonly Alone[]): Promise<Joins> {
  const { joined, here } = await work.joins();
  const own = new Map(alone.map(({ stream, row }) => [stream, row?.joinedInto ?? null]));
  const records = [
    ...joined.flatMap(({ stream, joinedInto }) => (own.has(stream) ? [] : [{ id: stream, joinedInto }])),
    ...[...here].flatMap((id) =>
      own.has(id) || joined.some(({ stream }) => stream === id) ? [] : [{ id, joinedInto: null }],
    ),
    ...alone.map(({ stream }) => ({ id: stream, joinedInto: own.get(stream) ?? null })),
  ];
  const targets = alone.flatMap(({ row }) => row?.joinedInto ?? []);
  const known = new Set(records.map(({ id }) => id));
  const missing = targets.filter((id) => !known.has(id));
  const found = missing.length === 0 ? [] : await work.folded(missing);
  return joinsOf([...records, ...found.map(({ stream, joinedInto }) => ({ id: stream, joinedInto }))]);
}

interface Standing {
  readonly file: PartnerFile;
  readonly row: KeptRow;
}

/** The files of a batch, each with the records that stand in it. One that stands in another's has its own row alone. */
async function together(
  work: HubBatch,
  alone: readonly Alone[],
  joins: Joins,
  devices: HubDevices,
  tools: ProjectTools,
): Promise<Map<string, Standing>> {
  const files = new Map<string, Standing>();
  const roots = alone.filter(
    ({ stream, row }) =>
      row !== null && joins.rootOf(stream) === stream && joins.membersOf(stream).length > 0,
  );
  const members = [...new Set(roots.flatMap(({ stream }) => joins.membersOf(stream)))];
  const judge = members.length === 0 ? null : await judging(work, members, devices, tools);
  for (const { stream, judged, file, row } of alone) {
    if (row === null || file === null) continue;
    const others = joins.rootOf(stream) === stream ? joins.membersOf(stream) : [];
    if (others.length === 0 || !judge) files.set(stream, { file, row });
    else {
      const all = fileOf(stream, [judged, ...others.map(judge)]);
      files.set(stream, { file: all, row: rowToKeep(all, tools.instruments) ?? row });
    }
  }
  return files;
}

/** Rows of the batch, and of every headquarters above them. */
async function above(work: HubBatch, files: ReadonlyMap<string, Standing>, joins: Joins) {
  const known = new Map<string, KeptRow>([...files].map(([id, { row }]) => [id, row]));
  const asked = new Set<string>();
  for (;;) {
    const next = [...known.values()].flatMap(({ headquartersId }) => headquartersId ?? []).map(joins.rootOf);
    const missing = [...new Set(next)].filter((id) => !known.has(id) && !asked.has(id));
    if (missing.length === 0) return (id: string) => known.get(id) ?? null;
    for (const id of missing) asked.add(id);
    for (const { stream, kept } of await work.folded(missing))
      if (kept !== null) known.set(stream, JSON.parse(kept));
  }
}

/** The measures that all partners are told by. Where this batch brings one that none had before, all are told anew. */
async function measuresNow(
  work: HubBatch,
  files: ReadonlyMap<string, Standing>,
  tell: (row: KeptRow) => KeptRow,
  tools: ProjectTools,
): Promise<readonly KnownMeasure[]> {
  const brought = [...files.values()].flatMap(({ row }) => [...seedsOf(tell(row)).keys()]);
  const seeds = [...(await work.seeds()), ...brought].filter((seed) => !seed.startsWith('course '));
  const measures = measuresFor([...new Set(seeds)].sort(), tools);
  if (await work.writeMeasures(measures.map(({ stored }) => stored))) await work.enqueueAll();
  return measures;
}

function linesTold(
  file: PartnerFile,
  row: KeptRow,
  devices: HubDevices,
  { instruments, today }: ProjectTools,
  find: (id: string) => KeptRow | null,
  joins: Joins,
): Projected['lines'] {
  const gate = () => {
    const own = devices.tell(buildPartnerRow(file, instruments));
    return gateOn(relianceOfRow(withHeadquarters(own, (id) => find(joins.rootOf(id)))), today);
  };
  const partner = dataPartnerOf(file, row, { instruments, today, rater: devices.tell.rater, gate });
  return linesOf(partner, file, row.registeredBy?.office ?? '');
}

/** Other streams whose lines this batch changes: below a headquarters, and in whose file a record came to stand. */
async function touched(
  work: HubBatch,
  projected: readonly Projected[],
  before: ReadonlyMap<string, FoldedRow>,
  joins: Joins,
): Promise<string[]> {
  const changed = projected.filter(
    ({ folded: { stream, kept } }) => kept !== (before.get(stream)?.kept ?? null),
  );
  const again = new Set(
    changed.length === 0 ? [] : await work.below(changed.map(({ folded }) => folded.stream)),
  );
  for (const { folded } of changed) {
    const was = before.get(folded.stream);
    // Its headquarters may be in the hands of another worker just now: it is looked at again when both are done.
    if (folded.headquartersId !== (was?.headquartersId ?? null) && folded.headquartersId !== null)
      again.add(folded.stream);
    if (joins.rootOf(folded.stream) !== folded.stream) again.add(joins.rootOf(folded.stream));
    if (folded.joinedInto !== (was?.joinedInto ?? null)) {
      for (const id of [was?.joinedInto, folded.joinedInto]) if (id) again.add(id).add(joins.rootOf(id));
      for (const member of joins.membersOf(folded.stream)) again.add(member);
    }
  }
  return [...again].filter((stream) => !isSettings(stream));
}
