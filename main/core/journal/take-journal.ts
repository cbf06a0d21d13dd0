import type { z } from 'zod';
import type { takenJournalSchema } from '../../../shared/contract/journal.ts';
import type { LackingDocument } from '../../../shared/contract/package-views.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok, type Result } from '../../../shared/ground/result.ts';
import { fingerprintOf } from '../../../shared/record/exchange/fingerprint.ts';
import type { JournalDocument, JournalHeader } from '../../../shared/record/exchange/journal-header.ts';
import { type PackageManifest, packageFormat } from '../../../shared/record/exchange/package-manifest.ts';
import { type EntryDraft, workspaceStream } from '../../../shared/record/journal/entry.ts';
import { sealOf } from '../../../shared/record/journal/seal-heads.ts';
import type { CopyFirst } from '../exchange/copy-before.ts';
import { type Absent, viewLacking } from '../exchange/lacking-documents.ts';
import { type Brought, keepDocuments, write } from '../exchange/merge.ts';
import { type OfficeMerge, type Planner, planner } from '../exchange/plan-merge.ts';
import { countTotals } from '../exchange/totals.ts';
import type { Journal } from '../journal.ts';
import type { Incoming } from '../ports.ts';
import type { OpenJournal } from '../ports-journal.ts';
import { countLines } from './count-lines.ts';
import { judgeLines, retiredLines } from './judge-lines.ts';
import { headerWords, lineWords } from './line-words.ts';
import { type RefusedLine, stageLines } from './stage-lines.ts';

interface Wish {
  /** What records that the sender is believed; made once what it says of itself is known to be signed. */
  readonly drafts: readonly EntryDraft[];
  /** To take what is sound of a file that isn't whole. */
  readonly takeSound: boolean;
  readonly dryRun: boolean;
  /** Of a record that is made anew, and is to be the same. */
  readonly asRestored: boolean;
  /** Of one that was saved from damage: what follows a lost entry doesn't wait for it. */
  readonly gaps?: 'wait' | 'across';
  readonly copyFirst: CopyFirst;
}

export type TakenJournal = z.infer<typeof takenJournalSchema>;

const mostLinesNamed = 200;

/** Whether a line is wrong by itself, and not for what became of one before it. */
const isCause = (line: RefusedLine) => isDamage(line) && line.problem !== 'broken-chain';
/** What a device recorded after it was retired is left out by this record's own word: the file is whole. */
const isDamage = ({ problem }: RefusedLine) => problem !== 'with-partner' && problem !== 'retired';

/**
 * Unites an exported journal with the open record, in the way in which a package is: stream by stream, each chain as a
 * whole, in one transaction. Every line is accounted for. Where something is wrong and nobody asked for what is sound,
 * nothing is taken over.
 */
export async function takeJournal(
  journal: Journal,
  opened: OpenJournal,
  { drafts, takeSound, dryRun, asRestored, gaps, copyFirst }: Wish,
): Promise<
  Result<
    { readonly answer: TakenJournal; readonly changed: boolean; readonly refused: readonly RefusedLine[] },
    'JOURNAL_DAMAGED' | 'JOURNAL_CUT' | 'MERGE_NOT_BACKED_UP'
  >
> {
  const { header, file } = opened;
  const { incoming, total, refused } = await stageLines(journal, opened);
  try {
    const listed = await opened.documents();
    const brought = broughtBy(opened, incoming, listed ?? []);
    const absent = await absentDocuments(journal, opened, listed);
    const plan = planner(journal, incoming, brought.manifest, { gaps, absent });
    const lines = countLines(total, refused);
    const totals = countTotals(officeOf(journal, header, plan), false);
    const lacking: LackingDocument[] = [...plan.lackingOfOffice()];
    for (const { merge, view, lacking: gone } of streamsOf(journal, header, incoming, plan)) {
      lacking.push(...gone);
      if (view && merge) totals.add(view, merge);
      if (merge === null) lines.leave(incoming.numbered(workspaceStream).length);
      else if (merge.problems.length === 0) {
        lines.add(merge);
        lines.refuse(retiredLines(incoming, merge));
      } else lines.refuse(judgeLines(journal, incoming, merge));
    }
    const whole = wholeness(journal, opened, incoming, refused.length === 0);
    const wrong = lines.refused();
    if (!takeSound) {
      const first = wrong.find(isCause) ?? wrong.find(isDamage);
      if (first)
        return refuse('JOURNAL_DAMAGED', {
          file,
          line: first.line,
          problem: lineWords[first.problem],
          count: wrong.length,
        });
      if (whole === 'incomplete' && opened.isAsWritten())
        return refuse('JOURNAL_DAMAGED', { file, line: 1, problem: headerWords['foreign-seal'], count: 1 });
      if (whole === 'incomplete')
        return refuse('JOURNAL_CUT', { file, entries: header.entries, found: total });
    }
    const missing = absent === 'all' ? header.documents.listed : absent.size;
    let documents = 0;
    let changed = false;
    if (!dryRun) {
      const chosen = { streams: plan.partners(), isAll: true, notInPackage: [] };
      const copied = await copyFirst(brought, plan, chosen, drafts);
      if (!copied.ok) return copied;
      documents = await keepDocuments(journal, brought, plan, chosen);
      const { own } = write(journal, brought, plan, { chosen, documents, drafts, asRestored });
      changed = own > 0;
      journal.rows.reset();
    }
    const answer = {
      journal: viewHeader(journal, header),
      whole,
      lines: lines.sum(),
      refused: wrong.slice(0, mostLinesNamed),
      totals: totals.sum(),
      documents: { listed: header.documents.listed, new: documents, missing },
      lacking: viewLacking([...lacking, ...plan.lackingBesides(lacking)]),
      dryRun,
    };
    return ok({ answer, changed, refused: wrong });
  } finally {
    incoming.close();
  }
}

/** Who wrote it, and what it says of itself. */
function viewHeader({ store }: Journal, header: JournalHeader): TakenJournal['journal'] {
  const { id, madeAt, office, entity, by, device, entries, partners, seal, unreadable, workspace } = header;
  return {
    id,
    madeAt,
    office,
    entity,
    by,
    fingerprint: fingerprintOf(device, store.sha256),
    entries,
    partners,
    seal,
    unreadable,
    isOwnRecord: workspace === store.workspaceId,
  };
}

/** What a signed first line says, as the list of contents of a package says it. */
export function manifestOf(header: JournalHeader, partners: string[], listed: readonly JournalDocument[]) {
  const parts = listed.flatMap(({ sha256, here }) =>
    here === 'yes' ? [{ name: `documents/${sha256}`, bytes: 0, sha256 }] : [],
  );
  const missing = listed.flatMap(({ sha256, here }) => (here === 'yes' ? [] : [{ sha256, why: here }]));
  const { program, id, madeAt, workspace, office, entity, by, device, devices, entries, sha256 } = header;
  const manifest: PackageManifest = {
    ...{
      format: packageFormat,
      program,
      id,
      madeAt,
      workspace,
      office,
      entity,
      by,
      device,
      devices,
      partners,
    },
    ...{ scope: 'whole', audience: 'full', withheld: [], entries, documents: parts.length },
    ...{ missing, label: sha256, parts },
  };
  return manifest;
}

function broughtBy(opened: OpenJournal, incoming: Incoming, listed: readonly JournalDocument[]): Brought {
  const partners = incoming.streams().filter((stream) => stream !== workspaceStream);
  return {
    manifest: manifestOf(opened.header, partners, listed),
    document: (sha256) => opened.document(sha256),
  };
}

const officeOf = ({ store }: Journal, { workspace }: JournalHeader, plan: Planner): OfficeMerge | null =>
  workspace === store.workspaceId ? plan.office() : null;

/** Every stream of the file, one in memory at a time; `merge` is null for settings of another record. */
function* streamsOf(journal: Journal, header: JournalHeader, incoming: Incoming, plan: Planner) {
  if (incoming.streams().includes(workspaceStream))
    yield { merge: officeOf(journal, header, plan), view: null, lacking: [] };
  for (const stream of plan.partners()) yield plan.partner(stream);
}

/**
 * Whether the file has what its first line promises: to the byte, in another order or twice, or not. The seal is held
 * against the lines, since it is what somebody has on paper: whoever signs a first line can write any seal there.
 */
function wholeness({ store }: Journal, opened: OpenJournal, incoming: Incoming, isReadable: boolean) {
  if (!isReadable) return opened.isAsWritten() ? ('as-written' as const) : ('incomplete' as const);
  function* bodies() {
    for (const stream of incoming.streams())
      yield* new Set(incoming.numbered(stream).map(({ body }) => body));
  }
  const { text } = sealOf(bodies(), store.sha256);
  if (text !== opened.header.seal) return 'incomplete' as const;
  return opened.isAsWritten() ? ('as-written' as const) : ('rearranged' as const);
}

/** Documents that the list promises, and that are neither here nor beside the file as they were; all, without a list. */
async function absentDocuments(
  { store }: Journal,
  opened: OpenJournal,
  listed: readonly JournalDocument[] | null,
): Promise<Absent> {
  if (listed === null) return 'all';
  const absent = new Map<string, string>();
  for (const { sha256, here, name } of listed) {
    if (here !== 'yes' || store.documents.has(sha256)) continue;
    if ((await opened.document(sha256)) === null) absent.set(sha256, name);
  }
  return absent;
}
