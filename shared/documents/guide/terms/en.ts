import type { GlossaryText } from './term-text.ts';

export const termsEn: GlossaryText = {
  title: 'Words on the screens',
  terms: {
    'core-standard': {
      name: 'Core standard',
      meaning:
        'One of the standards that an instrument asks about, such as CS3. Each is met, not met or, where the instrument allows it, not applicable.',
    },
    'not-applicable': {
      name: 'Not applicable (N/A)',
      meaning:
        'The standard doesn’t fit this partner, such as one on sub-partners for a partner that has none. The instrument says which standards may be answered so and how they count.',
    },
    ground: {
      name: 'What supports a “yes”',
      meaning:
        'Documents or visits that show it. A “yes” on nothing is still a “yes” in the score, and is named wherever somebody signs.',
    },
    'self-score': {
      name: 'Self-score',
      meaning: 'What the partner’s own answers add up to. It is never a rating.',
    },
    preliminary: {
      name: 'Preliminary determination',
      meaning:
        'The rating from the first complete UN review, signed by a person. Where gaps are left it starts the improvement window.',
    },
    final: {
      name: 'Final determination',
      meaning:
        'The rating after the improvement window, signed by a person. It closes the assessment and starts its validity.',
    },
    capacity: {
      name: 'Capacity',
      meaning:
        'How far the partner can prevent sexual exploitation and abuse and respond to it: full, medium or low, by the standards that are met.',
    },
    risk: {
      name: 'SEA risk',
      meaning:
        'The other side of capacity: full capacity is low risk, medium is moderate, low is high. Both are told together.',
    },
    decision: {
      name: 'Decision',
      meaning:
        'Whether the work goes on, with or without conditions, or not; signed with a reason after the preliminary determination.',
    },
    'note-for-record': {
      name: 'Note for the Record',
      meaning:
        'Why work goes on with a partner of high risk, what lowers the risk meanwhile, and who approved it.',
    },
    'improvement-window': {
      name: 'Improvement window',
      meaning:
        'The time in which the partner closes its gaps, counted from the preliminary determination. It can be extended with a reason.',
    },
    're-review': {
      name: 'New review',
      meaning:
        'A standard is answered again once its gap was worked on. What the preliminary determination signed stays as it was.',
    },
    consequence: {
      name: 'Consequence',
      meaning:
        'What follows a final determination of low capacity: the work goes on under safeguards, is suspended, or ends.',
    },
    validity: {
      name: 'Validity',
      meaning:
        'How long a final determination is relied on. A warning comes before its end; after it the partner counts as not assessed.',
    },
    emergency: {
      name: 'Emergency exemption',
      meaning:
        'Life-saving work begins before an assessment, for a limited time and with low capacity assumed. It is no score.',
    },
    'no-contact': {
      name: 'No-contact exemption',
      meaning:
        'The partner’s personnel never meet beneficiaries, so no assessment is asked for. A reason and an approver stand beside it.',
    },
    reliance: {
      name: 'Reliance',
      meaning:
        'This office accepts another UN entity’s result instead of assessing the partner itself. Until then it is theirs and counts nowhere here.',
    },
    gate: {
      name: 'Gate',
      meaning:
        'An agreement becomes active with a valid result, an exemption or an accepted reliance under it, or with a written exception.',
    },
    'practice-check': {
      name: 'Practice check',
      meaning:
        'Something looked at on a visit, such as how many personnel know how to report. It shows whether what is written is done.',
    },
    scope: {
      name: 'In scope',
      meaning:
        'Whether a partner counts in the office’s figures. Its type says so, and a person can decide otherwise with a reason.',
    },
  },
};
