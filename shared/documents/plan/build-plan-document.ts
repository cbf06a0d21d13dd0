import { notShownSentences } from '../report/not-shown-in-words.ts';
import { plainText } from '../report/plain-text.ts';
import { onOneLine } from '../report/text/direction.ts';
import { dateInWords } from '../report/text/format.ts';
import type { DocumentProperties, WordReport } from '../report/word-report.ts';
import { actionsSections } from './actions-section.ts';
import { planProvenance, progressSection, signaturesSection } from './closing-sections.ts';
import { overviewSection } from './overview-section.ts';
import { type PlanDocumentInput, type PlanSubject, planSubjectOf } from './plan-subject.ts';

/**
 * The plan as a document that partner and office print, discuss and sign. It is shared with the partner: nothing that
 * the office keeps to itself stands in it. The same input gives the same document; nothing is read from a clock.
 */
export function buildPlanDocument(input: PlanDocumentInput): WordReport {
  const subject = planSubjectOf(input);
  const { plan, text, labels, workspace } = subject;
  const title = plan.partner.name;
  const subtitle = onOneLine(text.direction, [plan.partner.reference, dateInWords(text, input.today)]);
  const sections = [
    overviewSection(subject),
    ...actionsSections(subject),
    ...progressSection(subject),
    signaturesSection(subject),
  ];
  const textHash = input.sha256(plainText([labels.kind, title, subtitle], sections));
  const markings = [
    labels.marking,
    ...(workspace.fictional ? [text.marking.fictional] : []),
    ...notShownSentences(text, plan.notShown),
  ];
  return {
    language: input.language,
    direction: text.direction,
    instrumentTitle: labels.kind,
    title,
    subtitle,
    markings,
    watermark: workspace.fictional ? text.watermark.fictional : null,
    header: { reference: plan.partner.reference, date: dateInWords(text, input.producedAt) },
    page: text.page,
    sections,
    provenance: planProvenance(subject, textHash),
    properties: planProperties(subject, labels.kind, markings, textHash),
    textHash,
    orientation: 'landscape',
  };
}

/** What a reader finds behind the document may say no more than the document: no ids, no names of officers. */
export function planProperties(
  { plan, labels, workspace, producedAt, programVersion }: PlanSubject,
  kind: string,
  markings: readonly string[],
  textHash: string,
): DocumentProperties {
  const { partner } = plan;
  return {
    title: `${kind} ${partner.reference} – ${partner.name}`,
    subject: labels.subject,
    author: workspace.office,
    description: markings.join(' · '),
    keywords: ['PSEA', partner.reference].join(', '),
    producedAt,
    custom: [
      { name: 'PartnerReference', value: partner.reference },
      { name: 'AssessmentReferences', value: plan.assessments.map(({ reference }) => reference).join(' ') },
      { name: 'TextHash', value: textHash },
      { name: 'ProgramVersion', value: programVersion },
      { name: 'Fictional', value: String(workspace.fictional) },
      { name: 'Marking', value: markings[0] ?? '' },
    ].filter(({ value }) => value !== ''),
  };
}
