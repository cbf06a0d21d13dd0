import { allowedAnswers } from '../../../../../shared/content/instrument/check-answer.ts';
import { answerOf, openLetter } from '../answer-letters.ts';
import type { DemoCheck } from './demo-check.ts';
import { stepsThat } from './places.ts';

export const answersMisfit: DemoCheck = {
  name: 'answers-misfit',
  description: 'Answers have one character for each standard, and only those that the standard takes.',
  find: (demo) =>
    stepsThat(demo, 'answer', 'review').flatMap(({ step: { answers }, place, instrument }) => {
      if (!instrument) return [];
      const { id, standards } = instrument.definition;
      if (answers.length !== standards.length) {
        return [
          {
            place: `${place}.answers`,
            what: `"${answers}" has ${answers.length} characters; "${id}" asks ${standards.length} standards.`,
            fix: 'Write one character for each, "." for one that is left open.',
          },
        ];
      }
      return standards.flatMap((standard, index) => {
        const letter = answers[index] ?? openLetter;
        if (letter === openLetter) return [];
        if (allowedAnswers(instrument, standard.id).includes(answerOf(letter) ?? '')) return [];
        return [
          {
            place: `${place}.answers`,
            what: `"${letter}" is no answer to ${standard.id} of "${id}".`,
            fix: 'Use a letter that the standard takes, or ".".',
          },
        ];
      });
    }),
};
