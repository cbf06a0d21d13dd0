import type { UndoneImportView } from '../../../shared/contract/partner-undo.ts';
import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import { planUndo, type UndoneImport } from '../../../shared/rules/undo/plan-undo.ts';
import { changeMany } from '../change.ts';
import { inWorkspace, os } from '../implement.ts';
import { entriesOf } from '../joined-group.ts';
import type { Journal, PartnerChange } from '../journal.ts';
import { loadFile } from '../load-file.ts';
import type { Progress } from '../progress.ts';
import { partnersByImport, recordedImport, recordedImports } from './recorded-imports.ts';

export const listImports = os.partner.listImports.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const all = recordedImports(journal);
    return ok({ rows: all.slice(input.offset, input.offset + input.limit), total: all.length });
  }),
);

export const previewUndo = os.partner.previewUndo.handler(({ input, context: { session, progress } }) =>
  inWorkspace(session, (journal) => {
    const planned = planWhole(journal, input.import, '', progress);
    return planned.ok ? ok(viewOf(planned.value)) : planned;
  }),
);

export const undoImport = os.partner.undoImport.handler(({ input, context }) =>
  changeMany(
    context,
    (journal) => planWhole(journal, input.import, input.reason, context.progress),
    ({ undone, files }) => {
      const partners = undone.flatMap(({ partner, drafts }): PartnerChange[] => {
        const file = files.get(partner.id);
        return file && drafts.length > 0 ? [{ file, drafts }] : [];
      });
      return partners.length === 0 ? refuse('NOTHING_TO_CHANGE') : ok({ partners });
    },
    (_sealed, found) => viewOf(found),
  ),
);

/** What undoing an import does to each of its partners, in the order of their references. */
function planWhole(journal: Journal, list: string, reason: string, progress: Progress) {
  const ids = partnersByImport(journal).get(list) ?? [];
  const recorded = recordedImport(journal, list, ids);
  if (recorded === null) return refuse('IMPORT_NOT_FOUND', { import: list });
  const files = new Map(ids.map((id) => [id, loadFile(journal, id)]));
  const headquarters = new Set(
    journal.rows.all().flatMap(({ archived, headquartersId }) => (archived ? [] : (headquartersId ?? []))),
  );
  const undone: UndoneImport[] = [];
  for (const [at, [id, file]] of [...files].entries()) {
    if (at % 100 === 0) progress.at('partners', at, ids.length);
    const entries = entriesOf(journal.store, journal.rows.streamsOf(id));
    const planned = planUndo(file, entries, list, reason, { isHeadquarters: headquarters.has(id) });
    if (planned) undone.push(planned);
  }
  const byReference = ({ partner }: UndoneImport) => partner.reference;
  undone.sort((a, b) => (byReference(a) < byReference(b) ? -1 : 1));
  return ok({ recorded, undone, files });
}

type Planned = Extract<ReturnType<typeof planWhole>, { ok: true }>['value'];

function viewOf({ recorded, undone }: Planned): UndoneImportView {
  const partners = undone.map(({ partner }) => partner);
  const count = (of: (partner: (typeof partners)[number]) => boolean) => partners.filter(of).length;
  const { file, at, by } = recorded;
  const goesBack = ({ fields, agreements }: (typeof partners)[number]) =>
    fields.length + agreements.length > 0;
  return {
    import: recorded.import,
    file,
    at,
    by,
    partners,
    totals: {
      archived: count(({ archives }) => archives),
      changedBack: count(goesBack),
      kept: count(({ kept }) => kept.length > 0),
      nothing: count((each) => !each.archives && !goesBack(each) && each.kept.length === 0),
    },
  };
}
