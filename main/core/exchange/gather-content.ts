import { ownValue } from '../../../shared/ground/own-value.ts';
import type { PackageManifest } from '../../../shared/record/exchange/package-manifest.ts';
import { compareEntries, type Person, workspaceStream } from '../../../shared/record/journal/entry.ts';
import type { Journal } from '../journal.ts';
import { loadFile, loadWorkspaceFile } from '../load-file.ts';
import type { StoredEntry } from '../ports.ts';
import { packDocuments, partnerDocuments } from '../workspace/missing-documents.ts';

/** What to send: every stream, those of partners, or what came after a place of this copy. */
export type Wanted =
  | { readonly kind: 'whole' }
  | { readonly kind: 'partners'; readonly ids: readonly string[] }
  | { readonly kind: 'since'; readonly place: number };

/** What goes into a package, read stream by stream while it is written. */
export function gatherContent(journal: Journal, wanted: Wanted) {
  const { store, rows } = journal;
  const after = wanted.kind === 'since' ? wanted.place : 0;
  const stored = (stream: string) => store.inspect(stream).entries.filter(({ place }) => place > after);
  // Records that stand in one file go together: one without the other would say that a part is missing.
  const all =
    wanted.kind === 'partners'
      ? [...new Set(wanted.ids.flatMap((id) => rows.streamsOf(rows.joins().rootOf(id))))]
      : store.streams();
  const fresh = wanted.kind === 'since' ? all.filter((stream) => stored(stream).length > 0) : all;
  // That a package was sent is itself an entry: alone it is nothing to send, with others its chain needs it.
  const isWorthIt = wanted.kind !== 'since' || fresh.some((stream) => stored(stream).some(isMoreThanSending));
  const streams = isWorthIt ? fresh.sort(inOrder) : [];
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
      return carry ? { carried: hashes, leftOut: [] } : { carried: [], leftOut: hashes };
    },
    /** Of the newest entry that was sent; 0 for chosen partners, whose package says nothing of the rest. */
    place: () => (wanted.kind === 'partners' ? 0 : place),
    unreadable: () => unreadable,
  };
}

const isMoreThanSending = ({ entry }: StoredEntry) => entry?.type !== 'package.sent';

function inOrder(one: string, other: string): number {
  if (one === workspaceStream || other === workspaceStream) return one === workspaceStream ? -1 : 1;
  return one < other ? -1 : 1;
}

function codeOf({ store }: Journal, device: string): string {
  if (device === store.device.id) return store.device.code;
  const { devices, introduced, senders } = loadWorkspaceFile(store);
  const known = ownValue(devices, device) ?? ownValue(introduced, device) ?? ownValue(senders, device);
  return known?.code ?? '';
}
