import type { Entry } from '../../../shared/record/journal/entry.ts';
import {
  type Exchange,
  foldWorkspace,
  type Sender,
  type WorkspaceFile,
} from '../../../shared/record/workspace/workspace-file.ts';
import { lastBelieved } from '../../../shared/rules/devices/devices.ts';
import { type TellDevices, toldByDevices } from '../../../shared/rules/register/told-by-devices.ts';
import { officeOf } from '../../../shared/rules/standing/registered-by.ts';
import type { HubAbout, SignedNote } from '../ports-hub.ts';
import { type HubNote, readNote } from './hub-note.ts';

/** Whose devices are, by the word of the records that brought them. */
export interface HubDevices {
  isKnown(device: string): boolean;
  lastBelieved(device: string, stream: string): number;
  readonly tell: TellDevices;
  /** The same for the same words: rows are told anew where it is another. */
  wordOn(device: string): string;
  devices(): Iterable<string>;
}

/**
 * Headquarters as a record that took a package over from each device that signed a note, in the order in which they came:
 * so an office is told as a laptop at headquarters tells it.
 */
export function devicesOf(
  about: HubAbout,
  signed: readonly SignedNote[],
  settings: ReadonlyMap<string, readonly Entry[]>,
  verify: (device: string, text: string, signature: string) => boolean,
): HubDevices {
  const notes = signed.map((each) => readNote(each, verify)).filter((each): each is HubNote => each !== null);
  const known = new Set(notes.flatMap((note) => [note.device, ...note.devices.map(({ device }) => device)]));
  const records = [...settings].map(([record, entries]) => [record, foldWorkspace(entries)] as const);
  const wrote = new Map(
    [...settings].map(([record, entries]) => [record, new Set(entries.map(({ device }) => device))]),
  );
  const file = asIfMerged(about, notes, new Map(records));
  const tell = toldByDevices(file);
  const office = officeOf(file);
  const word = new Map<string, string>();
  for (const device of known) word.set(device, JSON.stringify([tell.rater(device), office(device)]));
  return {
    isKnown: (device) => known.has(device),
    // A record ends what its own devices may record: those that wrote in its settings themselves. To name the device of
    // another office there costs nothing.
    lastBelieved: (device, stream) =>
      records.reduce(
        (last, [record, own]) =>
          Object.hasOwn(own.devices, device) && wrote.get(record)?.has(device)
            ? Math.min(last, lastBelieved(own, device, stream))
            : last,
        Number.POSITIVE_INFINITY,
      ),
    tell,
    wordOn: (device) => word.get(device) ?? '',
    devices: () => known,
  };
}

/**
 * What a record says of devices that others introduced to it stands as it says it, unless they speak here for themselves.
 */
function asIfMerged(
  { entity, name }: HubAbout,
  notes: readonly HubNote[],
  records: ReadonlyMap<string, WorkspaceFile>,
): WorkspaceFile {
  const own = [...records.values()];
  return {
    ...foldWorkspace([]),
    office: name,
    entity,
    senders: Object.fromEntries([
      ...own.flatMap(({ senders }) => Object.entries(senders)),
      ...notes.map((note) => [note.device, senderOf(note)] as const),
    ]),
    exchanges: [
      ...own.flatMap(({ exchanges }) => exchanges),
      ...notes.map((note) => asMerged(note, records.get(note.workspace))),
    ],
  };
}

const senderOf = ({ device, by, office, entity, workspace, devices }: HubNote): Sender => ({
  code: devices.find((each) => each.device === device)?.code ?? '',
  officer: by,
  office,
  entity,
  workspace,
});

/** A note as a package that headquarters took over, by which only the record's own devices are told to be of its office. */
function asMerged(
  { device, by, office, workspace, devices }: HubNote,
  file: WorkspaceFile | undefined,
): Exchange {
  const isOfOthers = (each: string) =>
    file !== undefined &&
    !Object.hasOwn(file.devices, each) &&
    (Object.hasOwn(file.senders, each) || Object.hasOwn(file.introduced, each));
  return {
    kind: 'merged',
    device: '',
    at: '',
    package: '',
    sender: { device, code: '', officer: by },
    office,
    workspace,
    madeAt: '',
    partners: 0,
    entries: 0,
    documents: 0,
    refused: 0,
    missing: 0,
    clock: 0,
    devices: devices
      .filter((each) => !isOfOthers(each.device))
      .map(({ device: id, code, name, function: title }) => ({
        device: id,
        code,
        officer: { name, function: title },
      })),
  };
}
