import { describe, expect, it } from 'vitest';
import { answerState } from '../../../renderer/components/assessment/answer-state.ts';
import { countKinds, countOf, standardsCounted } from '../../../renderer/features/assessment/model/counts.ts';
import { instrumentOf, sampleView } from './sample-view.ts';

describe('the state of an answer', () => {
  it('follows yes, no and not applicable in the harmonized tool', () => {
    const { definition } = instrumentOf('un-ip-psea-2020');
    const states = ['yes', 'no', 'not-applicable', null].map((answer) => answerState(definition, { answer }));
    expect(states).toEqual(['met', 'not-met', 'not-applicable', 'open']);
  });

  it('follows the points in the legacy scheme', () => {
    const { definition } = instrumentOf('unicef-sea-2020');
    const states = ['adequate', 'progressing', 'absent', null].map((answer) =>
      answerState(definition, { answer }),
    );
    expect(states).toEqual(['met', 'partly', 'not-met', 'open']);
  });
});

describe('a figure of the counts', () => {
  it('names as many standards as the score counted, for every kind and side', () => {
    const { definition } = instrumentOf('un-ip-psea-2020');
    const view = sampleView({ self: 'yaynyyya', review: 'yan.' });
    for (const side of ['self', 'review'] as const) {
      for (const kind of countKinds) {
        const score = side === 'self' ? view.selfScore : view.reviewScore;
        expect(standardsCounted(definition, view.standards, side, kind)).toHaveLength(countOf(score, kind));
      }
    }
    expect(standardsCounted(definition, view.standards, 'review', 'notApplicable')).toEqual(['CS2']);
  });
});
