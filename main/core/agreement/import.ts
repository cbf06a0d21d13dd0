import { refuse } from '../../../shared/ground/refusals/messages.ts';
import { ok } from '../../../shared/ground/result.ts';
import {
  countOutcomes,
  type PlannedAgreement,
} from '../../../shared/rules/agreement/import/plan-agreements.ts';
import type { ImportTarget } from '../../../shared/rules/partner/import/import-target.ts';
import { changeMany } from '../change.ts';
import { inWorkspace, os } from '../implement.ts';
import { draftIntake } from '../intake/intake-draft.ts';
import type { Journal, PartnerChange } from '../journal.ts';
import { type ReadList, readList } from '../partner/read-list.ts';
import { markList } from '../partner/recorded-imports.ts';
import { inRows, readAnswered, rowOf, settleList } from '../partner/settle-list.ts';
import { draftsOf, matchedPartner, planListAgreements } from './list-agreements.ts';

const needed: readonly ImportTarget[] = ['name', 'vendorNumber'];

/** Of an agreement's columns, the only one whose words are recorded; the others are read as codes, dates and amounts. */
const takesWords = (target: ImportTarget) => target === 'agreementReference';

export const importAgreements = os.agreement.import.handler(({ input, context }) =>
  inWorkspace(context.session, async (journal) => {
    const { session } = context;
    const seen = await readList(session, journal, input, needed, undefined, takesWords);
    if (!seen.ok) return seen;
    if (!seen.value.preview.columns.some(({ target }) => target === 'agreementReference'))
      return refuse('NO_AGREEMENT_COLUMNS', { sheet: seen.value.preview.sheetName });
    const written = plannedOf(journal, seen.value).flatMap(({ report, change }) =>
      change ? [report.row] : [],
    );
    const caseDetail = inRows(seen.value.caseDetail, new Set(written));
    const settled = settleList({ caseDetail: input.dryRun ? [] : caseDetail }, {}, input);
    if (!settled.ok) return settled;
    const list = await readAnswered(session, journal, input, seen, settled.value, needed);
    if (!list.ok) return list;
    const { answers } = settled.value;
    const id = journal.ids.newId();
    return changeMany(
      { ...context, journal },
      () => ok(plannedOf(journal, list.value)),
      (planned) => {
        const changes = input.dryRun ? [] : withAnswers(journal, planned, answers);
        return ok({ partners: markList(changes, id, input.file.name) });
      },
      ({ partners }, planned) => {
        const rows = planned.map(({ report }) => report);
        return {
          import: partners.length > 0 ? id : null,
          rows,
          total: rows.length,
          counts: countOutcomes(rows),
          caseDetail: input.dryRun ? [...caseDetail] : [],
          dryRun: input.dryRun,
        };
      },
    );
  }),
);

function plannedOf(journal: Journal, { preview, register }: ReadList): PlannedAgreement[] {
  return planListAgreements(journal, preview, (row) => matchedPartner(journal, row, register));
}

type Answers = Parameters<typeof draftIntake>[2]['answers'];

/** What is written of each partner, with what was answered about the cells of its rows. */
function withAnswers(
  journal: Journal,
  planned: readonly PlannedAgreement[],
  answers: Answers,
): PartnerChange[] {
  const partnerOf = new Map(planned.map(({ report, change }) => [report.row, change?.partner]));
  return draftsOf(journal, planned).map(({ file, drafts }) => {
    const own = answers.filter(({ place }) => partnerOf.get(rowOf(place)) === file.id);
    return {
      file,
      drafts: [...drafts, ...draftIntake('list', journal.clock.today(), { fileKept: null, answers: own })],
    };
  });
}
