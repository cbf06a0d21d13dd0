/** English words of the dossier as of a day. `ar.ts` has the same keys, by type. */
export const dossierEn = {
  kind: 'Dossier as of a day',
  file: 'PSEA dossier',
  subject: 'What was known of a partner at the end of a day',
  asOf: (day: string) => `as of ${day}`,
  intro: (day: string) =>
    `This is what the record knew of the partner at the end of ${day}, by the clocks of the devices that wrote it and in UTC. Nothing that was recorded later is in it: no later answer, correction, withdrawal or decision.`,
  sections: {
    standing: 'The partner on that day',
    assessments: 'Assessments',
    assessment: (reference: string) => `Assessment ${reference}`,
    evidence: 'Evidence held',
    plan: 'Capacity-strengthening implementation plan',
    agreements: 'Agreements',
    record: 'Who recorded what, and when',
    heads: 'Where the journal ended',
  },
  standing: {
    partner: 'Partner',
    reference: 'Reference',
    country: 'Country',
    type: 'Type',
    scope: 'Scope',
    headquarters: 'Headquarters',
    result: 'Result on that day',
    label: 'Vendor-master label on that day',
    gate: 'An active agreement',
    carried: 'Something valid carried it.',
    gaps: 'Standards not met',
    reliance: 'Relied on',
    basis: 'Exemption',
    basisDays: (from: string, until: string) => `${from} to ${until}`,
    conflicts: (count: number) => `Edits made apart that nobody had settled: ${count}.`,
    waiting: (count: number) =>
      `Entries that waited for an earlier one, and so are not in what is told here: ${count}.`,
    twoRatings: 'Two ratings that differ were in force side by side. The later one of the journal is shown.',
    archived: 'Archived',
  },
  assessment: {
    instrument: 'Instrument',
    status: 'Status',
    started: 'Begun',
    standards: 'Standards and what supported them',
    columns: {
      standard: 'Standard',
      self: 'Partner',
      review: 'UN entity',
      ground: 'Supported by',
      reason: 'Comment of the reviewer',
    },
    evidence: (references: string) => `Evidence: ${references}`,
    cancelled: (day: string, reason: string) => `Cancelled on ${day}: ${reason}`,
    none: 'No assessment had been started.',
  },
  evidence: {
    none: 'No evidence was held.',
    columns: {
      reference: 'Reference',
      what: 'What it is',
      state: 'State on that day',
      standards: 'Under',
      hash: 'SHA-256 of the file',
    },
    added: (day: string, by: string) => `Added ${day}, ${by}`,
    sighting: 'Seen on site',
  },
  plan: {
    none: 'There was no plan.',
    columns: {
      reference: 'Action',
      standard: 'Standard',
      what: 'What was to be done',
      due: 'Due',
      status: 'Status on that day',
      who: 'Responsible',
    },
    overdue: 'overdue',
  },
  agreements: {
    none: 'No agreement was recorded.',
    columns: {
      reference: 'Agreement',
      status: 'Status on that day',
      days: 'From and until',
      clauses: 'SEA clauses',
      gate: 'Without a valid assessment',
    },
    clauses: (present: number, changed: number, absent: number, unchecked: number) =>
      `${present} present, ${changed} changed, ${absent} absent, ${unchecked} not looked for`,
    exception: (day: string, reason: string, by: string) => `${day}, ${by}: ${reason}`,
    withdrawn: (reason: string) => `Withdrawn: ${reason}`,
  },
  record: {
    intro: (count: number) =>
      `Every entry that was known that day, ${count} in all, the oldest first; dates and times in UTC. The last column begins the SHA-256 of the entry as it is chained.`,
    columns: { when: 'When', what: 'What was recorded', about: 'About', by: 'By', hash: 'Entry' },
    partner: 'The partner',
    device: (code: string) => `Device ${code}`,
  },
  heads: {
    intro:
      'The last entry that each device had written by then. Whoever holds the journal can follow each chain to this place; another end would be another record.',
    columns: {
      record: 'Journal of',
      device: 'Device',
      entries: 'Entries',
      at: 'Last entry',
      hash: 'SHA-256 of the last entry',
    },
  },
  provenance: {
    heading: 'How to read this',
    office: 'Office',
    asOf: 'As of the end of',
    last: 'Last entry in it',
    entries: 'Entries in it',
    textHash: 'SHA-256 of the text',
    note: 'It names no time at which it was made and nobody who made it: made again from the same journal, it is the same to the last byte. An entry that another device wrote by that day and that arrived here later belongs to it; then an end of the journal is another one. Days of assessments, decisions and agreements are those that people gave.',
  },
};

export type DossierText = typeof dossierEn;
