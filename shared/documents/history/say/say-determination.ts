import type { Determination } from '../../../record/shapes/assessment.ts';
import type { Teller } from '../teller.ts';
import type { Sayers } from './sayer.ts';

export const sayDetermination: Sayers<
  | 'assessment.submitted'
  | 'assessment.determined'
  | 'assessment.decided'
  | 'assessment.window-extended'
  | 'assessment.standards-turned'
  | 'assessment.consequence-recorded'
> = {
  'assessment.submitted': ({ assessment, determination }, of) => ({
    sentence: of.words.sentences['assessment.submitted'](
      of.names.assessmentReference(assessment),
      of.date(determination.on),
      of.person(determination.signedBy),
    ),
    lines: signedLines(determination, of),
  }),
  'assessment.determined': ({ assessment, determination }, of) => ({
    sentence: of.words.sentences['assessment.determined'](
      of.names.assessmentReference(assessment),
      of.text.determination[determination.kind],
      of.date(determination.on),
      of.held(ratingInWords(assessment, determination, of)),
      of.person(determination.signedBy),
    ),
    lines: signedLines(determination, of),
  }),
  'assessment.decided': ({ assessment, decision }, of) => {
    const { detail } = of.words;
    const { noteForRecord } = decision;
    return {
      sentence: of.words.sentences['assessment.decided'](
        of.names.assessmentReference(assessment),
        of.text.decision[decision.decision],
        of.date(decision.on),
        of.person(decision.signedBy),
      ),
      lines: [
        ...of.line(detail.justification, decision.justification),
        ...of.line(detail.conditions, decision.conditions),
        ...(noteForRecord
          ? [
              ...of.line(detail.noteForRecord, of.date(noteForRecord.on)),
              ...of.line(detail.justification, noteForRecord.justification),
              ...of.line(detail.mitigation, noteForRecord.mitigation),
              ...of.line(detail.approver, of.person(noteForRecord.approver)),
            ]
          : []),
      ],
    };
  },
  'assessment.window-extended': ({ assessment, extension }, of) => ({
    sentence: of.words.sentences['assessment.window-extended'](
      of.names.assessmentReference(assessment),
      of.date(extension.until),
      of.date(extension.on),
    ),
    lines: [
      ...of.line(of.words.detail.reason, extension.reason),
      ...of.line(of.words.detail.approver, of.person(extension.approver)),
      ...of.line(of.words.detail.lateReason, extension.lateReason),
    ],
  }),
  'assessment.standards-turned': ({ assessment, on, turned }, of) => {
    const answer = (given: string | null) =>
      given === null ? of.words.nothing : of.names.answer(assessment, given);
    return {
      sentence: of.words.sentences['assessment.standards-turned'](
        of.names.assessmentReference(assessment),
        turned.length,
        of.date(on),
      ),
      lines: turned.map(({ standard, from, to }) =>
        of.words.changed(of.names.standard(assessment, standard), answer(from), answer(to)),
      ),
    };
  },
  'assessment.consequence-recorded': ({ assessment, consequence }, of) => ({
    sentence: of.words.sentences['assessment.consequence-recorded'](
      of.names.assessmentReference(assessment),
      of.text.followThrough.consequences[consequence.kind],
      of.date(consequence.on),
    ),
    lines: [
      ...of.line(of.words.detail.justification, consequence.justification),
      ...of.line(of.words.detail.mitigation, consequence.mitigation),
      ...of.line(of.words.detail.approver, of.person(consequence.approver)),
    ],
  }),
};

/** The rating by the words of its instrument, with the label of the vendor master where there is one. */
function ratingInWords(assessment: string, { score }: Determination, of: Teller): string {
  const { rating, risk } = score;
  if (rating === null) return of.words.detail.noRating;
  const label = of.names.rating(assessment, rating) ?? of.text.rating[rating];
  const riskWord = risk && of.text.risk[risk];
  return riskWord && riskWord !== label ? of.list([label, riskWord]) : label;
}

function signedLines({ score, onBehalf, statement }: Determination, of: Teller): string[] {
  const { met, notMet, notApplicable, unanswered } = score;
  return [
    ...of.line(of.words.detail.counts, of.words.detail.counted(met, notMet, notApplicable, unanswered)),
    ...of.line(of.words.detail.statement, statement),
    ...(onBehalf ? [of.words.detail.onBehalf] : []),
  ];
}
