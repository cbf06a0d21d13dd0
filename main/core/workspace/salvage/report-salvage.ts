import type { SalvageReport } from '../../../../shared/contract/restore.ts';
import { partnerFields } from '../../../../shared/record/file/partner-state.ts';
import { workspaceStream } from '../../../../shared/record/journal/entry.ts';
import type { RefusedLine } from '../../journal/stage-lines.ts';
import type { Journal } from '../../journal.ts';
import { loadFile, loadWorkspaceFile } from '../../load-file.ts';
import type { OpenBackup } from '../../ports.ts';
import type { DamagedWorkspace, SalvageFound } from '../../ports-salvage.ts';
import { documentsNamedIn, missingFinding } from '../care/named-documents.ts';
import type { SalvagedJournal } from './salvaged-journal.ts';

/** Partners named one by one; all are counted. */
const mostNamed = 500;

interface Saved {
  /** Of the new workspace. */
  readonly journal: Journal;
  readonly damaged: DamagedWorkspace;
  readonly backup: OpenBackup | null;
  readonly saved: SalvagedJournal;
  /** Entries that were read and not taken over. */
  readonly refused: readonly RefusedLine[];
}

interface Tally {
  lost: number;
  refused: number;
  afterGap: number;
}

/**
 * Accounts for what was saved and what was not. Complete is said only where the list of all that was recorded is whole,
 * nothing of it lacks, and every document that the saved record names is there.
 */
export function reportSalvage({ journal, damaged, backup, saved, refused }: Saved): SalvageReport {
  const { store } = journal;
  const found = damaged.found();
  const streams = store.streams();
  const tallies = new Map<string, Tally>();
  const of = (stream: string): Tally => {
    const known = tallies.get(stream) ?? { lost: 0, refused: 0, afterGap: 0 };
    tallies.set(stream, known);
    return known;
  };
  let unnamedLost = 0;
  let lost = 0;
  const here = new Set(streams.flatMap((stream) => store.entryIds(stream)));
  for (const { id, stream } of found.lost) {
    if (here.has(id)) continue;
    lost += 1;
    if (stream === null) unnamedLost += 1;
    else of(stream).lost += 1;
  }
  for (const { stream } of refused) of(stream ?? workspaceStream).refused += 1;
  const missing = streams.flatMap((stream) => {
    const { waiting } = stream === workspaceStream ? loadWorkspaceFile(store) : loadFile({ store }, stream);
    if (waiting > 0) of(stream).afterGap += waiting;
    return documentsNamedIn(journal, stream)
      .filter(({ sha256 }) => !store.documents.has(sha256))
      .map(missingFinding);
  });
  const office = of(workspaceStream);
  tallies.delete(workspaceStream);
  const partners = [...tallies].map(([id, tally]) => ({ id, ...nameOf(journal, found, id), ...tally }));
  return {
    from: damaged.folder,
    complete: found.isListWhole && lost + refused.length + missing.length === 0,
    register: found.register,
    entries: {
      read: found.read,
      fromBackup: saved.fromBackup(),
      saved: here.size,
      refused: refused.length,
      left: found.left,
      lost,
      isLostCertain: found.isListWhole,
    },
    partners: partners.slice(0, mostNamed),
    partnersTotal: partners.length,
    office,
    unnamedLost,
    documents: { ...saved.documents(), missing },
    backup: backup && {
      folder: backup.from,
      at: backup.label?.at ?? null,
      on: backup.label?.on ?? null,
      entries: [...backup.store.texts()].length,
    },
  };
}

/** By its file, or by what the damaged list said of one whose beginning is lost. */
function nameOf({ store }: Journal, found: SalvageFound, stream: string) {
  const file = loadFile({ store }, stream);
  const { name } = partnerFields(file);
  return name === ''
    ? (found.names.get(stream) ?? { reference: '', name: '' })
    : { reference: file.reference, name };
}
