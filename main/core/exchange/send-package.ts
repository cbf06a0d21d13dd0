import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import {
  markings,
  type PackageManifest,
  packageFormat,
} from '../../../shared/record/exchange/package-manifest.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import { changeWorkspace } from '../change.ts';
import { documentName } from '../document-context.ts';
import type { Asked } from '../implement.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { PackageSeal } from '../ports-packages.ts';
import { gatherContent, type Wanted } from './gather-content.ts';

/** A package to write: what goes into it, for whom, and where. */
export interface Order {
  readonly wanted: Wanted;
  readonly scope: PackageManifest['scope'];
  readonly to: string;
  readonly documents: boolean;
  readonly seal: PackageSeal;
  /** The file, by the name that is usual for this office and day. */
  readonly placeFor: (name: string) => Promise<string>;
  /** Whether a later package for the same receiver begins where this one ended. */
  readonly isPlaceKept: boolean;
  /** Of this device's files in a shared folder. */
  readonly number?: number;
}

/** What was written, as whoever asked is told; `place` is that of the newest entry in it. */
export interface Sent {
  readonly report: {
    readonly path: string;
    readonly id: string;
    readonly partners: number;
    readonly entries: number;
    readonly documents: number;
    readonly leftOut: number;
    readonly lost: number;
    readonly unreadable: number;
  };
  readonly place: number;
}

/** Writes a full package and records that it was sent; `view` makes the answer of it. */
export async function sendPackage<Answer>(
  context: Asked & { readonly journal: Journal },
  { wanted, scope, to, documents: withDocuments, seal, placeFor, isPlaceKept, number }: Order,
  view: (sent: Sent) => Answer,
) {
  const { journal, session } = context;
  const { store, clock, officer } = journal;
  const content = gatherContent(journal, wanted);
  if (content.streams.length === 0) return refuse('NOTHING_TO_SEND', { to });
  const file = loadWorkspaceFile(store);
  const id = journal.ids.newId();
  const madeAt = clock.now();
  const path = await placeFor(documentName(['PSEA', file.office, clock.today(), store.device.code], 'psea'));
  const packages = await session.ports.packages();
  const written = await packages.write(
    path,
    {
      label: {
        psea: 'package',
        format: packageFormat,
        sender: officer.name,
        date: clock.today(),
        partners: content.partners.length,
        marking: markings.full as 'UN internal',
        sealed: seal.kind,
      },
      madeAt,
      about: () => ({
        format: packageFormat,
        program: session.ports.programVersion,
        id,
        madeAt,
        workspace: store.workspaceId,
        office: file.office,
        entity: file.entity,
        by: officer,
        device: store.device.id,
        devices: content.devices(),
        scope,
        audience: 'full',
        ...(number === undefined ? {} : { number }),
        withheld: [],
        partners: [...content.partners],
      }),
      entries: content.entries,
      extract: null,
      documents: () => content.documents(withDocuments),
      readDocument: (sha256) => store.documents.read(sha256),
      sign: store.sign,
    },
    seal,
  );
  if (!written.ok) return written;
  const { entries, documents, missing } = written.value;
  const count = (why: string) => missing.filter((document) => document.why === why).length;
  const partners = content.partners.length;
  const report = {
    path,
    id,
    partners,
    entries,
    documents,
    leftOut: count('left-out'),
    lost: count('lost'),
    unreadable: content.unreadable(),
  };
  const place = isPlaceKept ? content.place() : 0;
  const about = { package: id, to, on: clock.today(), scope, audience: 'full' as const };
  return changeWorkspace(
    context,
    () => ok(null),
    () => ok({ workspace: [draftEntry('package.sent', { ...about, partners, entries, documents, place })] }),
    () => view({ report, place: content.place() }),
  );
}
