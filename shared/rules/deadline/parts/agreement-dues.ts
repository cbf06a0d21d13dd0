import { countElements } from '../../agreement/agreement-state.ts';
import type { Due } from '../due.ts';
import { makeDue } from '../make-due.ts';
import type { PartnerReading } from '../reading.ts';

/** Ends of active agreements, and those whose clause check found an element missing. */
export function agreementDues({ file, agreements }: PartnerReading): Due[] {
  return agreements
    .filter(({ withdrawn, fields }) => withdrawn === null && fields.status === 'active')
    .flatMap((agreement) => {
      const { reference, endsOn, programme: title } = agreement.fields;
      const subject = { kind: 'agreement', id: agreement.id, reference } as const;
      return [
        ...(endsOn === null ? [] : [makeDue(file, 'agreement-ends', endsOn, subject, { title })]),
        ...(countElements(agreement).absent === 0
          ? []
          : [makeDue(file, 'clauses-missing', null, subject, { title })]),
      ];
    });
}
