import type { Due } from '../due.ts';
import { makeDue } from '../make-due.ts';
import type { PartnerReading } from '../reading.ts';

/** Last days of what stands under a "yes" of the standing determination, by standard. */
export function evidenceDues({ file, standing, evidence, grounds }: PartnerReading): Due[] {
  const assessment = standing.determined?.assessment.id;
  return Object.entries(grounds.groundEnds).flatMap(([standard, until]) => {
    // Of several documents on one standard the one that lasts longest carries it to that day.
    const last = evidence.find(
      ({ fields, withdrawn, revisedBy }) =>
        withdrawn === null &&
        revisedBy === null &&
        fields.expiresOn === until &&
        fields.links.some((link) => link.assessment === assessment && link.standard === standard),
    );
    if (!last) return [];
    const { reference } = last.record.fact;
    const subject = { kind: 'evidence', id: last.id, reference } as const;
    return [makeDue(file, 'evidence-expires', until, subject, { title: last.fields.title, standard })];
  });
}
