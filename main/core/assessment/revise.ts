import { decideRevise } from '../../../shared/assessment/decide/start.ts';
import { ensureActive } from '../../../shared/partner/decide/edit.ts';
import { partnerField } from '../../../shared/partner/partner-state.ts';
import { ok } from '../../../shared/result.ts';
import { findAssessment } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { commit } from '../journal.ts';
import { nextAssessmentReference } from '../references.ts';
import { changed, decisionContext } from './change.ts';

export const revise = os.assessment.revise.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const found = findAssessment(journal, input.assessment);
    if (!found.ok) return found;
    const { file, assessment } = found.value;
    const active = ensureActive(file);
    if (!active.ok) return active;
    const country = partnerField(file, 'country');
    const { reference, counters } = nextAssessmentReference(
      journal.store,
      country,
      input.on ?? journal.clock.today(),
    );
    const id = journal.ids.newId();
    const identity = { id, reference };
    const decided = decideRevise(
      file,
      assessment,
      input,
      identity,
      journal.instruments,
      decisionContext(journal),
    );
    const written = commit(journal, file, decided, counters);
    return written.ok ? ok(changed(session, journal, written.value, id)) : written;
  }),
);
