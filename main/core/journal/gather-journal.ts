import type { JournalDocument } from '../../../shared/record/exchange/journal-header.ts';
import type { PackageManifest } from '../../../shared/record/exchange/package-manifest.ts';
import { isEntry, type Person, workspaceStream } from '../../../shared/record/journal/entry.ts';
import { type Seal, sealOf } from '../../../shared/record/journal/seal-heads.ts';
import { codeOf } from '../exchange/gather-content.ts';
import { type Named, noteDocuments } from '../exchange/note-documents.ts';
import type { Journal } from '../journal.ts';
import { loadFile, loadWorkspaceFile } from '../load-file.ts';
import { packDocuments, partnerDocuments } from '../workspace/missing-documents.ts';

/** Everything of a record that an exported journal holds, from one reading of its entries. */
export interface GatheredJournal {
  readonly seal: Seal;
  readonly partners: number;
  readonly unreadable: number;
  readonly devices: PackageManifest['devices'];
  texts(): Iterable<string>;
  documents(carry: boolean): Iterable<JournalDocument>;
}

/** Reads every stored entry once, and notes what has to be known before the first line can be written. */
export function gatherJournal(journal: Journal): GatheredJournal {
  const { store } = journal;
  const unreadable = new Set<number>();
  const writers = new Map<string, Person>();
  const streams = new Set<string>();
  const named = new Map<string, Named>();

  function* readable(): Generator<string> {
    let place = 0;
    for (const body of store.texts()) {
      place += 1;
      const entry = parse(body);
      // A line break between the members of a text would make two lines of it.
      if (!isEntry(entry) || body.includes('\n')) {
        unreadable.add(place);
        continue;
      }
      writers.set(entry.device, entry.by);
      streams.add(entry.stream);
      if (body.includes('"sha256":')) noteDocuments(entry.data, named);
      yield body;
    }
  }
  const seal = sealOf(readable(), store.sha256);
  streams.delete(workspaceStream);

  return {
    seal,
    partners: streams.size,
    unreadable: unreadable.size,
    devices: [...writers]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([device, by]) => ({ device, code: codeOf(journal, device), ...by })),
    *texts() {
      let place = 0;
      for (const body of store.texts()) {
        place += 1;
        if (!unreadable.has(place)) yield body;
      }
    },
    *documents(carry) {
      const needed = neededDocuments(journal);
      for (const [sha256, { name, kind }] of [...named].sort(([one], [other]) => (one < other ? -1 : 1))) {
        const isHere = store.documents.has(sha256);
        // What an entry merely measured, such as a workbook that went out, was never kept.
        if (isHere || needed.has(sha256))
          yield { sha256, name, kind, here: !isHere ? 'lost' : carry ? 'yes' : 'left-out' };
      }
    },
  };
}

/** Documents without whose content something of the record can't be shown. */
function neededDocuments(journal: Journal): ReadonlySet<string> {
  const { store } = journal;
  const needed = new Set<string>();
  for (const stream of store.streams()) {
    const documents =
      stream === workspaceStream
        ? packDocuments(loadWorkspaceFile(store))
        : partnerDocuments(loadFile(journal, stream));
    for (const { sha256 } of documents) needed.add(sha256);
  }
  return needed;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
