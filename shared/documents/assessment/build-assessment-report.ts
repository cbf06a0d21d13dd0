import type { Instrument } from '../../content/instrument/instrument.ts';
import type { AssessmentView } from '../../rules/assessment/assessment-view.ts';
import type { EvidenceView } from '../../rules/evidence/evidence-view.ts';
import type { PartnerView } from '../../rules/register/partner-view.ts';
import type { Timeline } from '../../rules/timeline/timeline.ts';
import { plainText } from '../report/plain-text.ts';
import type { ReportContext } from '../report/report-context.ts';
import { dateInWords } from '../report/text/format.ts';
import type { DocumentProperties, WordReport } from '../report/word-report.ts';
import { timelineSection } from '../timeline/timeline-section.ts';
import type { TimelineTexts } from '../timeline/timeline-texts.ts';
import { datesSection } from './dates-section.ts';
import { decisionSection } from './decision-section.ts';
import { historySection } from './history-section.ts';
import { ledgerSection } from './ledger-section.ts';
import { markingsOf } from './markings.ts';
import { overviewSection } from './overview-section.ts';
import { partnerSection } from './partner-section.ts';
import { provenanceSection } from './provenance-section.ts';
import { resultSection } from './result-section.ts';
import { standardsSection } from './standards-section.ts';
import { type Subject, subjectOf } from './subject.ts';

export interface AssessmentReportInput extends ReportContext {
  readonly assessment: AssessmentView;
  readonly partner: PartnerView;
  /** The partner's evidence, as it counts on the day of `assessment`'s grounds. */
  readonly evidence: readonly EvidenceView[];
  /** The instrument of the assessment, in the version that it was carried out on. */
  readonly instrument: Instrument;
  /** The partner's path with its words; left out, the report has no such section. */
  readonly timeline?: { readonly timeline: Timeline; readonly texts: TimelineTexts };
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly sha256: (text: string) => string;
}

/**
 * The Word report of one assessment. The same input gives the same report; nothing is read from a clock.
 * Without a complete UN review it carries no rating, only the number of standards still open (Decision 3).
 */
export function buildAssessmentReport(input: AssessmentReportInput): WordReport {
  const { assessment, partner, evidence, instrument, timeline: _, sha256, ...context } = input;
  const subject = subjectOf(assessment, partner, instrument, context, evidence);
  const { text, words } = subject;
  const title = partner.fields.name;
  const subtitle = [text.assessment.kind, assessment.reference, text.status[assessment.status]].join(' · ');
  // The order is the numbering: `standardsSection` in subject.ts names the place of the standards.
  const sections = [
    resultSection(subject),
    partnerSection(subject),
    overviewSection(subject),
    standardsSection(subject),
    ledgerSection(subject),
    decisionSection(subject),
    datesSection(subject),
    historySection(subject),
    ...(input.timeline ? [timelineSection(input.timeline.timeline, input.timeline.texts)] : []),
  ];
  const textHash = sha256(plainText([words.title.text, title, subtitle], sections));
  const { markings, watermark } = markingsOf(subject);
  return {
    language: context.language,
    direction: text.direction,
    instrumentTitle: words.title.text,
    title,
    subtitle,
    markings,
    watermark,
    header: { reference: assessment.reference, date: dateInWords(text, context.producedAt) },
    page: text.page,
    sections,
    provenance: provenanceSection(subject, textHash),
    properties: propertiesOf(subject, markings, textHash),
    textHash,
  };
}

function propertiesOf(subject: Subject, markings: readonly string[], textHash: string): DocumentProperties {
  const { text, assessment, partner, instrument, words, context } = subject;
  const { definition } = instrument;
  return {
    title: `${text.assessment.kind} ${assessment.reference} – ${partner.fields.name}`,
    subject: text.assessment.subject(words.title.text),
    author: context.producedBy.name,
    description: markings.join(' · '),
    keywords: ['PSEA', assessment.reference, partner.reference].join(', '),
    producedAt: context.producedAt,
    custom: [
      { name: 'AssessmentReference', value: assessment.reference },
      { name: 'AssessmentId', value: assessment.id },
      { name: 'PartnerReference', value: partner.reference },
      { name: 'PartnerId', value: partner.id },
      { name: 'Instrument', value: definition.id },
      { name: 'InstrumentVersion', value: assessment.instrumentVersion },
      { name: 'ModelText', value: String(definition.modelText) },
      { name: 'NaPolicy', value: assessment.naPolicy ?? 'none' },
      { name: 'DeviceCode', value: context.workspace.deviceCode },
      { name: 'WorkspaceId', value: context.workspace.id ?? '' },
      { name: 'DeterminationEntries', value: assessment.ledger.map(({ entry }) => entry).join(' ') },
      { name: 'TextHash', value: textHash },
      { name: 'ProgramVersion', value: context.programVersion },
      { name: 'Fictional', value: String(context.workspace.fictional) },
      { name: 'Marking', value: text.marking.unOnly },
    ].filter(({ value }) => value !== ''),
  };
}
