import { type Agreement, countElements } from '../../agreement/agreement-state.ts';
import { lackingSubAgreements } from '../../agreement/sub-agreement-state.ts';
import { notCarriedFrom, relianceOf } from '../../standing/reliance.ts';
import type { Due } from '../due.ts';
import { makeDue } from '../make-due.ts';
import type { PartnerReading } from '../reading.ts';

/**
 * Ends of active agreements, those whose clause check found an element missing, those that no assessment carries, and the
 * sub-agreements under them that lack clauses or an assessment.
 */
export function agreementDues(reading: PartnerReading): Due[] {
  const { file, agreements } = reading;
  const notCarried = notCarriedFrom(relianceOf(file, reading.standing));
  return agreements.filter(isActive).flatMap((agreement) => {
    const { reference, endsOn, programme: title } = agreement.fields;
    const subject = { kind: 'agreement', id: agreement.id, reference } as const;
    return [
      ...(endsOn === null ? [] : [makeDue(file, 'agreement-ends', endsOn, subject, { title })]),
      ...(countElements(agreement).absent === 0
        ? []
        : [makeDue(file, 'clauses-missing', null, subject, { title })]),
      ...(notCarried === undefined
        ? []
        : [makeDue(file, 'agreement-not-carried', notCarried, subject, { title })]),
      // One for each: who mends them asks the partner about each of its contracts.
      ...lackingSubAgreements(file, agreement.id).map(({ id, fields }) =>
        makeDue(file, 'sub-agreement-gaps', null, subject, {
          title: fields.name,
          which: id,
          until: fields.endsOn,
        }),
      ),
    ];
  });
}

const isActive = ({ withdrawn, fields }: Agreement) => withdrawn === null && fields.status === 'active';
