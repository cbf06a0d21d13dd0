import { planAnnex } from '../../../shared/documents/annex/annex-plan.ts';
import { buildAnnexPreview } from '../../../shared/documents/annex/build-preview.ts';
import { suggestedSet } from '../../../shared/documents/annex/select-clauses.ts';
import { ok } from '../../../shared/ground/result.ts';
import { findAgreement } from '../agreement/find-agreement.ts';
import { inWorkspace, os } from '../implement.ts';
import { annexSources } from './annex-sources.ts';

export const preview = os.annex.preview.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const found = findAgreement(journal, input.agreement);
    if (!found.ok) return found;
    const sources = annexSources(session, journal, found.value.file, found.value.agreement);
    const { agreement: _, set = suggestedSet(sources), languages = ['en'], ...choices } = input;
    const plan = planAnnex(sources, { set, languages, ...choices });
    return plan.ok ? ok(buildAnnexPreview(plan.value, journal.store.sha256)) : plan;
  }),
);
