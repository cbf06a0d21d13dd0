import type { IncomingPartner } from '../../../shared/contract/package-views.ts';
import { isCanonicalText } from '../../../shared/ground/canonical-json.ts';
import { ok } from '../../../shared/ground/result.ts';
import { isTextTooDeep } from '../../../shared/record/exchange/incoming-entry.ts';
import { packageFormat } from '../../../shared/record/exchange/package-manifest.ts';
import { isEntry, workspaceStream } from '../../../shared/record/journal/entry.ts';
import { copyOnce } from '../exchange/copy-before.ts';
import { viewLacking } from '../exchange/lacking-documents.ts';
import { takeOver, tellOfChange } from '../exchange/merge.ts';
import { viewPackage } from '../exchange/open-package.ts';
import { planPackage } from '../exchange/plan-package.ts';
import type { Journal } from '../journal.ts';
import type { ChainAfter, FetchedEntry, OfficeHub } from '../ports-hub.ts';
import { type OpenPackage, PackageBroken } from '../ports-packages.ts';
import type { Session } from '../session.ts';
import { chainKey, chainsHere, compareChain, hubStream } from './hub-chains.ts';
import { type HubNote, readNote } from './hub-note.ts';
import { ensureKnown } from './known-hub.ts';

export interface PullWish {
  /** Fingerprints that a person compared, or “any”, as for packages. */
  readonly accept: readonly string[];
  /** Only to say what it would do. */
  readonly preview: boolean;
  readonly newHub?: boolean;
}

/** What came of one record: of the office that brought it, as a package of it would say. */
type PulledRow = { readonly record: string; readonly office: string; readonly entries: number } & (
  | {
      readonly ok: true;
      readonly package: object;
      readonly totals: object;
      readonly partners: readonly IncomingPartner[];
    }
  | { readonly ok: false; readonly error: object }
);

/**
 * Takes over what the hub lets this office see and this copy lacks. Each record's part goes the way of a package: the same
 * senders to accept, the same preview, the same conflicts. A part that is refused keeps the others not back.
 */
export async function pullFrom(session: Session, journal: Journal, hub: OfficeHub, wish: PullWish) {
  const about = await hub.about();
  ensureKnown(journal, about, wish.newHub ?? false);
  const record = journal.store.workspaceId;
  const found = await lackingHere(journal, hub);
  // Whoever may add to a partner can push what is no entry; it keeps nothing else back.
  const fetched = found.filter(({ body }) => isReadable(body));
  // Entries without their words can't be taken over: they come in a package of the office.
  const withheld = await hub.withheldFor(record);
  const notes = notesBy(await hub.notes(record), journal);
  const rows: PulledRow[] = [];
  for (const [from, entries] of Map.groupBy(fetched, (entry) => entry.record)) {
    const note = notes.get(from);
    const common = { record: from, office: note?.office ?? '', entries: entries.length };
    if (!note) {
      rows.push({ ...common, ok: false, error: unsaid });
      continue;
    }
    const opened = asPackage(about.name, note, entries, journal);
    const taken = await unlessBroken(async () =>
      wish.preview ? await previewed(journal, opened) : await taken_(opened),
    );
    rows.push(
      taken.ok ? { ...common, ok: true, ...taken.value } : { ...common, ok: false, error: taken.error },
    );
  }
  return {
    hub: about.name,
    preview: wish.preview,
    entries: fetched.length,
    unreadable: found.length - fetched.length,
    withheld,
    rows,
    total: rows.length,
  };

  async function taken_(opened: OpenPackage) {
    const copyFirst = copyOnce(session, journal);
    const taken = await takeOver(journal, opened, { accept: wish.accept, copyFirst });
    if (!taken.ok) return taken;
    if (taken.value.changed) tellOfChange(session, journal);
    const { package: told, totals, refused, waiting, lacking, instrumentsNotHere } = taken.value;
    const partners = [...refused, ...waiting];
    return ok({ package: told, totals, partners, lacking: viewLacking(lacking), instrumentsNotHere });
  }
}

/** A part that is no package in the end, such as with clocks that nobody has, keeps the others not back. */
async function unlessBroken<Value>(
  step: () => Promise<Value>,
): Promise<Value | { readonly ok: false; readonly error: typeof unsaid }> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof PackageBroken)) throw error;
    const message = `What this record pushed can’t be taken over: ${error.message}. Nothing of it was taken over. Ask headquarters to look at it.`;
    return { ok: false, error: { ...unsaid, message } };
  }
}

const unsaid = {
  code: 'PACKAGE_DAMAGED',
  message:
    'No device of this record said with its signature whose entries they are. Nothing of it was taken over. Ask the office to push again.',
  details: {},
};

async function previewed(journal: Journal, opened: OpenPackage) {
  const planned = await planPackage(journal, opened);
  if (!planned.ok) return planned;
  const { totals, views } = planned.value;
  return ok({ package: viewPackage(journal, opened), totals, partners: views });
}

/** The last word of each record whose signature is right. */
function notesBy(signed: Awaited<ReturnType<OfficeHub['notes']>>, { store }: Journal): Map<string, HubNote> {
  const found = new Map<string, HubNote>();
  for (const each of signed) {
    const note = readNote(each, store.verify);
    if (!note) continue;
    const before = found.get(note.workspace);
    const known = new Map(before?.devices.map((device) => [device.device, device]));
    for (const device of note.devices) known.set(device.device, device);
    found.set(note.workspace, { ...note, devices: [...known.values()] });
  }
  return found;
}

/** Entries of the hub that this copy doesn’t have. */
async function lackingHere({ store }: Journal, hub: OfficeHub): Promise<FetchedEntry[]> {
  const record = store.workspaceId;
  const here = new Map<string, ReturnType<typeof chainsHere>['chains']>();
  const wanted: ChainAfter[] = [];
  const ids = new Set<string>();
  for (const end of await hub.heads(record, true)) {
    const stream = end.stream === hubStream(workspaceStream, record) ? workspaceStream : end.stream;
    if (stream.startsWith(`${workspaceStream}/`)) continue;
    const chains = here.get(stream) ?? chainsHere(store, stream).chains;
    here.set(stream, chains);
    const chain = chains.get(end.device) ?? [];
    for (const { id } of chain) ids.add(id);
    const standing = compareChain(chain, end, store.sha256);
    if (chain.length === 0) wanted.push({ ...end, after: 0 });
    else if (standing.kind === 'ahead') wanted.push({ ...end, after: standing.after });
    else if (standing.kind === 'unlike') wanted.push({ ...end, after: 0 });
  }
  const unique = [...new Map(wanted.map((each) => [chainKey(each), each])).values()];
  const found: FetchedEntry[] = [];
  for (let from = 0; from < unique.length; from += chainsAtOnce)
    found.push(...(await hub.behind(unique.slice(from, from + chainsAtOnce))));
  return found.filter(({ body }) => !ids.has(idIn(body)));
}

const chainsAtOnce = 500;

function isReadable(body: string): boolean {
  if (isTextTooDeep(body)) return false;
  try {
    const value: unknown = JSON.parse(body);
    return isEntry(value) && isCanonicalText(body, value);
  } catch {
    return false;
  }
}

const idIn = (body: string): string => {
  try {
    return (JSON.parse(body) as { id: string }).id;
  } catch {
    return '';
  }
};

/** What a record brought, as a package that its device had signed: the note is its word for whose entries they are. */
function asPackage(
  hub: string,
  note: HubNote,
  entries: readonly FetchedEntry[],
  { store, clock }: Journal,
): OpenPackage {
  const bodies = entries.map(({ body }) => body);
  const partners = [...new Set(entries.map(({ stream }) => stream))].filter(
    (each) => !each.startsWith(`${workspaceStream}/`),
  );
  const madeAt = clock.now();
  return {
    file: hub,
    label: {
      psea: 'package',
      format: packageFormat,
      sender: note.by.name,
      date: madeAt.slice(0, 10),
      partners: partners.length,
      marking: 'UN internal',
      sealed: 'recipients',
    },
    manifest: {
      format: packageFormat,
      program: 'hub',
      id: store.sha256(bodies.join('\n')).slice(0, 32),
      madeAt,
      workspace: note.workspace,
      office: note.office,
      entity: note.entity,
      by: note.by,
      device: note.device,
      devices: note.devices,
      scope: 'since',
      audience: 'full',
      withheld: [],
      partners,
      entries: bodies.length,
      documents: 0,
      missing: [],
      label: store.sha256(note.workspace),
      parts: [],
    },
    async *entries() {
      yield* bodies;
    },
    extract: async () => null,
    document: async () => null,
    close: () => {},
  };
}
