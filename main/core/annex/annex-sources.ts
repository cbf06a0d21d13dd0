import type { Agreement } from '../../../shared/agreement/agreement-state.ts';
import type { AnnexSources } from '../../../shared/agreement/annex/annex-sources.ts';
import { windowOf } from '../../../shared/assessment/window.ts';
import type { PartnerFile } from '../../../shared/partner/partner-file.ts';
import { partnerFields } from '../../../shared/partner/partner-state.ts';
import { standingOf } from '../../../shared/partner/standing.ts';
import { isOpenAction, readActions } from '../../../shared/plan/plan-state.ts';
import { annexValues } from '../../../shared/workspace/workspace-file.ts';
import { libraryInUse } from '../clause/library-in-use.ts';
import { type Journal, loadWorkspaceFile } from '../journal.ts';
import type { Session } from '../session.ts';

/** Gathers what an annex is made from, as it is recorded now. */
export function annexSources(
  session: Session,
  journal: Journal,
  file: PartnerFile,
  agreement: Agreement,
): AnnexSources {
  const library = libraryInUse(session, journal);
  const workspace = loadWorkspaceFile(journal.store);
  const { determined, atHand } = standingOf(file, journal.instruments);
  const ids = library.placeholders.map(({ id }) => id);
  return {
    library,
    agreement,
    partner: { reference: file.reference, fields: partnerFields(file) },
    rating: determined?.determination.score.rating ?? null,
    plan: {
      actions: readActions(file).filter(isOpenAction),
      deadline: (atHand && windowOf(atHand)?.until) ?? null,
    },
    defaults: annexValues(workspace, ids),
    fictional: workspace.fictional,
  };
}
