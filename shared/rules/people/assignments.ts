import { z } from 'zod';
import { type PartnerFile, registerKeys } from '../../record/file/partner-file.ts';
import { currentValue } from '../../record/journal/registers.ts';
import { type Assigned, assignedSchema } from '../../record/shapes/people.ts';

/** To whom a register says that something is assigned; null for nobody. */
export function assignedTo(file: Pick<PartnerFile, 'registers'>, key: string): Assigned | null {
  const parsed = assignedSchema.safeParse(currentValue(file.registers, key));
  return parsed.success ? parsed.data : null;
}

/** An assignment in force, of the partner (`assessment` is null) or of one of its assessments. */
export const assignmentSchema = assignedSchema.extend({ assessment: z.string().nullable() });
export type Assignment = z.infer<typeof assignmentSchema>;

/** Every assignment of a partner: its own first, then those of assessments that are neither final nor cancelled. */
export function assignmentsOf(file: PartnerFile): Assignment[] {
  const isOpen = (id: string) => {
    const status = currentValue(file.registers, registerKeys.status(id));
    return status !== 'final' && status !== 'cancelled';
  };
  const own = assignedTo(file, registerKeys.assigned);
  const ofAssessments = Object.keys(file.assessments)
    .filter(isOpen)
    .flatMap((id) => {
      const to = assignedTo(file, registerKeys.assessmentAssigned(id));
      return to ? [{ ...to, assessment: id }] : [];
    });
  return [...(own ? [{ ...own, assessment: null }] : []), ...ofAssessments];
}

/**
 * To whom something is assigned that is about a subject: to the person who has that assessment, and else to the one
 * who has the partner. Null for nobody.
 */
export function personFor(
  assignments: readonly Assignment[],
  subject: { readonly kind: string; readonly id: string },
): Assignment | null {
  const own = assignments.find(
    ({ assessment }) => subject.kind === 'assessment' && assessment === subject.id,
  );
  return own ?? assignments.find(({ assessment }) => assessment === null) ?? null;
}
