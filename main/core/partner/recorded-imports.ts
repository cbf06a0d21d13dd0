import type { RecordedImport } from '../../../shared/contract/partner-undo.ts';
import { findCaseDetailInFileName } from '../../../shared/ground/guard/find-case-detail.ts';
import type { EntryDraft } from '../../../shared/record/journal/entry.ts';
import { draftEntry } from '../../../shared/record/journal/read-entry.ts';
import type { Journal, PartnerChange } from '../journal.ts';
import { loadFile } from '../load-file.ts';

/** Names an import in each partner of which it writes something, so that it can be found and undone as a whole. */
export function markList(
  changes: readonly PartnerChange[],
  list: string,
  fileName: string,
  added: ReadonlySet<string> = new Set(),
): PartnerChange[] {
  const file = nameToKeep(fileName);
  return changes.map(({ drafts, ...change }) => {
    const data = { list, file, entries: drafts.length, added: added.has(change.file.id) };
    const mark: EntryDraft = draftEntry('partner.list-taken', data);
    return { ...change, drafts: drafts.length > 0 ? [...drafts, mark] : drafts };
  });
}

/** A name that may tell of a case is not kept: nobody was asked about it. */
function nameToKeep(name: string): string | null {
  return name === '' || findCaseDetailInFileName(name).length > 0 ? null : name.slice(0, 300);
}

/** Partners of each import, archived ones too. */
export function partnersByImport({ rows }: Journal): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, lists } of rows.all()) {
    for (const list of new Set(lists.map((each) => each.list))) {
      const partners = found.get(list);
      if (partners) partners.push(id);
      else found.set(list, [id]);
    }
  }
  return found;
}

/** Every import of which a partner here tells, the newest first. */
export function recordedImports(journal: Journal): RecordedImport[] {
  const imports = [...partnersByImport(journal)].flatMap(
    ([list, partners]) => recordedImport(journal, list, partners) ?? [],
  );
  return imports.sort((a, b) => (a.at === b.at ? (a.import < b.import ? -1 : 1) : a.at < b.at ? 1 : -1));
}

/** One import as its partners tell of it; null where none does. */
export function recordedImport(
  journal: Journal,
  list: string,
  partners = partnersByImport(journal).get(list) ?? [],
): RecordedImport | null {
  const marks = partners.flatMap(
    (id) => journal.rows.get(id)?.lists.find((each) => each.list === list) ?? [],
  );
  const [first] = partners;
  const taken =
    first === undefined ? undefined : loadFile(journal, first).lists.find(({ fact }) => fact.list === list);
  if (!taken) return null;
  const added = marks.filter((mark) => mark.added).length;
  return {
    import: list,
    file: taken.fact.file,
    at: taken.at,
    by: taken.by,
    device: taken.device,
    added,
    changed: marks.length - added,
    undone: marks.filter(({ undone }) => undone).length,
  };
}
