import type { AssessmentView } from '../../rules/assessment/assessment-view.ts';
import { decisionSection } from '../assessment/decision-section.ts';
import { differenceInWords, evidenceOf, groundInWords } from '../assessment/evidence.ts';
import { ledgerSection } from '../assessment/ledger-section.ts';
import { answerWord, type StandardSubject, type Subject, subjectOf } from '../assessment/subject.ts';
import { cell, fact, facts, paragraph, splitLines, subheading } from '../report/blocks.ts';
import { dateInWords, personInWords } from '../report/text/format.ts';
import type { ReportSection, Table } from '../report/word-report.ts';
import type { DossierSubject } from './dossier-subject.ts';

/** One section for each assessment, the newest first: what was signed, on what each standard stood, what was decided. */
export function assessmentSections(subject: DossierSubject): ReportSection[] {
  const { assessments, words } = subject;
  if (assessments.length === 0)
    return [{ heading: words.sections.assessments, blocks: [paragraph(words.assessment.none)] }];
  return assessments.flatMap((view) => assessmentSection(subject, view));
}

function assessmentSection(dossier: DossierSubject, view: AssessmentView): ReportSection[] {
  const { words, text, instruments, partner, context } = dossier;
  const instrument = instruments.at(view.instrument, view.instrumentVersion);
  if (!instrument) return [];
  const subject = subjectOf(view, partner, instrument, context, dossier.dossier.evidence);
  const labels = words.assessment;
  return [
    {
      heading: words.sections.assessment(view.reference),
      blocks: [
        facts(
          fact(labels.instrument, `${subject.words.title.text} ${view.instrumentVersion}`),
          fact(labels.status, text.status[view.status]),
          fact(
            labels.started,
            `${dateInWords(text, view.startedOn)}${text.listSeparator}${personInWords(text, view.startedBy)}`,
          ),
        ),
        ...(view.cancelled
          ? [
              paragraph(
                labels.cancelled(dateInWords(text, view.cancelled.fact.on), view.cancelled.fact.reason),
                'notice',
              ),
            ]
          : []),
        subheading(text.assessment.sections.determinations),
        ...ledgerSection(subject).blocks,
        subheading(labels.standards),
        standardsTable(dossier, subject),
        subheading(text.assessment.sections.decision),
        ...decisionSection(subject).blocks,
      ],
    },
  ];
}

function standardsTable({ words }: DossierSubject, subject: Subject): Table {
  const { columns } = words.assessment;
  return {
    kind: 'table',
    breaks: true,
    columns: [
      { title: columns.standard, share: 24, align: 'start' },
      { title: columns.self, share: 12, align: 'start' },
      { title: columns.review, share: 12, align: 'start' },
      { title: columns.ground, share: 24, align: 'start' },
      { title: columns.reason, share: 28, align: 'start' },
    ],
    rows: subject.standards.map((standard) => ({
      cells: [
        cell(`${standard.id} ${standard.title}`),
        cell(answerWord(subject, standard.view.self.answer)),
        cell(answerWord(subject, standard.view.review.answer), true),
        cell(stoodOn(words.assessment.evidence, subject, standard)),
        cell([...splitLines(standard.view.review.comment), differenceInWords(subject, standard) ?? '']),
      ],
      emphasis: subject.assessment.gaps.includes(standard.id),
    })),
  };
}

function stoodOn(label: (references: string) => string, subject: Subject, standard: StandardSubject) {
  const linked = evidenceOf(subject, standard).map(({ reference }) => shortOf(reference));
  return [
    groundInWords(subject, standard) ?? '',
    linked.length === 0 ? '' : label(linked.join(subject.text.listSeparator)),
  ];
}

/** "E3" of "SS-0001-K7Q/E3": enough where the partner is known. */
export function shortOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
