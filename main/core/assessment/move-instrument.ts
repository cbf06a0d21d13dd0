import { decideMoveInstrument } from '../../../shared/rules/assessment/decide/move-instrument.ts';
import { os } from '../implement.ts';
import { requireJournal } from '../session.ts';
import { changeAssessment } from './change.ts';

export const moveInstrument = os.assessment.moveInstrument.handler(({ input, context: { session } }) => {
  const journal = requireJournal(session);
  return journal.ok
    ? changeAssessment(session, input.assessment, ({ assessment }, context) =>
        decideMoveInstrument(assessment, input, journal.value.instruments, context),
      )
    : journal;
});
