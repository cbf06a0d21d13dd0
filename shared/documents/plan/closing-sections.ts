import { cell, paragraph, subheading } from '../report/blocks.ts';
import { onOneLine } from '../report/text/direction.ts';
import { dateInWords, momentInWords } from '../report/text/format.ts';
import type { ReportSection } from '../report/word-report.ts';
import { type PlanSubject, shortReference } from './plan-subject.ts';

/** What was reported on the actions, newest first; nothing where nothing was. */
export function progressSection({ plan, text, labels }: PlanSubject): ReportSection[] {
  const words = labels.progress;
  const notes = plan.actions
    .flatMap((action) => action.notes.map((note) => ({ ...note, action: shortReference(action) })))
    .toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
  if (notes.length === 0) return [];
  return [
    {
      heading: labels.sections.progress,
      blocks: [
        {
          kind: 'table',
          columns: [
            { title: words.date, share: 14, align: 'start' },
            { title: words.action, share: 9, align: 'start' },
            { title: words.note, share: 77, align: 'start' },
          ],
          rows: notes.map(({ on, action, text: said }) => ({
            cells: [cell(dateInWords(text, on)), cell(action, true), cell(said.split('\n'))],
            emphasis: false,
          })),
        },
      ],
    },
  ];
}

/** Room for the partner's hand and for that of the office; other entities that support the plan sign below. */
export function signaturesSection({ plan, labels, workspace }: PlanSubject): ReportSection {
  const words = labels.signatures;
  const own = workspace.entity === '' ? workspace.office : workspace.entity;
  const entities = [...new Set([own, ...plan.entities])].filter((entity) => entity !== '');
  return {
    heading: '',
    blocks: [
      subheading(labels.sections.signatures),
      paragraph(words.intro),
      {
        kind: 'signatures',
        labels: [words.nameAndFunction, words.dateAndSignature],
        sides: {
          title: words.side,
          names: [words.partner, ...entities.map((entity) => words.entity(entity))],
        },
      },
    ],
  };
}

/** Enough to recognise the document years later; ids and journal entries stay within the UN. */
export function planProvenance(subject: PlanSubject, textHash: string): ReportSection {
  const { plan, text, labels, workspace, producedAt, programVersion } = subject;
  const words = labels.provenance;
  const origin = [
    [words.partner, `${plan.partner.name} (${plan.partner.reference})`],
    [words.assessments, plan.assessments.map(({ reference }) => reference).join(text.listSeparator)],
    [words.issuedBy, [workspace.office, workspace.entity].filter((each) => each !== '').join(' · ')],
    [words.producedAt, momentInWords(text, producedAt)],
    [words.program, text.assessment.provenance.programVersion(programVersion)],
  ].filter(([, value]) => value !== '');
  return {
    heading: '',
    blocks: [
      paragraph(words.sharingMeaning, 'small'),
      paragraph(
        onOneLine(
          text.direction,
          origin.map(([label, value]) => `${label}${text.colon}${value}`),
        ),
        'small',
      ),
      paragraph(
        `${words.textHash}${text.colon}${textHash}. ${text.assessment.provenance.textHashMeaning}`,
        'small',
      ),
      ...(workspace.fictional ? [paragraph(text.marking.fictional, 'notice')] : []),
    ],
  };
}
