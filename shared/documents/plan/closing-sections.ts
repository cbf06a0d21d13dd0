import { cell, fact, facts, paragraph, subheading } from '../report/blocks.ts';
import { dateInWords, momentInWords } from '../report/text/format.ts';
import type { Block, ReportSection } from '../report/word-report.ts';
import { type PlanSubject, shortReference } from './plan-subject.ts';

/** What was reported on the actions, newest first. */
export function progressSection({ plan, text, labels }: PlanSubject): ReportSection {
  const words = labels.progress;
  const notes = plan.actions
    .flatMap((action) => action.notes.map((note) => ({ ...note, action: shortReference(action) })))
    .toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
  return {
    heading: labels.sections.progress,
    blocks: [
      notes.length === 0
        ? paragraph(words.none, 'quiet')
        : {
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
  };
}

/** Due dates of what is open, and the end of the window, in order. */
export function datesSection(subject: PlanSubject): ReportSection {
  const { labels } = subject;
  const words = labels.dates;
  return {
    heading: labels.sections.dates,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: words.date, share: 22, align: 'start' },
          { title: words.what, share: 78, align: 'start' },
        ],
        rows: datesToKeep(subject).map(({ on, what, isEnd }) => ({
          cells: [cell(dateInWords(subject.text, on), isEnd), cell(what, isEnd)],
          emphasis: false,
        })),
      },
    ],
  };
}

interface DateToKeep {
  readonly on: string;
  readonly what: string;
  /** The last day of an improvement window. */
  readonly isEnd: boolean;
}

function datesToKeep({ plan, labels }: PlanSubject): DateToKeep[] {
  const words = labels.dates;
  return [
    ...plan.actions
      .filter(({ standing }) => standing.status !== 'verified' && standing.status !== 'dropped')
      .map((action) => ({
        on: action.dueOn,
        what: `${words.due} ${shortReference(action)}: ${action.title}`,
        isEnd: false,
      })),
    ...plan.assessments.flatMap(({ window: period }) =>
      period ? [{ on: period.until, what: words.windowEnds, isEnd: true }] : [],
    ),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Room for the partner's hand and for that of the office; other entities that support the plan sign below. */
export function signaturesSection({ plan, labels, workspace }: PlanSubject): ReportSection {
  const words = labels.signatures;
  const lines = [words.nameAndFunction, words.dateAndSignature];
  const own = workspace.entity === '' ? workspace.office : workspace.entity;
  const entities = [...new Set([own, ...plan.entities])].filter((entity) => entity !== '');
  return {
    heading: labels.sections.signatures,
    blocks: [
      paragraph(words.intro),
      ...[words.partner, ...entities.map((entity) => words.entity(entity))].flatMap((side): Block[] => [
        subheading(side),
        { kind: 'signatures', labels: lines },
      ]),
    ],
  };
}

/** Enough to recognise the document years later; ids and journal entries stay within the UN. */
export function planProvenance(subject: PlanSubject, textHash: string): ReportSection {
  const { plan, text, labels, workspace, producedAt, programVersion } = subject;
  const words = labels.provenance;
  return {
    heading: labels.sections.provenance,
    blocks: [
      facts(
        fact(words.partner, [plan.partner.name, plan.partner.reference]),
        fact(
          words.assessments,
          plan.assessments.map(({ reference }) => reference),
        ),
        fact(words.issuedBy, [workspace.office, workspace.entity]),
        fact(words.producedAt, momentInWords(text, producedAt)),
        fact(words.program, text.assessment.provenance.programVersion(programVersion)),
        fact(words.sharing, words.sharingMeaning),
        fact(words.textHash, [textHash, text.assessment.provenance.textHashMeaning]),
      ),
      ...(workspace.fictional ? [paragraph(text.marking.fictional, 'notice')] : []),
    ],
  };
}
