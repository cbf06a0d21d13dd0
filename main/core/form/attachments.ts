import type { FormReport } from '../../../shared/documents/form/form-report.ts';
import {
  type AttachedFiles,
  attachedFindings,
  matchFiles,
  namedFiles,
  submissionMarks,
} from '../../../shared/documents/xlsform/attached-files.ts';
import { ownIdOf } from '../../../shared/ground/own-reference.ts';
import type { FileContent } from '../../../shared/ground/refusals/request.ts';
import { assured, ok, rulingOut } from '../../../shared/ground/result.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import { decideAddEvidence } from '../../../shared/rules/evidence/decide-add.ts';
import { nextEvidenceReference } from '../../../shared/rules/evidence/evidence-reference.ts';
import type { Ports } from '../app.ts';
import { decisionContext } from '../change.ts';
import { type ReceivedFile, receiveFile } from '../evidence/receive-file.ts';
import { renamed } from '../intake/kept-file.ts';
import type { Journal } from '../journal.ts';
import type { Session } from '../session.ts';
import type { OpenedReturned } from './open-returned.ts';

/** A file that was given, read when it is needed. */
interface Offered {
  readonly path: string;
  /** Null where it can't be read. */
  readonly read: () => Promise<Uint8Array | null>;
}

export type Attached = AttachedFiles<Offered>;

/** A file of an answer on its way into the evidence. */
export interface ReceivedAttachment {
  readonly standard: string;
  /** The cell that names it, as an answer about its words would. */
  readonly place: string;
  readonly received: ReceivedFile;
}

/** Files that systems put into folders, and nobody meant. */
const isClutter = (path: string) => /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path);

/**
 * Holds files given beside the answers, in a folder or in archives, against what the answers name; nothing is unpacked
 * but that. Null where none were given.
 */
export async function openAttachments(
  ports: Ports,
  files: readonly FileContent[] | undefined,
  { special }: OpenedReturned,
): Promise<Attached | null> {
  if (files === undefined) return null;
  const isExport = special !== null && 'header' in special;
  const named = isExport ? namedFiles(special) : [];
  const offered: Offered[] = [];
  for (const { name, bytes } of files) {
    const whole = { path: name, read: async () => bytes };
    const isNamed = matchFiles(named, [whole], []).taken.length > 0;
    const archive = isNamed ? null : await ports.openArchive(bytes);
    if (!archive) offered.push(whole);
    else
      for (const path of archive.names)
        if (!path.endsWith('/')) offered.push({ path, read: () => archive.read(path) });
  }
  const given = offered.filter(({ path }) => !isClutter(path));
  return matchFiles(named, given, isExport ? submissionMarks(special) : []);
}

/** Where an export names files that partners attached. */
export function placesOfNames({ special, workbook }: OpenedReturned): ReadonlySet<string> {
  const sheet = workbook.sheets[0]?.name ?? '';
  const named = special !== null && 'header' in special ? namedFiles(special) : [];
  return new Set(named.map(({ cell }) => `${sheet}!${cell}`));
}

/** The report with what became of each file; one for a standard that the assessment doesn't have is taken for nothing. */
export function withAttachments(
  report: FormReport,
  attached: Attached | null,
  standards: readonly string[],
): FormReport {
  if (attached === null) return report;
  const isOurs = ({ standard }: { readonly standard: string }) => standards.includes(standard);
  const stray = attached.taken.filter((file) => !isOurs(file)).map(({ given }) => given);
  const ours = {
    ...attached,
    taken: attached.taken.filter(isOurs),
    absent: attached.absent.filter(isOurs),
    unnamed: [...attached.unnamed, ...stray],
  };
  return { ...report, findings: [...report.findings, ...attachedFindings(ours)] };
}

/** Measures, hashes and inspects the files that answers name. One that is empty or can't be read counts as missing. */
export async function receiveAttachments(
  session: Session,
  journal: Journal,
  attached: Attached | null,
  sheet: string,
) {
  const received: ReceivedAttachment[] = [];
  const lost: Attached['taken'][number][] = [];
  for (const file of attached?.taken ?? []) {
    const bytes = await file.given.read();
    if (bytes === null || bytes.length === 0) {
      lost.push(file);
      continue;
    }
    const name = file.given.path.split('/').at(-1) ?? '';
    const one = rulingOut(await receiveFile(session, journal, { name, bytes }), 'EVIDENCE_EMPTY');
    if (!one.ok) return one;
    received.push({ standard: file.standard, place: `${sheet}!${file.cell}`, received: one.value });
  }
  const settled: Attached | null = attached && {
    ...attached,
    taken: attached.taken.filter((file) => !lost.includes(file)),
    absent: [...attached.absent, ...lost],
  };
  return ok({ attached: settled, received });
}

/** Makes evidence of each file, linked to the standard that its answer is about; the first of them is number `ahead`. */
export function draftAttachments(
  journal: Journal,
  file: PartnerFile,
  assessment: string,
  files: readonly ReceivedAttachment[],
  instead: ReadonlyMap<string, string>,
  ahead: number,
): readonly EntryDraft[] {
  return files.flatMap(({ standard, place, received }, index) => {
    const other = instead.get(place);
    const { stored } = received;
    const name = other === undefined ? stored.name : renamed(stored.name, new Map([['file-name', other]]));
    const decided = decideAddEvidence(
      file,
      {
        id: ownIdOf(file.id, journal.ids.newId()),
        reference: nextEvidenceReference(file, journal.store.device.code, ahead + index),
        file: { ...stored, name },
        sighting: null,
        fields: {
          description: `Attached by the partner to its answer for ${standard}.`,
          links: [{ assessment, standard }],
        },
        revises: null,
        source: 'officer',
      },
      journal.instruments,
      decisionContext(journal),
    );
    return assured(decided);
  });
}
