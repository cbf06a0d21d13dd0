import { dateInWords } from '../text/format.ts';
import type { Block, ReportSection } from '../word-report.ts';
import { cell, fact, facts } from './blocks.ts';
import type { Subject } from './subject.ts';

/** The five stages with what is done, and the dates that follow, in words. */
export function datesSection({ text, assessment }: Subject): ReportSection {
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
  return {
    heading: text.assessment.sections.dates,
    blocks: [stages, ...(deadlines.length === 0 ? [] : [facts(deadlines)])],
  };
}
