import { refuse } from '../../../ground/refusals/messages.ts';
import { ok } from '../../../ground/result.ts';
import { type PartnerFile, registerKeys } from '../../../record/file/partner-file.ts';
import { draftEntry } from '../../../record/journal/read-entry.ts';
import { isConflicting } from '../../../record/journal/registers.ts';
import type { Assigned } from '../../../record/shapes/people.ts';
import { assignedTo } from '../assignments.ts';
import type { ListedPerson } from '../people.ts';

/** Somebody of the office's list, as far as an assignment needs it. */
type Assignable = Pick<ListedPerson, 'id' | 'name' | 'left'>;

/** Assigns a partner to a person of the list, or to nobody. */
export function decideAssignPartner(file: PartnerFile, person: Assignable | null) {
  return decideAssign(file, registerKeys.assigned, person, (to) => draftEntry('partner.assigned', { to }));
}

/** Assigns one assessment of a partner to a person, whoever has the partner; or to nobody. */
export function decideAssignAssessment(file: PartnerFile, assessment: string, person: Assignable | null) {
  return decideAssign(file, registerKeys.assessmentAssigned(assessment), person, (to) =>
    draftEntry('assessment.assigned', { assessment, to }),
  );
}

function decideAssign(
  file: PartnerFile,
  key: string,
  person: Assignable | null,
  draft: (to: Assigned | null) => ReturnType<typeof draftEntry>,
) {
  if (person && person.left !== null) return refuse('PERSON_LEFT', { person: person.name, on: person.left });
  const isNews = (assignedTo(file, key)?.person ?? null) !== (person?.id ?? null);
  if (!isNews && !isConflicting(file.registers, key)) return refuse('NOTHING_TO_CHANGE');
  return ok([draft(person && { person: person.id, name: person.name })]);
}
