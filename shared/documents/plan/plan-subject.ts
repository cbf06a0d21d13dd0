import type { ActionView, PlanView } from '../../rules/plan/plan-view.ts';
import type { ShownAssessment } from '../../rules/standing/shown-assessment.ts';
import type { ReportContext } from '../report/report-context.ts';
import type { PlanText } from '../report/text/plan/words.ts';
import { planTexts } from '../report/text/plan-texts.ts';
import { reportText } from '../report/text/report-text.ts';
import type { ReportText } from '../report/text/words.ts';
import type { WordsOf } from './standard-titles.ts';

/** What both documents about a plan are made of. */
export interface PlanDocumentInput extends ReportContext {
  readonly plan: PlanView;
  /** Those that the plan's actions belong to, in any order. */
  readonly assessments: readonly ShownAssessment[];
  readonly wordsOf: WordsOf;
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly sha256: (text: string) => string;
}

/** Everything that a section of a document about the plan may need. */
export interface PlanSubject extends Omit<PlanDocumentInput, 'sha256'> {
  readonly text: ReportText;
  readonly labels: PlanText;
}

export function planSubjectOf({ sha256: _, ...input }: PlanDocumentInput): PlanSubject {
  return { ...input, text: reportText(input.language), labels: planTexts[input.language] };
}

/** "A3" of "SS-0001-K7Q/A3": enough where the partner is known. */
export function shortReference({ reference }: Pick<ActionView, 'reference'>): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
