import { planAnnex } from '../../../shared/documents/annex/annex-plan.ts';
import { buildAnnexPreview } from '../../../shared/documents/annex/build-preview.ts';
import { suggestedSet } from '../../../shared/documents/annex/select-clauses.ts';
import { ok } from '../../../shared/ground/result.ts';
import { inWorkspace, os } from '../implement.ts';
import { annexSources } from './annex-sources.ts';
import { findAnnexSubject } from './annex-subject.ts';

export const preview = os.annex.preview.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const found = findAnnexSubject(journal, input.agreement, input.subAgreement);
    if (!found.ok) return found;
    const { file, agreement, subAgreement } = found.value;
    const sources = annexSources(session, journal, file, agreement, subAgreement);
    const {
      agreement: _,
      subAgreement: _of,
      set = suggestedSet(sources),
      languages = ['en'],
      ...choices
    } = input;
    const plan = planAnnex(sources, { set, languages, ...choices });
    return plan.ok ? ok(buildAnnexPreview(plan.value, journal.store.sha256)) : plan;
  }),
);
