import type { Instrument } from '../../content/instrument/instrument.ts';
import { type LocalizedInstrument, textFor } from '../../content/instrument/localize.ts';
import type { PartnerFields } from '../../record/shapes/partner.ts';
import type { AssessmentView } from '../../rules/assessment/assessment-view.ts';
import type { EvidenceView } from '../../rules/evidence/evidence-view.ts';
import type { PartnerRow } from '../../rules/register/partner-view.ts';
import type { ReportContext } from '../report/report-context.ts';
import type { ReportText } from '../report/text/en.ts';
import { reportText } from '../report/text/report-text.ts';

/** What the register tells of one partner. */
export interface RegisterPartner {
  readonly row: PartnerRow;
  readonly fields: PartnerFields;
  /** The assessment at hand, which `row.assessment` names; null when there is none. */
  readonly assessment: AssessmentView | null;
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
  /** By id; every instrument that an assessment names. */
  readonly instruments: ReadonlyMap<string, Instrument>;
}

/** What every sheet of the register needs. */
export interface RegisterSubject {
  readonly input: RegisterReportInput;
  readonly text: ReportText;
  readonly context: ReportContext;
  readonly words: ReadonlyMap<string, LocalizedInstrument>;
  /** Ids of the standards of the longest instrument, for the columns CS1, CS2 … */
  readonly standards: readonly string[];
  readonly marking: string;
}

export function registerSubject(input: RegisterReportInput): RegisterSubject {
  const text = reportText(input.language);
  const { marking } = text;
  const instruments = [...input.instruments.values()];
  const longest = instruments
    .map(({ definition }) => definition.standards.map(({ id }) => id))
    .reduce((best, ids) => (ids.length > best.length ? ids : best), [] as string[]);
  return {
    input,
    text,
    context: input,
    words: new Map(
      [...input.instruments].map(([id, instrument]) => [id, textFor(instrument, input.language)]),
    ),
    standards: longest,
    marking: [marking.unOnly, ...(input.workspace.fictional ? [marking.fictional] : [])].join(' · '),
  };
}

/** The word for an answer of an instrument; null where there is no answer. */
export function answerIn(subject: RegisterSubject, instrument: string, answer: string | null): string | null {
  return answer === null ? null : (subject.words.get(instrument)?.answers[answer]?.text ?? answer);
}
