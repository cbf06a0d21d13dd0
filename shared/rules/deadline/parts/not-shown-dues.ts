import type { Due } from '../due.ts';
import { makeDue, partnerSubject } from '../make-due.ts';
import type { PartnerReading } from '../reading.ts';

/**
 * What is kept and can't be shown by this program: its dates can't be told, so that it waits without one. An assessment
 * that was cancelled asks for nothing.
 */
export function notShownDues({ file, standing: { notShown } }: PartnerReading): Due[] {
  const open = notShown.assessments.filter(({ id }) => file.assessments[id]?.cancellations.length === 0);
  return [
    ...open.map(({ id, reference, instrument, instrumentVersion }) =>
      makeDue(
        file,
        'not-shown',
        null,
        { kind: 'assessment', id, reference },
        { title: `${instrument} ${instrumentVersion}` },
      ),
    ),
    ...(notShown.entries + notShown.unreadable > 0
      ? [makeDue(file, 'not-shown', null, partnerSubject(file))]
      : []),
  ];
}
