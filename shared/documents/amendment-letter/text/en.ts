/** English words of the letter that brings an agreement to today's clauses; every party signs it. */
export const amendmentLetterEn = {
  kind: 'Amendment letter',
  marking: 'For the addressee',
  subject: (agreement: string) =>
    `Amendment of agreement ${agreement}: protection from sexual exploitation and abuse`,
  /** `count`: how many sign. */
  intro: (agreement: string, parties: string, count: number) =>
    `We would like to bring the agreement ${agreement} between ${parties} to the clauses on protection from sexual exploitation and abuse that are in use today. This letter says what changes. When ${count === 2 ? 'both' : 'all'} parties have signed it, it is part of the agreement.`,
  runs: (from: string, until: string) => `The agreement runs from ${from} to ${until}.`,
  changes: {
    heading: 'What changes',
    absent: 'The agreement has no clause on:',
    unchecked: 'Whether the agreement has a clause on these subjects has not been looked at:',
    lacking: 'The enclosed annex holds no clause on these of them:',
    brought: 'The annex brings clauses on:',
    changed: (annex: string) => `Since annex ${annex} the clauses have been worded anew on:`,
    left: (annex: string) => `Annex ${annex} held clauses that are no longer in use on:`,
  },
  annex: {
    heading: 'The annex',
    named: (annex: string, date: string) =>
      `The text of the clauses is annex ${annex} of ${date}, which is enclosed with this letter.`,
    hash: (hash: string) => `SHA-256 of the annex’s text: ${hash}.`,
    open: 'The text of the clauses is the annex that is enclosed with this letter. Reference and date of the annex:',
    blanks: ['Reference', 'Date'],
    rule: 'The annex takes the place of every earlier clause of the agreement on the same subject. Where the agreement and the annex differ, the annex decides. Everything else in the agreement stays as it is.',
    from: 'The amendment takes effect on the day on which the last of the parties signs.',
  },
  and: ' and ',
  ask: 'Please return one signed copy. If a clause can’t be accepted as it stands, tell us before you sign; we will talk it over with you.',
  sides: { title: 'Party', name: (name: string) => `For ${name}` },
  signHeading: 'Agreed by',
  lines: ['Name and functional title', 'Date and signature'],
};

export type AmendmentLetterText = typeof amendmentLetterEn;
