import { cell, fact, facts, splitLines } from '../report/blocks.ts';
import { dateInWords, personInWords } from '../report/text/format.ts';
import type { Block, Facts, ReportSection } from '../report/word-report.ts';
import type { Subject } from './subject.ts';

/** The five stages with what is done, and the dates that follow, in words. */
export function datesSection(subject: Subject): ReportSection {
  const { text, assessment } = subject;
  const labels = text.assessment.dates;
  const stages: Block = {
    kind: 'table',
    columns: [
      { title: labels.stage, share: 56, align: 'start' },
      { title: labels.state, share: 16, align: 'start' },
      { title: labels.completed, share: 28, align: 'start' },
    ],
    rows: assessment.stages.map(({ id, state, on }) => ({
      cells: [
        cell(text.stage[id], state === 'current'),
        cell(text.stageState[state], state === 'current'),
        cell(on === null ? '' : dateInWords(text, on)),
      ],
      emphasis: false,
    })),
  };
  const deadlines = assessment.deadlines
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .flatMap(({ kind, on }) => fact(text.deadline[kind], dateInWords(text, on)));
  const dates = [...windowFacts(subject), ...deadlines];
  return {
    heading: text.assessment.sections.dates,
    blocks: [stages, ...(dates.length === 0 ? [] : [facts(dates)])],
  };
}

/** The improvement window, and its extension with reason and approver. */
function windowFacts({ text, assessment }: Subject): Facts['rows'] {
  const labels = text.followThrough;
  if (!assessment.window) return [];
  const { from, until, extension } = assessment.window;
  return [
    ...fact(labels.window, labels.windowSpan(dateInWords(text, from), dateInWords(text, until))),
    ...(extension
      ? fact(labels.extension, [
          labels.extended(dateInWords(text, extension.on), dateInWords(text, extension.until)),
          ...splitLines(extension.reason),
          labels.approvedBy(personInWords(text, extension.approver)),
          ...(extension.lateReason ? [labels.late(extension.lateReason)] : []),
        ])
      : []),
  ];
}
