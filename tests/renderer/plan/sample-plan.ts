import type { ActionView, PlanView } from '../../../shared/rules/plan/plan-view.ts';

const officer = { name: 'Demo Officer', function: 'Partnership officer' };

/** An action of the fictional partner's plan; everything not given is as in a new one. */
export function sampleAction(number: number, change: Partial<ActionView> = {}): ActionView {
  return {
    id: `action-${number}`,
    reference: `SS-0001-K7Q/A${number}`,
    library: null,
    assessment: { id: 'assessment-1', reference: 'SS/2026PSEA1-K7Q' },
    standard: 'CS3',
    title: 'Check references in writing',
    gap: 'No references are taken.',
    description: '',
    verification: 'Three files with a reference.',
    responsible: '',
    supportedBy: ['UN-Demo'],
    dueOn: '2026-06-01',
    dueReason: null,
    priority: 'normal',
    budget: null,
    standing: { status: 'not-started', on: '2026-03-02', reason: null, evidence: [] },
    evidence: [],
    notes: [],
    moves: [{ status: 'not-started', on: '2026-03-02', reason: null, evidence: [], by: officer }],
    addedOn: '2026-03-02',
    addedBy: officer,
    overdue: false,
    outsideWindow: false,
    contradiction: false,
    conflicts: 0,
    ...change,
  };
}

export const sampleWindow = { from: '2026-03-02', until: '2026-09-02', extension: null };

/** A plan with one assessment and the gaps CS3 and CS7. */
export function samplePlan(actions: readonly ActionView[], change: Partial<PlanView> = {}): PlanView {
  const gap = (standard: string) => ({
    standard,
    comment: `Missing at ${standard}.`,
    open: true,
    actions: actions
      .filter((action) => action.standard === standard && action.standing.status !== 'dropped')
      .map(({ reference }) => reference),
    reviewProposed: false,
  });
  return {
    partner: { id: 'partner-1', reference: 'SS-0001-K7Q', name: 'Hope Example' },
    notShown: { assessments: [], entries: 0, unreadable: 0, newer: null },
    assessments: [
      {
        id: 'assessment-1',
        reference: 'SS/2026PSEA1-K7Q',
        instrument: 'un-ip-psea-2020',
        instrumentVersion: '1.0.0',
        final: false,
        window: sampleWindow,
        gaps: [gap('CS3'), gap('CS7')],
      },
    ],
    actions: [...actions],
    counts: { open: 0, doneByPartner: 0, verified: 0, dropped: 0, overdue: 0 },
    entities: [],
    issued: [],
    returned: [],
    ...change,
  };
}
