import type { Instrument } from '../../content/instrument/instrument.ts';
import { type LocalizedInstrument, textFor } from '../../content/instrument/localize.ts';
import type { AssessmentView, StandardView } from '../../rules/assessment/assessment-view.ts';
import type { EvidenceView } from '../../rules/evidence/evidence-view.ts';
import type { PartnerView } from '../../rules/register/partner-view.ts';
import type { ResultState } from '../../rules/standing/result-state.ts';
import type { ReportContext } from '../report/report-context.ts';
import { reportText } from '../report/text/report-text.ts';
import type { ReportText } from '../report/text/words.ts';
import { type Standing, standingOf } from './standing.ts';

/** Everything that a section of the assessment report may need. */
export interface Subject {
  readonly assessment: AssessmentView;
  readonly partner: PartnerView;
  readonly instrument: Instrument;
  /** The instrument in the language of the report, English where it has no text of its own. */
  readonly words: LocalizedInstrument;
  readonly text: ReportText;
  readonly context: ReportContext;
  readonly standing: Standing;
  /** What its result is worth on the day of the document. */
  readonly state: ResultState;
  /** Evidence by id. */
  readonly evidence: ReadonlyMap<string, EvidenceView>;
  /** The standards in the order of the instrument. */
  readonly standards: readonly StandardSubject[];
}

export interface StandardSubject {
  readonly id: string;
  readonly title: string;
  readonly view: StandardView;
  readonly anchor: string;
  /** Place in the document, such as "4.3". */
  readonly number: string;
}

/** Place of the section that holds the standards, counted from one. */
export const standardsSection = 4;

export function subjectOf(
  assessment: AssessmentView,
  partner: PartnerView,
  instrument: Instrument,
  context: ReportContext,
  evidence: readonly EvidenceView[],
): Subject {
  const words = textFor(instrument, context.language);
  const views = new Map(assessment.standards.map((view) => [view.standard, view]));
  return {
    assessment,
    partner,
    instrument,
    words,
    text: reportText(context.language),
    context,
    standing: standingOf(assessment, instrument),
    state: stateOf(assessment, partner),
    evidence: new Map(evidence.map((each) => [each.id, each])),
    standards: instrument.definition.standards.map(({ id }, index) => ({
      id,
      title: words.standards[id]?.title.text ?? id,
      view: views.get(id) ?? unanswered(id),
      anchor: `standard_${id}`,
      number: `${standardsSection}.${index + 1}`,
    })),
  };
}

function unanswered(standard: string): StandardView {
  const nothing = { answer: null, reason: null, comment: null };
  return {
    standard,
    self: nothing,
    review: nothing,
    copied: { self: false, review: false },
    differs: false,
    difference: null,
    ground: { standard, ground: null, evidence: [], until: null },
    conflicts: [],
  };
}

/** The word for an answer, in the language of the report. */
export function answerWord(subject: Pick<Subject, 'text' | 'words'>, answer: string | null): string {
  if (answer === null) return subject.text.unanswered;
  return subject.words.answers[answer]?.text ?? answer;
}

function stateOf({ id }: AssessmentView, { assessments, row }: PartnerView): ResultState {
  const listed = assessments.find((each) => each.id === id)?.state;
  return listed ?? (row.result?.id === id ? row.state : { kind: 'not-assessed', on: null, standards: [] });
}
