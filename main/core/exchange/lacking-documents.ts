import {
  type LackingDocument,
  type LackingDocuments,
  mostLacking,
} from '../../../shared/contract/package-views.ts';
import type { StreamMerge } from '../../../shared/record/exchange/merge-stream.ts';
import type { PackageManifest } from '../../../shared/record/exchange/package-manifest.ts';
import { foldPartner } from '../../../shared/record/file/fold.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import type { Entry } from '../../../shared/record/journal/entry.ts';
import { readEntry } from '../../../shared/record/journal/read-entry.ts';
import type { WorkspaceFile } from '../../../shared/record/workspace/workspace-file.ts';
import { isStorageFailure, type WorkspaceStore } from '../ports.ts';
import { packDocuments, partnerDocuments } from '../workspace/missing-documents.ts';
import { type Named, noteDocuments } from './note-documents.ts';

/** Documents that were promised and aren't there, with their names; `all` where the promise itself can't be read. */
export type Absent = ReadonlyMap<string, string> | 'all';

interface About {
  readonly manifest: PackageManifest;
  readonly absent: Absent;
  /** Entries of a stream as they were brought. */
  readonly brought: (stream: string) => readonly Entry[];
}

type DocumentName = Pick<LackingDocument, 'sha256' | 'name' | 'about'>;

/**
 * Tells which documents the entries name that will not be on this device once they are taken over, whoever lists them
 * and whoever doesn't. What the sender says of it is told as the reason; it decides nothing.
 */
export function lackingDocuments({ documents }: WorkspaceStore, { manifest, absent, brought }: About) {
  const promised = manifest.parts.filter(({ name }) => name.startsWith('documents/'));
  const carried = new Set(
    absent === 'all' ? [] : promised.flatMap(({ sha256 }) => (absent.has(sha256) ? [] : [sha256])),
  );
  const listed = new Map(manifest.missing.map(({ sha256, why }) => [sha256, why]));
  const willBeHere = (sha256: string) => carried.has(sha256) || isHere(documents, sha256);
  const namedIn = (stream: string) =>
    new Set(brought(stream).flatMap(({ data }) => JSON.stringify(data).match(/[0-9a-f]{64}/g) ?? []));

  function lackingOf(stream: string, about: Who, named: readonly DocumentName[]): LackingDocument[] {
    const gone = new Map(
      named.filter(({ sha256 }) => !willBeHere(sha256)).map((each) => [each.sha256, each]),
    );
    if (gone.size === 0) return [];
    const ofPackage = namedIn(stream);
    return [...gone.values()].map(({ sha256, name, about: title }) => ({
      ...about,
      sha256,
      name,
      about: title,
      why: listed.get(sha256) ?? whyUnlisted(sha256, ofPackage),
    }));
  }
  const whyUnlisted = (sha256: string, ofPackage: ReadonlySet<string>) => {
    if (!ofPackage.has(sha256)) return 'before' as const;
    return absent === 'all' || absent.has(sha256) ? ('absent' as const) : ('unlisted' as const);
  };
  return {
    partner(merge: StreamMerge, file: PartnerFile): LackingDocument[] {
      if (merge.problems.length > 0) return [];
      const { stream } = merge;
      const known = merge.waiting > 0 ? foldPartner(stream, merge.entries, 'across') : file;
      const who = { partner: stream, reference: known.reference, partnerName: partnerFields(known).name };
      return lackingOf(stream, who, [
        ...inNotShown(merge.entries, known),
        ...partnerDocuments(known).map(asName),
      ]);
    },
    office: ({ stream, problems }: StreamMerge, file: WorkspaceFile): LackingDocument[] =>
      problems.length > 0 ? [] : lackingOf(stream, nobody, packDocuments(file).map(asName)),
    /** What the sender lists, as missing or as there, and no file that was told of names: its word alone. */
    listedOnly(told: readonly LackingDocument[]): LackingDocument[] {
      const known = new Set(told.map(({ sha256 }) => sha256));
      const untold = [
        ...[...listed].map(([sha256, why]) => ({ sha256, name: '', why })),
        ...[...(absent === 'all' ? [] : absent)].map(([sha256, name]) => ({
          sha256,
          name,
          why: 'absent' as const,
        })),
      ];
      return untold.flatMap((each) =>
        known.has(each.sha256) || willBeHere(each.sha256) ? [] : { ...nobody, ...each, about: '' },
      );
    },
  };
}

type Who = Pick<LackingDocument, 'partner' | 'reference' | 'partnerName'>;
const nobody: Who = { partner: null, reference: '', partnerName: '' };

const asName = ({ sha256, name, reference }: ReturnType<typeof partnerDocuments>[number]): DocumentName => ({
  sha256,
  name,
  about: reference,
});

/** Documents in entries that this program can't show: of a newer program, whose files it can't make. */
function inNotShown(entries: readonly Entry[], { unknown }: PartnerFile): DocumentName[] {
  if (unknown === 0) return [];
  const named = new Map<string, Named>();
  for (const entry of entries) if (readEntry(entry).kind === 'newer') noteDocuments(entry.data, named);
  return [...named].map(([sha256, { name }]) => ({ sha256, name, about: '' }));
}

/** Where the documents can't be read at all, none of them is here. */
export function isHere(documents: WorkspaceStore['documents'], sha256: string): boolean {
  try {
    return documents.has(sha256);
  } catch (error) {
    if (isStorageFailure(error)) return false;
    throw error;
  }
}

/** Each document of a partner once, in sum and the first of them by name. */
export function viewLacking(all: readonly LackingDocument[]): LackingDocuments {
  const worstFirst = [...all].sort((one, other) => weight[one.why] - weight[other.why]);
  // Of two files one may bring it as missing, and a later one find it missing here.
  const once = new Map(worstFirst.reverse().map((each) => [`${each.partner} ${each.sha256}`, each]));
  const rows = [...once.values()].sort((one, other) => weight[one.why] - weight[other.why]);
  return {
    total: rows.length,
    amiss: rows.filter(isAmiss).length,
    rows: rows.slice(0, mostLacking),
  };
}

/** Whether nobody meant it to be left out, and it isn't an old lack of this device. */
const isAmiss = ({ why }: LackingDocument) => weight[why] === 0;
const weight = { unlisted: 0, absent: 0, lost: 0, before: 1, 'left-out': 1 } as const;
