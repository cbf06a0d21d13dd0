import { findInstrument } from '../../../shared/content/instrument/load-instruments.ts';
import { ok } from '../../../shared/ground/result.ts';
import { partnerField } from '../../../shared/record/file/partner-state.ts';
import { decideStart } from '../../../shared/rules/assessment/decide/start.ts';
import { ensureActive } from '../../../shared/rules/partner/decide/edit.ts';
import { findPartner } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';
import { commit } from '../journal.ts';
import { nextAssessmentReference } from '../references.ts';
import { changed, decisionContext } from './change.ts';

export const start = os.assessment.start.handler(({ input, context: { session } }) =>
  inWorkspace(session, (journal) => {
    const file = findPartner(journal, input.partner);
    if (!file.ok) return file;
    const active = ensureActive(file.value);
    if (!active.ok) return active;
    const instrument = findInstrument(journal.instruments, input.instrument);
    if (!instrument.ok) return instrument;
    const country = partnerField(file.value, 'country');
    const { reference, counters } = nextAssessmentReference(
      journal.store,
      country,
      input.on ?? journal.clock.today(),
    );
    const id = journal.ids.newId();
    const identity = { id, reference };
    const context = decisionContext(journal);
    const decided = decideStart(file.value, instrument.value, input, identity, journal.instruments, context);
    const written = commit(journal, file.value, decided, counters);
    return written.ok ? ok(changed(session, journal, written.value, id)) : written;
  }),
);
