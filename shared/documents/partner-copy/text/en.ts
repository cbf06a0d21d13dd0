/** English words of the partner's copy: plain, addressed to the organization that was assessed. */
export const partnerCopyEn = {
  kind: 'Result for the partner',
  marking: 'Copy for the partner',
  subject: (instrument: string) => `${instrument}: result for the partner`,
  sections: {
    result: 'Your result',
    steps: 'Next steps',
    standards: 'Standard by standard',
    dates: 'Dates',
    response: 'Your response',
    withheld: 'What this copy leaves out',
    provenance: 'About this copy',
  },
  result: {
    intro:
      'The United Nations looked at how your organization prevents sexual exploitation and abuse and how it responds to it. This copy tells you what it found, why, and what would close the gaps. The result is shared with other United Nations entities that work with your organization or consider doing so, and within the United Nations only.',
    restsOn: 'The result rests on',
    review: (kind: string, date: string, signer: string) => `${kind} of ${date}, signed by ${signer}`,
    notSelf: 'The rating comes from the review by the United Nations. Your own answers stand beside it.',
    preliminary: 'This result is preliminary. The final determination is signed later.',
    counted: 'How it is counted',
    gaps: 'Standards not met yet',
    gapsBelow: 'Standards below the highest level',
    follows: 'Follows the assessment',
    consequence: 'What follows for the partnership',
    consequences: {
      continue: (date: string) => `It continues, with measures that the office tells you itself (${date}).`,
      suspend: (date: string) => `It is suspended (${date}).`,
      end: (date: string) => `It ends (${date}).`,
    },
    conditionsSet: 'Conditions set on',
    conditions: 'Conditions of the partnership',
    outcome: 'What changed since the preliminary determination',
    outcomes: {
      reached: 'Every gap was closed.',
      partly: 'Some gaps were closed, others are left.',
      'not-reached': 'No gap was closed.',
    },
  },
  standards: {
    yours: 'Your answer',
    review: 'Review by the United Nations',
  },
  steps: {
    none: 'Every standard is met or does not apply. Keep policies, training and reporting channels as alive as they are today, and tell us when something changes.',
    intro: (date: string | null) =>
      date === null
        ? 'These points show what a met standard looks like. Tick off what you have, and agree with us on the rest.'
        : `These points show what a met standard looks like. Tick off what you have, and agree with us on the rest. The improvement period ends on ${date}.`,
    otherLanguage: 'The guidance is not available in this language yet and stands in English.',
    documents: 'Documents to renew or complete',
    expired: (standard: string, title: string, date: string) => `${standard}: “${title}” expired on ${date}.`,
    insufficient: (standard: string, title: string, reason: string) => `${standard}: “${title}”: ${reason}`,
  },
  dates: {
    determined: 'Result signed on',
    extended: 'Improvement period extended',
    extendedUntil: (on: string, until: string) => `on ${on}, until ${until}`,
  },
  response: {
    intro:
      'Please read this copy with those who answered for your organization. Then tell us by one of the two boxes whether you agree. If you ask for a review, name the standards and say why; you may add documents. Asking for a review has no disadvantage for your organization.',
    agree: 'We agree with the result.',
    askForReview: 'We ask for a review of the result.',
    standards: 'Standards and reasons',
    name: 'Name',
    function: 'Functional title',
    date: 'Date',
    signature: 'Signature',
    sendTo: (office: string, reference: string) => `Send it back to: ${office}. Reference: ${reference}.`,
    recorded: 'Recorded so far',
  },
  withheld: {
    intro:
      'The office keeps the following within the United Nations, whether or not there is anything of the kind on your organization:',
    items: [
      'internal notes and the statements under the determinations',
      'the reviewer’s reasons where the review differs from your answers',
      'the Note for the Record',
      'the decision on the partnership, which the office tells you itself, and its justification; conditions stand under “Your result”',
      'why you were assessed again, why a period was extended, and the reasons, measures and approval behind what follows for the partnership',
      'the names of other United Nations entities that work with you',
      'vendor numbers, internal references, and identifiers of records and devices',
    ],
    rest: 'Answers and comments of the review are given in full, as they were signed.',
  },
  provenance: {
    producedBy: 'Issued by',
    assessment: 'Reference',
  },
};

export type PartnerCopyText = typeof partnerCopyEn;
