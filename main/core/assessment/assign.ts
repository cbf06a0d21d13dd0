import { decideAssignAssessment } from '../../../shared/rules/people/decide/assign.ts';
import { os } from '../implement.ts';
import { findAssignee } from '../people/find-assignee.ts';
import { changeAssessment } from './change.ts';

export const assign = os.assessment.assign.handler(({ input, context }) =>
  changeAssessment(context, input.assessment, ({ file, assessment }, _decision, journal) => {
    const person = findAssignee(journal, input.person);
    return person.ok ? decideAssignAssessment(file, assessment.id, person.value) : person;
  }),
);
