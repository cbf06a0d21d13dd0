/** English words of the documents about evidence, grounds, differences and the partner's response. */
export const evidenceEn = {
  title: 'Evidence',
  document: 'Evidence',
  state: 'State',
  dates: 'Dates',
  issued: (date: string) => `Issued on ${date}`,
  expires: (date: string) => `Expires on ${date}`,
  expired: (date: string) => `Expired on ${date}`,
  noDates: 'No date recorded',
  seenOnSite: (place: string, date: string, by: string) =>
    `Seen on site, not copied: ${place}, ${date}, by ${by}`,
  states: {
    'not-reviewed': 'Not reviewed',
    accepted: 'Accepted',
    insufficient: 'Insufficient',
    expired: 'Expired',
    replaced: 'Replaced by a later version',
    withdrawn: 'Withdrawn',
  },
  ground: 'Ground',
  grounds: {
    accepted: 'Stands on accepted evidence.',
    'not-reviewed': 'Stands on evidence that nobody has reviewed yet.',
    nothing: 'Stands on nothing: no evidence is linked.',
    insufficient: 'Stands on insufficient evidence only.',
    expired: 'Its evidence has expired.',
  },
  until: (date: string) => `The ground holds until ${date}.`,
  /** First line of the notice under the rating. */
  groundless: (standards: number, without: number) =>
    `The rating rests on ${standards === 1 ? '1 standard' : `${standards} standards`} that the review finds in place, of which ${without === 1 ? '1 has' : `${without} have`} no ground today:`,
  groundExpired: (standard: string, title: string, date: string) =>
    `${standard}: “${title}” expired on ${date}.`,
  groundNothing: (standards: string) => `No evidence is linked: ${standards}.`,
  groundInsufficient: (standards: string) => `The evidence is insufficient: ${standards}.`,
  difference: 'Why the answers differ',
  noDifferenceReason: 'No reason recorded',
  differences: {
    'no-evidence': 'No evidence',
    'evidence-expired': 'Evidence expired',
    insufficient: 'Evidence insufficient',
    'not-practised': 'On paper, not practised',
    misunderstood: 'The question was misunderstood',
    other: 'Other',
  },
  response: {
    title: 'Response of the partner',
    notFollowed: 'Why the request for a review was not followed',
    none: 'No response of the partner to the result is recorded.',
    response: 'Response',
    by: 'Given by',
    on: 'Date',
    comment: 'In the partner’s words',
    kinds: { agrees: 'Agrees with the result', 'asks-for-review': 'Asks for a review of the result' },
  },
};

export type EvidenceText = typeof evidenceEn;
