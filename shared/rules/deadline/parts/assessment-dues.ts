import { type Assessment, gapsOf } from '../../assessment/assessment.ts';
import type { Deadline } from '../../assessment/assessment-view.ts';
import { conditionsOf } from '../../assessment/conditions.ts';
import { assessmentDeadlines } from '../../assessment/deadlines.ts';
import type { Due } from '../due.ts';
import { assessmentSubject, makeDue } from '../make-due.ts';
import type { PartnerReading } from '../reading.ts';

/** Windows and final determinations of the live assessments, and the validity of the one that stands. */
export function assessmentDues({ file, standing, live }: PartnerReading): Due[] {
  return live.flatMap((assessment) => {
    const deadlines = assessmentDeadlines(assessment);
    const stands = standing.determined?.assessment.id === assessment.id;
    const subject = assessmentSubject(assessment);
    return [
      ...[...untilFinal(assessment, deadlines), ...(stands ? validity(deadlines) : [])].map(
        ({ kind, on, which }) => makeDue(file, kind, on, subject, which === undefined ? {} : { which }),
      ),
      ...datedConditions(assessment).map(({ text, dueOn, which }) =>
        makeDue(file, 'condition-due', dueOn, subject, { title: text, which }),
      ),
    ];
  });
}

/** Conditions with a day of their own that hold: those of the last decision, unless the partnership ended or rests since. */
function datedConditions({ record }: Assessment) {
  const last = record.decisions.at(-1)?.fact;
  const after = record.consequences.at(-1)?.fact.kind ?? 'continue';
  if (last?.decision !== 'proceed-with-conditions' || after !== 'continue') return [];
  return conditionsOf(last).flatMap(({ text, dueOn }, at) =>
    dueOn === null ? [] : [{ text, dueOn, which: String(at + 1) }],
  );
}

type Dated = Deadline & { readonly which?: string };

/** One of the two where both fall on a day: gaps have to be closed, and without any the determination is left. */
function untilFinal(assessment: Assessment, deadlines: readonly Deadline[]): Dated[] {
  const ends = deadlines.find(({ kind }) => kind === 'improvement-ends');
  const final = deadlines.find(({ kind }) => kind === 'final-determination-due');
  const hasGap = gapsOf(assessment.instrument, assessment.reviews).length > 0;
  const isSame = ends !== undefined && final?.on === ends.on;
  if (isSame) return hasGap ? [ends] : [final];
  return [ends, final].filter((each) => each !== undefined);
}

/** Warnings keep their place in the row of warnings as a name, from the earliest on. */
function validity(deadlines: readonly Deadline[]): Dated[] {
  const warnings = deadlines.filter(({ kind }) => kind === 'expiry-warning');
  return [
    ...warnings
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .map((warning, index) => ({ ...warning, which: String(index + 1) })),
    ...deadlines.filter(({ kind }) => kind === 'validity-ends'),
  ];
}
