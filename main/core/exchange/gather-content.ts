import { ownValue } from '../../../shared/ground/own-value.ts';
import type { PackageManifest } from '../../../shared/record/exchange/package-manifest.ts';
import {
  compareEntries,
  isEntry,
  type Person,
  workspaceStream,
} from '../../../shared/record/journal/entry.ts';
import { readAllEvidence } from '../../../shared/rules/evidence/evidence-state.ts';
import type { Journal } from '../journal.ts';
import { loadFile, loadWorkspaceFile } from '../load-file.ts';
import type { StoredEntry } from '../ports.ts';
import { packDocuments, partnerDocuments } from '../workspace/missing-documents.ts';

/** Places of this copy, both ends included. */
export type Places = readonly [from: number, to: number];

/**
 * What to send: every stream, those of partners, or what came after a place of this copy, but what the receivers have
 * from elsewhere.
 */
export type Wanted =
  | { readonly kind: 'whole' }
  | { readonly kind: 'partners'; readonly ids: readonly string[] }
  /** A partner's file, with the documents of one of its assessments. */
  | { readonly kind: 'assessment'; readonly partner: string; readonly assessment: string }
  | { readonly kind: 'since'; readonly place: number; readonly except?: readonly Places[] };

/** What goes into a package, read stream by stream while it is written. */
export function gatherContent(journal: Journal, wanted: Wanted) {
  const { store } = journal;
  const after = wanted.kind === 'since' ? wanted.place : 0;
  const isElsewhere = elsewhere(wanted.kind === 'since' ? (wanted.except ?? []) : []);
  const stored = (stream: string) =>
    store.inspect(stream).entries.filter(({ place }) => place > after && !isElsewhere(place));
  const streams = [...streamsOf(journal, wanted)].sort(inOrder);
  const writers = new Map<string, Person>();
  const sent = new Set<string>();
  let place = 0;
  let unreadable = 0;

  function* entries(): Generator<string> {
    for (const stream of streams) {
      const readable = stored(stream).filter(isReadable);
      for (const { entry, body, place: at } of readable.sort((a, b) => compareEntries(a.entry, b.entry))) {
        place = Math.max(place, at);
        writers.set(entry.device, entry.by);
        for (const [hash] of body.matchAll(/[0-9a-f]{64}/g)) sent.add(hash);
        yield body;
      }
    }
  }
  const isReadable = (
    one: StoredEntry,
  ): one is StoredEntry & { readonly entry: NonNullable<StoredEntry['entry']> } => {
    if (one.entry === null) unreadable += 1;
    return one.entry !== null;
  };

  return {
    streams,
    partners: streams.filter((stream) => stream !== workspaceStream),
    entries: entries(),
    /** Devices that wrote what was sent. */
    devices: (): PackageManifest['devices'] =>
      [...writers]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([device, by]) => ({ device, code: codeOf(journal, device), ...by })),
    /** Documents that these streams name, of a package with what is new those that its entries name. */
    documents(carry: boolean) {
      const named = streams.flatMap((stream) =>
        stream === workspaceStream
          ? packDocuments(loadWorkspaceFile(store))
          : partnerDocuments(loadFile(journal, stream)),
      );
      const hashes = [...new Set(named.map(({ sha256 }) => sha256))].filter(
        (hash) => after === 0 || sent.has(hash),
      );
      if (carry && wanted.kind === 'assessment') {
        const linked = linkedDocuments(journal, wanted);
        return {
          carried: hashes.filter((hash) => linked.has(hash)),
          leftOut: hashes.filter((hash) => !linked.has(hash)),
        };
      }
      return carry ? { carried: hashes, leftOut: [] } : { carried: [], leftOut: hashes };
    },
    /** Of the newest entry that was sent; 0 for chosen partners, whose package says nothing of the rest. */
    place: () => (wanted.kind === 'partners' || wanted.kind === 'assessment' ? 0 : place),
    unreadable: () => unreadable,
  };
}

function streamsOf({ store, rows }: Journal, wanted: Wanted): ReadonlySet<string> {
  if (wanted.kind === 'whole') return new Set(store.streams());
  // Records that stand in one file go together: one without the other would say that a part is missing.
  const together = (id: string) => rows.streamsOf(rows.joins().rootOf(id));
  if (wanted.kind === 'partners') return new Set(wanted.ids.flatMap(together));
  if (wanted.kind === 'assessment') return new Set(together(wanted.partner));
  const { changes, streams } = changesAfter(store, wanted.place, wanted.except);
  return changes > 0 ? streams : new Set();
}

/**
 * How much was recorded after a place, and in which streams. That a package was sent or taken over, or its sender accepted, is itself an entry:
 * alone it is nothing to send, or two laptops would tell each other of it for ever; with others its chain needs it.
 */
export function changesAfter(store: Journal['store'], after: number, except: readonly Places[] = []) {
  const isElsewhere = elsewhere(except);
  const streams = new Set<string>();
  let changes = 0;
  for (const { place, body } of store.textsAfter(after)) {
    if (isElsewhere(place)) continue;
    const entry = frameOf(body);
    if (entry === null) continue;
    streams.add(entry.stream);
    if (!aboutPackages.has(entry.type)) changes += 1;
  }
  return { changes, streams };
}

const aboutPackages: ReadonlySet<string> = new Set(['package.sent', 'package.merged', 'sender.accepted']);

const elsewhere = (ranges: readonly Places[]) => (place: number) =>
  ranges.some(([from, to]) => place >= from && place <= to);

/** Null for a stored text that is no entry any more. */
function frameOf(body: string): { readonly stream: string; readonly type: string } | null {
  try {
    const entry: unknown = JSON.parse(body);
    return isEntry(entry) ? entry : null;
  } catch {
    return null;
  }
}

/** Documents of the evidence that is linked to an assessment. */
function linkedDocuments(
  journal: Journal,
  { partner, assessment }: Extract<Wanted, { kind: 'assessment' }>,
): ReadonlySet<string> {
  const linked = readAllEvidence(loadFile(journal, partner)).filter(({ fields }) =>
    fields.links.some((link) => link.assessment === assessment),
  );
  return new Set(linked.flatMap(({ record }) => (record.fact.file ? [record.fact.file.sha256] : [])));
}

function inOrder(one: string, other: string): number {
  if (one === workspaceStream || other === workspaceStream) return one === workspaceStream ? -1 : 1;
  return one < other ? -1 : 1;
}

/** The code of a device as this record knows it; empty where it doesn't. */
export function codeOf({ store }: Journal, device: string): string {
  if (device === store.device.id) return store.device.code;
  const { devices, introduced, senders } = loadWorkspaceFile(store);
  const known = ownValue(devices, device) ?? ownValue(introduced, device) ?? ownValue(senders, device);
  return known?.code ?? '';
}
