import type { AnnexSources } from '../../../shared/documents/annex/annex-sources.ts';
import type { PartnerFile } from '../../../shared/record/file/partner-file.ts';
import { partnerFields } from '../../../shared/record/file/partner-state.ts';
import type { Decision } from '../../../shared/record/shapes/assessment.ts';
import { annexValues } from '../../../shared/record/workspace/workspace-file.ts';
import type { Agreement } from '../../../shared/rules/agreement/agreement-state.ts';
import type { SubAgreement } from '../../../shared/rules/agreement/sub-agreement-state.ts';
import { conditionsOf } from '../../../shared/rules/assessment/conditions.ts';
import { windowOf } from '../../../shared/rules/assessment/window.ts';
import { actionWords } from '../../../shared/rules/plan/action-words.ts';
import { isOpenAction, readActions } from '../../../shared/rules/plan/plan-state.ts';
import { standingOf } from '../../../shared/rules/standing/standing.ts';
import { libraryInUse } from '../clause/library-in-use.ts';
import type { Journal } from '../journal.ts';
import { loadWorkspaceFile } from '../load-file.ts';
import type { Session } from '../session.ts';

/** Gathers what an annex is made from, as it is recorded now; with a sub-agreement, its flow-down annex. */
export function annexSources(
  session: Session,
  journal: Journal,
  file: PartnerFile,
  agreement: Agreement,
  subAgreement: SubAgreement | null = null,
): AnnexSources {
  const library = libraryInUse(session, journal);
  const workspace = loadWorkspaceFile(journal.store);
  const { determined, atHand } = standingOf(file, journal.instruments);
  const ids = library.placeholders.map(({ id }) => id);
  return {
    library,
    agreement,
    subAgreement,
    partner: { reference: file.reference, fields: partnerFields(file) },
    rating: determined?.determination.score.rating ?? null,
    plan: {
      actions: readActions(file).filter(isOpenAction),
      deadline: (atHand && windowOf(atHand)?.until) ?? null,
      wordsOf: ({ record, fields }, language) =>
        actionWords({ ...fields, library: record.added.fact.library }, journal.actions.newest, language),
    },
    defaults: annexValues(workspace, ids),
    conditions: conditionsText(determined?.assessment.record.decisions.at(-1)?.fact),
    today: journal.clock.today(),
    fictional: workspace.fictional,
  };
}

/** The conditions as they were typed; with days of their own, each as a line with its day, which is the same in every language. */
function conditionsText(decision: Decision | undefined): string | null {
  if (!decision) return null;
  const all = conditionsOf(decision);
  if (all.every(({ dueOn }) => dueOn === null)) return decision.conditions;
  return all.map(({ text, dueOn }) => (dueOn === null ? text : `${text} (${dueOn})`)).join('\n');
}
