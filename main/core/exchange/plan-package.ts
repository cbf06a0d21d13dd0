import type {
  IncomingPartner,
  LackingDocument,
  LackingDocuments,
} from '../../../shared/contract/package-views.ts';
import { nameKey } from '../../../shared/ground/names/name-key.ts';
import { ok } from '../../../shared/ground/result.ts';
import { mayJoin } from '../../../shared/record/exchange/may-join.ts';
import type { StreamMerge } from '../../../shared/record/exchange/merge-stream.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { compareEntries, type Entry, workspaceStream } from '../../../shared/record/journal/entry.ts';
import type { Journal } from '../journal.ts';
import { doublesHere } from '../partner/known-doubles.ts';
import type { Incoming } from '../ports.ts';
import type { OpenPackage } from '../ports-packages.ts';
import { viewLacking } from './lacking-documents.ts';
import { ensureFull } from './open-package.ts';
import { type Planner, planner } from './plan-merge.ts';
import { readEach, stage } from './staged.ts';
import { countTotals } from './totals.ts';

/** What taking an open package over would do, partner by partner and in sum. */
export async function planPackage(journal: Journal, opened: OpenPackage) {
  const full = ensureFull(opened);
  return full.ok ? ok((await planAsItComes(journal, opened)) ?? (await planLaidDown(journal, opened))) : full;
}

/** The likeliest few: the page of likely doubles tells all, once the partner is here. */
const likeOurs = (journal: Journal) => (file: PartnerFile) =>
  doublesHere(journal, file).slice(0, mostDoubles);
const mostDoubles = 3;

async function planLaidDown(journal: Journal, opened: OpenPackage) {
  const incoming = await stage(journal, opened);
  try {
    const plan = planner(journal, incoming, opened.manifest, { doublesOf: likeOurs(journal) });
    const isOwn = opened.manifest.workspace === journal.store.workspaceId;
    const totals = countTotals(isOwn ? plan.office() : null, true);
    const views: IncomingPartner[] = [];
    const merges: Forks[] = [];
    const lacking: LackingDocument[] = [];
    for (const stream of plan.partners()) {
      const { view, merge, lacking: gone } = plan.partner(stream);
      merges.push({ newForks: merge.newForks, branchGaps: merge.branchGaps });
      views.push(view);
      lacking.push(...gone);
    }
    return { totals: sumOf(totals, views, merges), views, lacking: withOthers(plan, lacking) };
  } finally {
    incoming.close();
  }
}

/**
 * The same while the package is read: each partner is judged as soon as the last of its entries has come, so that nothing
 * is laid down and read twice. Null where that can't be: records that stand in one file are judged together, and the
 * office, whose word on devices holds for all, has to come first. What is found out before the end is told after it.
 */
async function planAsItComes(journal: Journal, opened: OpenPackage) {
  for (const { joinedInto } of journal.rows.records()) if (joinedInto !== null) return null;
  const passing = passingBy();
  const plan = planner(journal, passing.incoming, opened.manifest, { doublesOf: likeOurs(journal) });
  const views: IncomingPartner[] = [];
  const lacking: LackingDocument[] = [];
  const merges: Forks[] = [];
  let stream: string | null = null;
  const judge = () => {
    if (stream === null || stream === workspaceStream) return;
    const { view, merge, lacking: gone } = plan.partner(stream);
    views.push(view);
    merges.push({ newForks: merge.newForks, branchGaps: merge.branchGaps });
    lacking.push(...gone);
  };
  try {
    await readEach(journal, opened, (entry, text) => {
      if (mayJoin(text)) throw new NotAsItComes();
      if (entry.stream !== stream) {
        if (entry.stream === workspaceStream && stream !== null) throw new NotAsItComes();
        judge();
        stream = entry.stream;
      }
      passing.add(entry, text);
    });
  } catch (error) {
    if (error instanceof NotAsItComes) return null;
    throw error;
  }
  judge();
  const isOwn = opened.manifest.workspace === journal.store.workspaceId;
  const totals = countTotals(isOwn ? plan.office() : null, true);
  return { totals: sumOf(totals, views, merges), views, lacking: withOthers(plan, lacking) };
}

function withOthers(plan: Planner, ofPartners: readonly LackingDocument[]): LackingDocuments {
  const all = [...plan.lackingOfOffice(), ...ofPartners];
  return viewLacking([...all, ...plan.lackingBesides(all)]);
}

/** The sum of what is told, in which partners of the package itself that bear one reference are told too. */
function sumOf(totals: ReturnType<typeof countTotals>, views: IncomingPartner[], merges: readonly Forks[]) {
  const bearers = new Map<string, number>();
  for (const { reference } of views)
    bearers.set(nameKey(reference), (bearers.get(nameKey(reference)) ?? 0) + 1);
  for (const [at, view] of views.entries()) {
    const isShared = view.reference !== '' && (bearers.get(nameKey(view.reference)) ?? 0) > 1;
    const told = isShared ? { ...view, sameReference: view.reference } : view;
    views[at] = told;
    totals.add(told, merges[at] ?? { newForks: 0, branchGaps: 0 });
  }
  return totals.sum();
}

type Forks = Pick<StreamMerge, 'newForks' | 'branchGaps'>;

class NotAsItComes extends Error {}

/** Entries on their way past: those of the office, and those of the partner that comes just now. */
function passingBy(): { readonly incoming: Incoming; add(entry: Entry, text: string): void } {
  const streams: string[] = [];
  let office: Entry[] = [];
  let entries: Entry[] = [];
  const texts = new Map<Entry, string>();
  const none = () => {
    throw new Error('Entries that pass by are not laid down.');
  };
  return {
    add(entry, text) {
      if (entry.stream !== streams.at(-1)) {
        if (streams.at(-1) === workspaceStream) office = entries;
        streams.push(entry.stream);
        entries = [];
        texts.clear();
      }
      entries.push(entry);
      texts.set(entry, text);
    },
    incoming: {
      add: none,
      streams: () => streams,
      joining: () => new Set(),
      entries: (of) =>
        [...(of === streams.at(-1) ? entries : of === workspaceStream ? office : [])].sort(compareEntries),
      numbered: none,
      textOf: (entry) => texts.get(entry),
      close: () => {},
    },
  };
}
