import { ok } from '../../../shared/ground/result.ts';
import { compareVersionsFor } from '../../../shared/rules/assessment/compare-versions.ts';
import { versionToMoveTo } from '../../../shared/rules/assessment/decide/move-instrument.ts';
import { findAssessment } from '../find.ts';
import { inWorkspace, os } from '../implement.ts';

export const compareInstrument = os.assessment.compareInstrument.handler(({ input, context }) =>
  inWorkspace(context.session, (journal) => {
    const found = findAssessment(journal, input.assessment);
    if (!found.ok) return found;
    const { assessment } = found.value;
    const to = versionToMoveTo(assessment, input.version, journal.instruments);
    return to.ok ? ok(compareVersionsFor(assessment, to.value, input.language)) : to;
  }),
);
