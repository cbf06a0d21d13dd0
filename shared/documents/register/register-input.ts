import type { Instrument } from '../../content/instrument/instrument.ts';
import { type LocalizedInstrument, textFor } from '../../content/instrument/localize.ts';
import type { PartnerFields } from '../../record/shapes/partner.ts';
import type { AssessmentView } from '../../rules/assessment/assessment-view.ts';
import type { LeftOut } from '../../rules/assessment/not-shown.ts';
import type { EvidenceView } from '../../rules/evidence/evidence-view.ts';
import type { TrainingTotals } from '../../rules/follow-up/training-totals.ts';
import type { PartnerRow } from '../../rules/register/partner-view.ts';
import type { ReportContext } from '../report/report-context.ts';
import { reportText } from '../report/text/report-text.ts';
import type { ReportText } from '../report/text/words.ts';

/** What the register tells of one partner. */
export interface RegisterPartner {
  readonly row: PartnerRow;
  readonly fields: PartnerFields;
  /** To whom the partner and its open assessments are assigned, in words; who left is said to have left. */
  readonly assignedTo: readonly string[];
  /**
   * The assessment whose result is in force, `row.result`; where there is none the one at hand. Rating, counts and
   * answers of a row are all its own, by its version of its instrument. Null without any.
   */
  readonly assessment: AssessmentView | null;
  /** Another one that is under way beside it, such as an open revision; null where there is none. */
  readonly underWay: AssessmentView | null;
  /** The partner's evidence, as it counts on the day of `assessment`'s grounds. */
  readonly evidence: readonly EvidenceView[];
}

/** Which partners the workbook holds, for its explanations. */
export type RegisterSelection = 'all' | 'all-with-archived' | 'selected';

export interface RegisterReportInput extends ReportContext {
  /**
   * In the order of the rows. Read several times: an array, or an object whose iterator loads each partner
   * anew, so that they need not all be in memory.
   */
  readonly partners: Iterable<RegisterPartner>;
  readonly count: number;
  readonly selection: RegisterSelection;
  /** Every version of an instrument that one of the assessments stands on; the usual one where there are none. */
  readonly instruments: readonly Instrument[];
  /** Personnel trained within twelve months, over its partners. */
  readonly training: TrainingTotals;
  /** What the workbook leaves out, over its partners: assessments and entries that this program can't show. */
  readonly leftOut: LeftOut;
}

/** A column of answers: a standard of an instrument, in whatever version. */
export interface StandardColumn {
  readonly instrument: string;
  readonly standard: string;
}

/** What every sheet of the register needs. */
export interface RegisterSubject {
  readonly input: RegisterReportInput;
  readonly text: ReportText;
  readonly context: ReportContext;
  /** A column for each standard of each instrument: two instruments never share one. */
  readonly standards: readonly StandardColumn[];
  readonly marking: string;
}

export function registerSubject(input: RegisterReportInput): RegisterSubject {
  const text = reportText(input.language);
  const { marking } = text;
  return {
    input,
    text,
    context: input,
    standards: columnsOf(input.instruments),
    marking: [marking.unOnly, ...(input.workspace.fictional ? [marking.fictional] : [])].join(' · '),
  };
}

function columnsOf(instruments: readonly Instrument[]): StandardColumn[] {
  const columns = new Map<string, StandardColumn>();
  for (const id of new Set(instruments.map(({ definition }) => definition.id)))
    for (const { definition } of instruments.filter((each) => each.definition.id === id))
      for (const { id: standard } of definition.standards)
        columns.set(`${id} ${standard}`, { instrument: id, standard });
  return [...columns.values()];
}

type OnInstrument = Pick<AssessmentView, 'instrument' | 'instrumentVersion'>;

/** The very version of the instrument that an assessment stands on. */
export function instrumentOf(
  { input }: RegisterSubject,
  { instrument: id, instrumentVersion: version }: OnInstrument,
): Instrument | null {
  return (
    input.instruments.find(({ definition }) => definition.id === id && definition.version === version) ?? null
  );
}

/** Its words; put together once for each version. */
export function wordsOf(subject: RegisterSubject, assessment: OnInstrument): LocalizedInstrument | null {
  const instrument = instrumentOf(subject, assessment);
  if (!instrument) return null;
  const known = made.get(subject) ?? new Map<Instrument, LocalizedInstrument>();
  const words = known.get(instrument) ?? textFor(instrument, subject.input.language);
  made.set(subject, known.set(instrument, words));
  return words;
}

const made = new WeakMap<RegisterSubject, Map<Instrument, LocalizedInstrument>>();

/** "UNICEF Assessment 2020, version 1.0.0": scores of two versions are told apart as well. */
export function instrumentName(subject: RegisterSubject, assessment: OnInstrument): string {
  const title = wordsOf(subject, assessment)?.shortTitle.text ?? assessment.instrument;
  return subject.text.register.instrumentName(title, assessment.instrumentVersion);
}

/** The word for an answer of an assessment's instrument; null where there is no answer. */
export function answerIn(
  subject: RegisterSubject,
  assessment: OnInstrument,
  answer: string | null,
): string | null {
  return answer === null ? null : (wordsOf(subject, assessment)?.answers[answer]?.text ?? answer);
}
