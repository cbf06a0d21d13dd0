import type { DemoCheck } from './demo-check.ts';
import { stepsThat } from './places.ts';

export const assessmentMissing: DemoCheck = {
  name: 'assessment-missing',
  description: 'What is done with an assessment comes after one was started.',
  find: (demo) =>
    stepsThat(
      demo,
      'details',
      'answer',
      'submit',
      'return',
      'review',
      'determine',
      'decide',
      'revise',
      'cancel',
      'plan',
      'action',
    )
      .filter(({ before }) => !before.some(({ does }) => does === 'start'))
      .map(({ step, place }) => ({
        place,
        what: `"${step.does}" speaks of an assessment, and none was started.`,
        fix: 'Let it follow a "start".',
      })),
};
