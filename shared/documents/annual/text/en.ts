/** Words of the annual figures as document and workbook. Shares come with numerator and denominator. */
export const annualEn = {
  title: 'Partners and protection from sexual exploitation and abuse',
  kind: 'Annex to the management letter: figures on implementing partners',
  subject: 'Figures on implementing partners and their capacity',
  file: 'PSEA partner figures',
  asOf: (day: string) => `As of ${day}`,
  period: (from: string, day: string) => `${from} to ${day}`,
  sections: {
    summary: 'Summary',
    byKind: 'The same figures by kind of partner',
    doubts: 'What these figures can’t say',
    method: 'Method',
    appendix: 'Appendix: the partners behind the figures',
    provenance: 'Where this comes from',
  },
  fact: {
    office: 'Office',
    asOf: 'As of',
    period: 'Period of what happened',
    filter: 'Partners',
    partners: 'Partners in the register',
    inScope: 'of these in scope',
    producedBy: 'Produced by',
    producedAt: 'Produced at',
    program: 'Program',
    textHash: 'SHA-256 of the text of this document',
  },
  filter: {
    scope: { in: 'Partners in scope', out: 'Partners out of scope', all: 'Partners in scope and out of it' },
    country: 'Country',
    kind: 'Kind of partner',
    entity: 'UN entity',
    agreement: { active: 'With an active agreement', none: 'Without an active agreement' },
  },
  column: {
    figure: 'Figure',
    number: 'Number',
    of: 'Of',
    share: 'Share',
    group: 'Group',
    instrument: 'Instrument',
    part: 'Part',
    unit: 'Counts',
    median: 'Median days',
    formula: 'Formula',
    rule: 'Rule',
    leftOut: 'Partners left out, by reason',
    id: 'Id',
    partner: 'Partner',
    reference: 'Reference',
    country: 'Country',
    kind: 'Kind of partner',
    adds: 'Adds',
    addsOf: 'Of',
    reason: 'Reason',
  },
  sheets: {
    figures: 'Figures',
    kinds: 'By kind of partner',
    partners: 'Partners behind',
    about: 'About',
  },
  sentences: {
    partners: (all: number, inScope: number, day: string) =>
      `On ${day} the register held ${partners(all)}; ${inScope} of them ${inScope === 1 ? 'was' : 'were'} in scope of the assessment.`,
    active: (share: string) => `With an active agreement: ${share} of the partners in the register.`,
    assessed: (share: string) => `Assessed in the period by a determination of the UN: ${share}.`,
    valid: (share: string) =>
      `Something valid carries the work (own result, another UN entity’s result, headquarters, exemption): ${share}.`,
    never: (share: string) => `Never assessed: ${share}.`,
    rating: (instrument: string, parts: string) => `Ratings that count on the day, ${instrument}: ${parts}.`,
    movement: (instrument: string, share: string) =>
      `Better at the final determination than at the preliminary one, ${instrument}: ${share}.`,
    weakest: (instrument: string, list: string) =>
      `The standards that are met least, ${instrument}: ${list}.`,
    plans: (overdue: string) => `Plans with something overdue: ${overdue}.`,
    median: (days: number) => `Half of the verified actions took ${days} days or fewer.`,
    without: (share: string) => `Active agreements that nothing valid carries: ${share}.`,
    clauses: (share: string) => `Active agreements with every clause element: ${share}.`,
    trained: (share: string) =>
      `Personnel trained within twelve months, of the partners that have a record: ${share}.`,
    low: (share: string) => `Work that goes on with a partner of low capacity: ${share}.`,
  },
  plotOf: (title: string) => `${title}; the table below has the same numbers`,
  noData: 'no data',
  weakest: (standards: string) => `Met least: ${standards}.`,
  noWeakest: 'No standard has an answer: no data.',
  more: (count: number) => `and ${count} more, whom the workbook of the same figures names`,
  doubts: {
    none: 'No partner has two ratings that stand, and no entry has a clock ahead of today.',
    twoRatings: 'Two ratings stand side by side; counted once, by the one that the register shows:',
    clocks: 'An entry was dated later than today by its computer; past days are told as well as they can be:',
    notShown: (count: number) =>
      `The newest result of ${count === 1 ? 'one partner' : `${count} partners`} can’t be shown by this program, and is in no rating.`,
    past: 'A past day is what was known by its end: what was entered later is not in it.',
    outlook: 'The day lies ahead: this is what today’s record would say then.',
  },
  method: [
    'Every share is printed with its numerator and denominator. Where nobody is in the denominator there is no data, and no 0 %.',
    'Ratings on two instruments are never added up, and neither are courses of training.',
    'A partner that is archived is counted nowhere. Kinds of partner are counted apart.',
    'A past day is what was known by its end, by the day on which each entry was written.',
  ],
};

const partners = (count: number) => (count === 1 ? 'one partner' : `${count} partners`);

export type AnnualText = typeof annualEn;
