import { closingSection, letterFrom } from '../letter/build-letter.ts';
import { type LetterInput, letterSubjectOf } from '../letter/letter-subject.ts';
import { keepingSides } from '../report/text/direction.ts';
import type { ReportLanguage } from '../report/text/report-text.ts';
import type { WordReport } from '../report/word-report.ts';
import { decisionSections } from './decision-sections.ts';
import { type DecisionLetterText, decisionLetterWords } from './text/words.ts';
import { toldDecision } from './told-decision.ts';

const texts: Readonly<Record<ReportLanguage, DecisionLetterText>> = decisionLetterWords;

/**
 * The letter that tells a partner what was decided on the partnership: conditions and dates, what the partner can do,
 * and whom to ask. It holds no justification, no measure, no Note for the Record and no approver. Null while nothing
 * was decided. The same input gives the same letter; nothing is read from a clock.
 */
export function buildDecisionLetter(input: LetterInput): WordReport | null {
  const subject = letterSubjectOf(input);
  const told = subject && toldDecision(subject.assessment);
  if (!subject || !told) return null;
  const letter = texts[input.language];
  const { assessment, text, plan } = subject;
  const warnings = assessment.revisedBy ? [text.marking.revisedBy(assessment.revisedBy.reference)] : [];
  return letterFrom(subject, input, {
    kind: letter.kind,
    subject: letter.subject(keepingSides(plan.partner.name, text.direction)),
    warnings,
    sections: [...decisionSections({ subject, told, letter }), closingSection(subject)],
  });
}
