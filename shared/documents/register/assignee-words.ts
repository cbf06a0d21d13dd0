import type { WorkspaceFile } from '../../record/workspace/workspace-file.ts';
import { readPerson } from '../../rules/people/people.ts';
import type { PartnerRow } from '../../rules/register/partner-view.ts';
import { type ReportLanguage, reportText } from '../report/text/report-text.ts';

/**
 * To whom a row is assigned, in words: the name as the list has it today, or as it was written where the list doesn't
 * have the person; who left is said to have left, and each assessment that somebody else has names its reference.
 */
export function assigneeWords(
  people: WorkspaceFile,
  language: ReportLanguage,
): (row: PartnerRow) => string[] {
  const { register } = reportText(language);
  return ({ assigned, assessments }) =>
    assigned.map(({ person, name, assessment }) => {
      const listed = readPerson(people, person);
      const called = listed?.name ?? name;
      const said = listed?.left ? register.assigneeLeft(called) : called;
      const reference = assessments.find(({ id }) => id === assessment)?.reference;
      return reference === undefined ? said : `${reference}: ${said}`;
    });
}
