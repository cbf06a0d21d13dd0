import type { LetterInput } from '../../../../shared/documents/letter/letter-subject.ts';
import type { DecisionKind } from '../../../../shared/record/shapes/assessment.ts';
import type { AssessmentView } from '../../../../shared/rules/assessment/assessment-view.ts';
import { head } from '../../../support/desk.ts';

export type Told = Partial<Pick<AssessmentView, 'decisions' | 'consequences' | 'revisedBy'>>;

/** What stands in the record and in no paper that a partner reads. */
export const secrets = [
  'Secret justification.',
  'Secret note.',
  'Secret mitigation.',
  'Secret consequence.',
  'Secret measure.',
  'Vera Approver',
];

const approver = { name: 'Vera Approver', function: 'Representative' };
const recorded = { entry: 'e1', at: '2026-03-20T08:00:00.000Z', by: head };

export function decided(decision: DecisionKind): AssessmentView['decisions'][number] {
  return {
    ...recorded,
    fact: {
      decision,
      on: '2026-03-20',
      justification: 'Secret justification.',
      conditions: null,
      signedBy: head,
      noteForRecord: {
        justification: 'Secret note.',
        mitigation: 'Secret mitigation.',
        approver,
        on: '2026-03-19',
      },
    },
  };
}

export const conditional: AssessmentView['decisions'][number] = {
  ...recorded,
  fact: {
    ...decided('proceed-with-conditions').fact,
    conditions: '1. Check references of all by 30 June 2026.\n2. Agree on a service.',
  },
};

export function consequence(kind: 'continue' | 'suspend' | 'end'): AssessmentView['consequences'][number] {
  return {
    ...recorded,
    fact: {
      kind,
      on: '2026-10-02',
      justification: 'Secret consequence.',
      mitigation: 'Secret measure.',
      approver,
    },
  };
}

/** A letter's input in which the assessment at hand was decided so. */
export function withDecision(input: LetterInput, told: Told): LetterInput {
  return {
    ...input,
    assessments: input.assessments.map((view) =>
      view.id === input.assessment ? { ...view, ...told } : view,
    ),
  };
}
