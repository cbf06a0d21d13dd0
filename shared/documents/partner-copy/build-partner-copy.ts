import type { AssessmentReportInput } from '../assessment/build-assessment-report.ts';
import { subjectOf } from '../assessment/subject.ts';
import { notShownSentences } from '../report/not-shown-in-words.ts';
import { plainText } from '../report/plain-text.ts';
import { dateInWords } from '../report/text/format.ts';
import type { DocumentProperties, WordReport } from '../report/word-report.ts';
import { type CopySubject, copySubjectOf } from './copy-subject.ts';
import { copyProvenance, withheldSection } from './provenance.ts';
import { responseSection } from './response-section.ts';
import { resultSection } from './result-section.ts';
import { standardsSection } from './standards-section.ts';
import { datesSection, stepsSection } from './steps-section.ts';

/**
 * The partner's copy of a signed assessment (DOMAIN §1.5): result, next steps, answers and comments, dates, and
 * how to respond. What the office keeps to itself is left out and named. Null while the UN has signed nothing.
 * The same input gives the same copy; nothing is read from a clock.
 */
export function buildPartnerCopy(input: AssessmentReportInput): WordReport | null {
  const { assessment, partner, evidence, instrument, sha256, ...context } = input;
  const made = copySubjectOf(subjectOf(assessment, partner, instrument, context, evidence));
  if (!made) return null;
  const { subject, copy, determination } = made;
  const { text, words } = subject;
  const title = partner.fields.name;
  const subtitle = [copy.kind, assessment.reference, text.determination[determination.kind]].join(' · ');
  const sections = [
    resultSection(made),
    stepsSection(made),
    standardsSection(made),
    datesSection(made),
    responseSection(made),
    withheldSection(made),
  ];
  const textHash = sha256(plainText([words.title.text, title, subtitle], sections));
  const markings = markingsOf(made);
  return {
    language: context.language,
    direction: text.direction,
    instrumentTitle: words.title.text,
    title,
    subtitle,
    markings,
    watermark: context.workspace.fictional ? text.watermark.fictional : null,
    header: { reference: assessment.reference, date: dateInWords(text, context.producedAt) },
    page: text.page,
    sections,
    provenance: copyProvenance(made, textHash),
    properties: propertiesOf(made, markings, textHash),
    textHash,
  };
}

function markingsOf({ subject, copy, determination }: CopySubject): readonly string[] {
  const { text, context, assessment, partner } = subject;
  return [
    copy.marking,
    ...(context.workspace.fictional ? [text.marking.fictional] : []),
    ...(determination.kind === 'preliminary' ? [text.marking.preliminary] : []),
    ...(assessment.revisedBy ? [text.marking.revisedBy(assessment.revisedBy.reference)] : []),
    ...notShownSentences(text, partner.notShown),
  ];
}

/** What a reader finds behind the document may say no more than the document: no ids, no names of officers. */
function propertiesOf(
  { subject, copy }: CopySubject,
  markings: readonly string[],
  textHash: string,
): DocumentProperties {
  const { assessment, partner, instrument, words, context } = subject;
  return {
    title: `${copy.kind} ${assessment.reference} – ${partner.fields.name}`,
    subject: copy.subject(words.title.text),
    author: context.workspace.office,
    description: markings.join(' · '),
    keywords: ['PSEA', assessment.reference].join(', '),
    producedAt: context.producedAt,
    custom: [
      { name: 'AssessmentReference', value: assessment.reference },
      { name: 'Instrument', value: instrument.definition.id },
      { name: 'InstrumentVersion', value: assessment.instrumentVersion },
      { name: 'ModelText', value: String(instrument.definition.modelText) },
      { name: 'TextHash', value: textHash },
      { name: 'ProgramVersion', value: context.programVersion },
      { name: 'Fictional', value: String(context.workspace.fictional) },
      { name: 'Marking', value: copy.marking },
    ],
  };
}
