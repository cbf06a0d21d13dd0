import type { AssessmentReportInput } from '../assessment/build-assessment-report.ts';
import { markingsOf } from '../assessment/markings.ts';
import { subjectOf } from '../assessment/subject.ts';
import { fact, facts } from '../report/blocks.ts';
import { plainText } from '../report/plain-text.ts';
import { onOneLine } from '../report/text/direction.ts';
import { dateInWords, momentInWords, personInWords } from '../report/text/format.ts';
import type { ReportLanguage } from '../report/text/report-text.ts';
import type { DocumentProperties, ReportSection, WordReport } from '../report/word-report.ts';
import { type NoteSubject, noteSections } from './note-sections.ts';
import { type NoteForRecordText, noteForRecordWords } from './text/words.ts';

const texts: Readonly<Record<ReportLanguage, NoteForRecordText>> = noteForRecordWords;

/**
 * The Note for the Record (Decision 8) as a document that its approver signs: why work proceeds with a partner of low
 * capacity, and what lowers the risk. It stays within the UN. Of several, the last one that was recorded; null where
 * no decision has one. The same input gives the same note; nothing is read from a clock.
 */
export function buildNoteForRecord(input: Omit<AssessmentReportInput, 'timeline'>): WordReport | null {
  const { assessment, partner, evidence, instrument, sha256, ...context } = input;
  const at = assessment.decisions.findLastIndex(({ fact: { noteForRecord } }) => noteForRecord !== null);
  const decision = assessment.decisions[at]?.fact;
  const note = decision?.noteForRecord;
  if (!decision || !note) return null;
  const labels = texts[context.language];
  const subject = subjectOf(assessment, partner, instrument, context, evidence);
  const isReplaced = at < assessment.decisions.length - 1;
  const made: NoteSubject = { subject, decision, note, isReplaced, labels };
  const { text } = subject;
  const title = partner.fields.name;
  const subtitle = onOneLine(text.direction, [assessment.reference, dateInWords(text, decision.on)]);
  const sections = noteSections(made);
  const textHash = sha256(plainText([labels.kind, title, subtitle], sections));
  const { markings, watermark } = markingsOf(subject);
  return {
    language: context.language,
    direction: text.direction,
    instrumentTitle: labels.kind,
    title,
    subtitle,
    markings,
    watermark,
    header: { reference: assessment.reference, date: dateInWords(text, context.producedAt) },
    page: text.page,
    sections,
    provenance: provenanceOf(made, textHash),
    properties: propertiesOf(made, markings, textHash),
    textHash,
  };
}

function provenanceOf({ subject, labels }: NoteSubject, textHash: string): ReportSection {
  const { text, context, assessment } = subject;
  const words = text.assessment.provenance;
  const { workspace } = context;
  return {
    heading: labels.sections.provenance,
    blocks: [
      facts(
        fact(words.assessment, [assessment.reference, assessment.id]),
        fact(words.office, [workspace.office, workspace.entity]),
        fact(words.producedBy, personInWords(text, context.producedBy)),
        fact(words.producedAt, momentInWords(text, context.producedAt)),
        fact(words.program, words.programVersion(context.programVersion)),
        fact(words.sharing, text.marking.unOnly),
        fact(words.textHash, [textHash, words.textHashMeaning]),
      ),
    ],
  };
}

function propertiesOf(
  { subject, labels }: NoteSubject,
  markings: readonly string[],
  textHash: string,
): DocumentProperties {
  const { assessment, partner, words, context } = subject;
  return {
    title: `${labels.kind} ${assessment.reference} – ${partner.fields.name}`,
    subject: labels.subject(words.title.text),
    author: context.producedBy.name,
    description: markings.join(' · '),
    keywords: ['PSEA', assessment.reference, partner.reference].join(', '),
    producedAt: context.producedAt,
    custom: [
      { name: 'AssessmentReference', value: assessment.reference },
      { name: 'AssessmentId', value: assessment.id },
      { name: 'PartnerReference', value: partner.reference },
      { name: 'TextHash', value: textHash },
      { name: 'ProgramVersion', value: context.programVersion },
      { name: 'Fictional', value: String(context.workspace.fictional) },
      { name: 'Marking', value: markings[0] ?? '' },
    ],
  };
}
