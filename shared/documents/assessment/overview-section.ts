import { cell, fact, facts } from '../report/blocks.ts';
import { shareInWords } from '../report/text/format.ts';
import type { ReportSection } from '../report/word-report.ts';
import { isGap } from './standing.ts';
import { answerWord, type Subject } from './subject.ts';

/** Both answers to every standard on one page, and how often they agree. */
export function overviewSection(subject: Subject): ReportSection {
  const { text, standards, instrument } = subject;
  const labels = text.assessment.overview;
  const both = standards.filter(({ view }) => view.self.answer !== null && view.review.answer !== null);
  const same = both.filter(({ view }) => view.self.answer === view.review.answer);
  return {
    heading: text.assessment.sections.overview,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: labels.section, share: 10, align: 'start' },
          { title: text.assessment.standard, share: 42, align: 'start' },
          { title: text.assessment.partner, share: 18, align: 'start' },
          { title: text.assessment.unEntity, share: 18, align: 'start' },
          { title: labels.remark, share: 12, align: 'start' },
        ],
        rows: standards.map(({ id, title, view, anchor, number }) => {
          const gap = isGap(instrument, view.review.answer);
          const differs = both.some((other) => other.id === id) && view.self.answer !== view.review.answer;
          return {
            cells: [
              { anchor, number },
              cell(`${id} ${title}`),
              cell(answerWord(subject, view.self.answer)),
              cell(answerWord(subject, view.review.answer), gap),
              cell([...(gap ? [labels.gap] : []), ...(differs ? [labels.difference] : [])], gap),
            ],
            emphasis: gap,
          };
        }),
      },
      facts(fact(labels.same, shareInWords(text, same.length, both.length))),
    ],
  };
}
