import { describe, expect, it } from 'vitest';
import type { PartnerFile } from '../../../../shared/record/file/partner-file.ts';
import type { Determination } from '../../../../shared/record/shapes/assessment.ts';
import { type Desk, head, openDesk } from '../../../support/desk.ts';
import { put, tell } from '../../../support/story.ts';

const on = '2026-03-02';
const story =
  'preliminary 2025-03-02 medium; action CS3 due 2025-06-30; agreement until 2026-12-31; evidence CS1 until 2026-05-31';
const assessment = 'assessment-1';
const action = 'partner-1.action-1';
const agreement = 'partner-1.agreement-1';
const evidence = 'partner-1.evidence-1';

const record = ({ assessments }: PartnerFile) => assessments[assessment]!;

function signed(desk: Desk): Determination {
  return record(desk.file).ledger[0]!.fact;
}

type Facts = readonly { readonly fact: unknown; readonly entry: string }[];

/** How each kind of fact is written, told apart by a word, and where the file keeps it. */
const facts: readonly [
  kind: string,
  write: (desk: Desk, word: string) => void,
  kept: (file: PartnerFile) => Facts,
][] = [
  [
    'a determination',
    (desk, statement) =>
      put(desk, 'assessment.determined', {
        assessment,
        determination: { ...signed(desk), kind: 'preliminary', statement },
      }),
    (kept) => record(kept).ledger,
  ],
  [
    'a submission',
    (desk, statement) =>
      put(desk, 'assessment.submitted', { assessment, determination: { ...signed(desk), statement } }),
    (kept) => record(kept).ledger,
  ],
  [
    'a decision',
    (desk, justification) =>
      put(desk, 'assessment.decided', {
        assessment,
        decision: {
          decision: 'proceed',
          on,
          justification,
          conditions: null,
          conditionDates: [],
          signedBy: head,
          noteForRecord: null,
        },
      }),
    (kept) => record(kept).decisions,
  ],
  [
    'a return to the partner',
    (desk, reason) => put(desk, 'assessment.returned', { assessment, on, reason }),
    (kept) => record(kept).returns,
  ],
  [
    'a response of the partner',
    (desk, comment) =>
      put(desk, 'assessment.partner-responded', {
        assessment,
        response: { response: 'agrees', by: head, on, comment },
      }),
    (kept) => record(kept).responses,
  ],
  [
    'a form that went out',
    (desk, form) =>
      put(desk, 'assessment.form-issued', {
        assessment,
        issued: { form, languages: ['en'], on, checksums: {} },
      }),
    (kept) => record(kept).issuedForms,
  ],
  [
    'a form that came back',
    (desk, form) =>
      put(desk, 'assessment.form-returned', {
        assessment,
        returned: { form, sha256: '', evidence, on, standards: [] },
      }),
    (kept) => record(kept).returnedForms,
  ],
  [
    'an extension of the window',
    (desk, reason) =>
      put(desk, 'assessment.window-extended', {
        assessment,
        extension: { on, reason, approver: head, until: '2026-04-01', lateReason: null },
      }),
    (kept) => record(kept).extensions,
  ],
  [
    'a standard that turned',
    (desk, to) =>
      put(desk, 'assessment.standards-turned', {
        assessment,
        on,
        turned: [{ standard: 'CS3', from: 'no', to }],
      }),
    (kept) => record(kept).turns,
  ],
  [
    'a consequence',
    (desk, justification) =>
      put(desk, 'assessment.consequence-recorded', {
        assessment,
        consequence: { kind: 'end', on, justification, mitigation: null, approver: head },
      }),
    (kept) => record(kept).consequences,
  ],
  [
    'a cancellation',
    (desk, reason) => put(desk, 'assessment.cancelled', { assessment, on, reason }),
    (kept) => record(kept).cancellations,
  ],
  [
    'a move of an action',
    (desk, reason) =>
      put(desk, 'plan.action-moved', {
        id: action,
        standing: { status: 'in-progress', on, reason, evidence: [] },
      }),
    (kept) => kept.actions[action]!.moves,
  ],
  [
    'a note on an action',
    (desk, text) => put(desk, 'plan.note-added', { id: action, note: { on, text } }),
    (kept) => kept.actions[action]!.notes,
  ],
  [
    'a plan that went out',
    (desk, form) =>
      put(desk, 'plan.form-issued', { issued: { form, on, language: 'en', actions: [], checksum: '' } }),
    (kept) => kept.planForms.issued,
  ],
  [
    'a plan that came back',
    (desk, form) =>
      put(desk, 'plan.form-returned', { returned: { form, sha256: '', evidence, on, actions: [] } }),
    (kept) => kept.planForms.returned,
  ],
  [
    'answers about what came in',
    (desk, place) =>
      put(desk, 'partner.intake-answered', {
        intake: { way: 'form', on, fileKept: false, answers: [{ place, choice: 'leave-out', reason: null }] },
      }),
    (kept) => kept.intakes,
  ],
  [
    'a basis',
    (desk, id) =>
      put(desk, 'partner.basis-recorded', {
        id,
        kind: 'emergency',
        reason: 'Fictional floods.',
        approver: head,
        secondApprover: null,
        from: on,
        until: '2026-04-01',
      }),
    (kept) => kept.bases.map(({ recorded }) => recorded),
  ],
];

describe('a fact', () => {
  it.each(facts)('stays beside those before it, in their order: %s', (_kind, write, kept) => {
    const desk = tell(story);
    const before = kept(desk.file);
    write(desk, 'first word');
    write(desk, 'second word');
    const after = kept(desk.file);
    expect(after.slice(0, -2)).toEqual(before);
    expect(after.slice(-2).map(({ fact }) => /(first|second) word/.exec(JSON.stringify(fact))?.[0])).toEqual([
      'first word',
      'second word',
    ]);
    expect(after.slice(-2).map(({ entry }) => entry)).toEqual(desk.entries.slice(-2).map(({ id }) => id));
  });

  it.each(facts)('of one leaves every other of its kind as it is: %s', (_kind, write, kept) => {
    const second = story.replaceAll('2025-', '2024-').replace('CS3', 'CS7');
    const desk = tell(`${story}; ${second}`);
    const others = ({ assessments, actions, agreements, evidence: documents }: PartnerFile) => [
      assessments['assessment-2'],
      actions['partner-1.action-2'],
      agreements['partner-1.agreement-2'],
      documents['partner-1.evidence-2'],
    ];
    const before = others(desk.file);
    for (const other of before) expect(other).toBeDefined();
    const many = kept(desk.file).length;
    write(desk, 'first word');
    expect(others(desk.file)).toEqual(before);
    expect(kept(desk.file)).toHaveLength(many + 1);
  });

  it('of another assessment, action or agreement leaves the rest as it is', () => {
    const desk = tell(story);
    const { assessments, actions, agreements } = desk.file;
    put(desk, 'assessment.cancelled', { assessment: 'assessment-9', on, reason: 'Unknown here.' });
    put(desk, 'plan.note-added', { id: 'action-9', note: { on, text: 'Unknown here.' } });
    put(desk, 'agreement.withdrawn', { id: 'agreement-9', reason: 'Unknown here.' });
    expect(desk.file).toMatchObject({ assessments, actions, agreements });
    expect(Object.keys(desk.file.assessments)).toEqual([assessment]);
  });

  it('that ends a basis ends that one alone', () => {
    const desk = openDesk();
    const basis = {
      kind: 'emergency',
      reason: 'Fictional floods.',
      approver: head,
      secondApprover: null,
      from: on,
    } as const;
    for (const id of ['basis-1', 'basis-2', 'basis-3'])
      put(desk, 'partner.basis-recorded', { ...basis, id, until: '2026-04-01' });
    put(desk, 'partner.basis-ended', { id: 'basis-2', on, reason: 'The water fell.' });
    expect(desk.file.bases.map(({ ended }) => ended?.fact.reason ?? null)).toEqual([
      null,
      'The water fell.',
      null,
    ]);
  });
});

/** The value of a register that is shown, by the register's key. */
const shown = (desk: Desk, key: string) => desk.file.registers[key]?.at(-1)?.value;

describe('what can change again', () => {
  it.each([
    [
      'submitted',
      (desk: Desk) => put(desk, 'assessment.submitted', { assessment, determination: signed(desk) }),
    ],
    ['returned', (desk: Desk) => put(desk, 'assessment.returned', { assessment, on, reason: 'Unclear.' })],
    [
      'final',
      (desk: Desk) =>
        put(desk, 'assessment.determined', {
          assessment,
          determination: { ...signed(desk), kind: 'final' },
        }),
    ],
    [
      'cancelled',
      (desk: Desk) => put(desk, 'assessment.cancelled', { assessment, on, reason: 'By mistake.' }),
    ],
  ])('is the status of an assessment: %s', (status, write) => {
    const desk = tell(story);
    put(desk, status === 'submitted' ? 'assessment.returned' : 'assessment.submitted', {
      assessment,
      on,
      reason: 'Before.',
      determination: signed(desk),
    } as never);
    expect(shown(desk, `assessment/${assessment}/status`)).not.toBe(status);
    write(desk);
    expect(shown(desk, `assessment/${assessment}/status`)).toBe(status);
  });

  it('is not the status at a preliminary determination', () => {
    const desk = tell(story);
    put(desk, 'assessment.determined', {
      assessment,
      determination: { ...signed(desk), kind: 'preliminary' },
    });
    expect(shown(desk, `assessment/${assessment}/status`)).toBe('submitted');
  });

  it('are fields, answers and marks, each in a place of its own', () => {
    const desk = tell(story);
    const answer = { answer: 'no', reason: null, comment: 'Anew.' };
    put(desk, 'partner.edited', { set: { acronym: 'FWN' } });
    put(desk, 'assessment.details-recorded', { assessment, set: { entities: ['UNFICTION'] } });
    put(desk, 'assessment.answers-recorded', { assessment, answers: { CS1: answer, CS2: answer } });
    put(desk, 'assessment.reviews-recorded', { assessment, reviews: { CS4: answer } });
    const difference = { code: 'other', text: 'Seen.' } as const;
    put(desk, 'assessment.difference-explained', { assessment, standard: 'CS4', difference });
    put(desk, 'evidence.edited', { id: evidence, set: { title: 'Another title' } });
    put(desk, 'evidence.withdrawn', { id: evidence, reason: 'Not theirs.' });
    put(desk, 'plan.action-edited', { id: action, set: { title: 'Another action' } });
    put(desk, 'agreement.edited', { id: agreement, set: { programme: 'Water' } });
    put(desk, 'agreement.withdrawn', { id: agreement, reason: 'Twice.' });
    put(desk, 'partner.archived', { reason: 'Closed.' });
    const expected = {
      'partner/acronym': 'FWN',
      [`assessment/${assessment}/detail/entities`]: ['UNFICTION'],
      [`assessment/${assessment}/self/CS1`]: answer,
      [`assessment/${assessment}/self/CS2`]: answer,
      [`assessment/${assessment}/review/CS4`]: answer,
      [`assessment/${assessment}/difference/CS4`]: difference,
      [`evidence/${evidence}/title`]: 'Another title',
      [`evidence/${evidence}/withdrawn`]: 'Not theirs.',
      [`action/${action}/title`]: 'Another action',
      [`agreement/${agreement}/programme`]: 'Water',
      [`agreement/${agreement}/withdrawn`]: 'Twice.',
      'partner/archived': 'Closed.',
    };
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, shown(desk, key)]))).toEqual(expected);
    put(desk, 'partner.restored', {});
    expect(shown(desk, 'partner/archived')).toBeNull();
  });

  it('begins with an assessment: in progress where answers were taken over, else a draft', () => {
    const desk = tell(story);
    const started = {
      reference: 'SS/2026PSEA9-TST',
      instrument: 'un-ip-psea-2020',
      instrumentVersion: '1.0.0',
      naPolicy: 'counts-as-met' as const,
      instrumentHash: null,
      on,
      revises: null,
      details: { completedBy: null, completedByEmail: null, entities: ['UNFICTION'], reviewer: null },
    };
    const given = { CS1: { answer: 'yes', reason: null, comment: null } };
    for (const [id, answers, reviews] of [
      ['a-1', {}, {}],
      ['a-2', given, {}],
      ['a-3', {}, given],
    ] as const)
      put(desk, 'assessment.started', { ...started, assessment: id, answers, reviews });
    expect(['a-1', 'a-2', 'a-3'].map((id) => shown(desk, `assessment/${id}/status`))).toEqual([
      'draft',
      'in-progress',
      'in-progress',
    ]);
    expect(shown(desk, 'assessment/a-2/self/CS1')).toEqual(given.CS1);
    expect(shown(desk, 'assessment/a-3/review/CS1')).toEqual(given.CS1);
    expect(shown(desk, 'assessment/a-3/detail/entities')).toEqual(['UNFICTION']);
    expect(desk.file.assessments['a-2']?.prefilled).toEqual({ answers: given, reviews: {} });
  });
});
