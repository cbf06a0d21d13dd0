/**
 * Fixed words of an annex, in each language of the clause library (`annex` of its texts). `{name}` stands for a value,
 * and `annexWordValues` says which values each word takes.
 *
 * The number of a page is `pageBefore` + number + `pageBetween` + count + `pageAfter`, with the spaces that stand in
 * them. Only `pageAfter` may be empty: in English nothing follows.
 */
export const annexWords = [
  'title',
  'subtitle',
  'between',
  'and',
  'agreement',
  'definitionsNote',
  'prevailing',
  'channels',
  'channelsIntro',
  'channel',
  'contact',
  'languages',
  'schedule',
  'scheduleIntro',
  'obligation',
  'dueOn',
  'verification',
  'support',
  'signatures',
  'forTheUn',
  'forThePartner',
  'name',
  'function',
  'date',
  'signature',
  'provenance',
  'provenanceIntro',
  'clause',
  'version',
  'variant',
  'hash',
  'approvedBy',
  'modelText',
  'hashRule',
  'textHash',
  'draft',
  'pageBefore',
  'pageBetween',
  'pageAfter',
  'fictional',
  'unanswered',
] as const;

/**
 * Words that annexes came to need after the first library: model text has each from the version named here on. Where a
 * language of a library or pack lacks one, English stands in its place.
 */
export const laterAnnexWords = {
  contractSubtitle: '1.1.0',
  contract: '1.1.0',
  serves: '1.1.0',
  beneficiaryNote: '1.1.0',
  prevailingLabel: '1.1.0',
  keptDate: '1.1.0',
  hashUnder: '1.1.0',
  approvedOn: '1.1.0',
} as const;

/** Words of older libraries that no annex prints any more. */
export const retiredAnnexWords = ['shareNote'] as const;

export type AnnexWord = (typeof annexWords)[number] | keyof typeof laterAnnexWords;

/** Values by word; one that isn't named here takes none. */
export const annexWordValues: Readonly<Partial<Record<AnnexWord, readonly string[]>>> = {
  /** Reference of the agreement. */
  subtitle: ['reference'],
  /** Title of the clause of definitions: its number would go stale when a clause is inserted. */
  definitionsNote: ['clause'],
  /** Names of the languages, written in the language of the text. */
  prevailing: ['languages', 'language'],
  /** Reference of the plan. */
  scheduleIntro: ['plan'],
  /** Name of the party. */
  forTheUn: ['name'],
  forThePartner: ['name'],
  /** Reference of the contract with a sub-contractor. */
  contractSubtitle: ['reference'],
  /** Names of the UN entities. */
  beneficiaryNote: ['name'],
  /** Why a date that has passed stands all the same. */
  keptDate: ['reason'],
  /** Who approved a clause, and when. */
  approvedOn: ['name', 'function', 'date'],
  /** Label of the placeholder. */
  unanswered: ['label'],
};
